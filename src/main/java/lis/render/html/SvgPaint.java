package lis.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which elements and attributes of a drawing reach the page. */
final class SvgPaint {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath
          linearGradient radialGradient stop clipPath mask pattern marker""");

  /** Words for programs and for those who edit the drawing: the page has its own. */
  private static final Set<String> SILENT = words("title desc metadata");

  private static final Set<String> ATTRIBUTES =
      words(
          """
          clip-path clip-rule clipPathUnits cx cy d dominant-baseline dx dy fill fill-opacity
          fill-rule font-family font-size font-style font-weight fx fy gradientTransform
          gradientUnits lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight
          markerUnits markerWidth mask mask-type maskContentUnits maskUnits offset opacity orient
          paint-order pathLength patternContentUnits patternTransform patternUnits points
          preserveAspectRatio r refX refY rotate rx ry spreadMethod stop-color stop-opacity stroke
          stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
          stroke-opacity stroke-width text-anchor text-decoration textLength transform
          vector-effect viewBox visibility word-spacing x x1 x2 y y1 y2""");

  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^'\")\\s]+)['\"]?\\s*\\)");
  private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px)?");
  private static final Pattern SEMICOLON = Pattern.compile(";");

  private final String prefix;

  SvgPaint(String prefix) {
    this.prefix = prefix;
  }

  static boolean draws(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether leaving it out changes nothing that is drawn. */
  static boolean silent(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return SILENT.contains(reader.getLocalName())
        || (namespace != null && !namespace.equals(NAMESPACE));
  }

  /** The attributes of the element at hand that may stand on the page. */
  Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> kept = new LinkedHashMap<>();
    boolean root = reader.getLocalName().equals("svg");
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      switch (name) {
        case "style" -> declarations(value, kept);
        case "id" -> kept.put(name, prefix + value);
        case "href" -> fragment(value).ifPresent(target -> kept.put(name, target));
        case "width", "height" -> {
          if (!root) {
            kept.put(name, value);
          }
        }
        default -> paint(name, value, kept);
      }
    }
    return kept;
  }

  /** The size of the whole, as the page needs it to shrink the drawing in proportion. */
  Map<String, String> size(XMLStreamReader reader) {
    Map<String, String> size = new LinkedHashMap<>();
    Optional<String> width = length(reader, "width");
    Optional<String> height = length(reader, "height");
    width.ifPresent(w -> size.put("width", w));
    height.ifPresent(h -> size.put("height", h));
    boolean boxed = reader.getAttributeValue(null, "viewBox") != null;
    if (!boxed && width.isPresent() && height.isPresent()) {
      size.put("viewBox", "0 0 " + width.get() + " " + height.get());
    }
    return size;
  }

  private static Optional<String> length(XMLStreamReader reader, String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name))
        .map(LENGTH::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(m -> m.group(1));
  }

  /** The page's policy lets no style attribute through; what it says is said by attributes. */
  private void declarations(String style, Map<String, String> kept) {
    SEMICOLON
        .splitAsStream(style)
        .forEach(
            declaration -> {
              int colon = declaration.indexOf(':');
              if (colon > 0) {
                paint(
                    declaration.substring(0, colon).strip(),
                    declaration.substring(colon + 1).strip(),
                    kept);
              }
            });
  }

  /** A value may refer to a part of the drawing itself and to nothing else. */
  private void paint(String name, String value, Map<String, String> kept) {
    String local = URL.matcher(value).replaceAll("url(#" + prefix + "$1)");
    boolean foreign = URL.matcher(value).replaceAll("").contains("url(");
    if (ATTRIBUTES.contains(name) && !foreign) {
      kept.put(name, local);
    }
  }

  private Optional<String> fragment(String href) {
    return href.startsWith("#") ? Optional.of("#" + prefix + href.substring(1)) : Optional.empty();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }
}

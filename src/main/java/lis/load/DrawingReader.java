package lis.load;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lis.source.UnreadableException;

/**
 * Reads SVG by allow-list and writes it anew, so that what reaches a page is what was checked. What
 * drawing programs note for themselves is left out; whatever could run, load or restyle is refused.
 */
final class DrawingReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final int DEEPEST = 60;

  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use path rect circle ellipse line polyline polygon text tspan
          linearGradient radialGradient stop clipPath mask pattern marker""");

  /** Known, and of no use here: the words for a drawing stand in the Markdown. */
  private static final Set<String> LEFT_OUT = words("title desc metadata view");

  private static final Set<String> ATTRIBUTES =
      words(
          """
          id d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height viewBox
          preserveAspectRatio points pathLength transform rotate textLength lengthAdjust
          gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits
          patternTransform clipPathUnits maskUnits maskContentUnits markerWidth markerHeight
          markerUnits orient refX refY
          clip-path clip-rule color display dominant-baseline fill fill-opacity fill-rule
          font-family font-size font-style font-weight font-variant font-stretch letter-spacing
          marker-end marker-mid marker-start mask opacity overflow paint-order stop-color
          stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
          stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration vector-effect
          visibility word-spacing writing-mode text-rendering shape-rendering color-interpolation
          alignment-baseline baseline-shift mix-blend-mode isolation""");

  /** Say nothing that changes the picture. */
  private static final Set<String> IGNORED =
      words("version baseProfile class role xml:space space lang enable-background href-lang");

  private static final Pattern LOCAL = Pattern.compile("url\\(\\s*['\"]?#([\\w.:-]+)['\"]?\\s*\\)");

  private final XMLStreamReader in;
  private final String prefix;
  private final StringBuilder out = new StringBuilder();

  private DrawingReader(XMLStreamReader in, String prefix) {
    this.in = in;
    this.prefix = prefix;
  }

  /** Whether a file is XML, as a drawing must be. */
  static boolean isDrawing(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] <= ' ')) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  /**
   * The svg element of a file.
   *
   * @param name begins all ids in it, so that two drawings on a page don't meet
   * @throws UnreadableException when something in it isn't allowed
   */
  static String read(byte[] bytes, String name) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new DrawingReader(in, name.replaceAll("[^\\w-]", "-")).drawing();
    } catch (XMLStreamException e) {
      throw new UnreadableException("it is no well-formed SVG file");
    }
  }

  private String drawing() throws XMLStreamException, UnreadableException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += start(depth);
        case XMLStreamConstants.END_ELEMENT -> {
          out.append("</").append(in.getLocalName()).append('>');
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            out.append(escape(in.getText()));
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableException("it has a document type or entities");
        default -> {}
      }
    }
    return out.toString();
  }

  /** Writes the start of an element; 1, or 0 where the element was passed over to its end. */
  private int start(int depth) throws XMLStreamException, UnreadableException {
    String name = in.getLocalName();
    boolean own = SVG.equals(in.getNamespaceURI());
    if (depth == 0 && !(own && name.equals("svg"))) {
      throw new UnreadableException("it is XML, but no SVG");
    }
    if (!own || LEFT_OUT.contains(name)) {
      skip();
      return 0;
    }
    if (!ELEMENTS.contains(name)) {
      throw new UnreadableException("it has the element <" + name + ">, which isn't allowed");
    }
    if (depth == DEEPEST) {
      throw new UnreadableException("it is nested more than " + DEEPEST + " deep");
    }
    Map<String, String> attributes = attributes();
    if (depth == 0) {
      attributes.put("xmlns", SVG);
      frame(attributes);
    }
    out.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    out.append('>');
    return 1;
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private Map<String, String> attributes() throws UnreadableException {
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = String.valueOf(in.getAttributeNamespace(i));
      boolean own = in.getAttributeNamespace(i) == null || space.isEmpty();
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (name.equals("href") && (own || space.equals(XLINK))) {
        found.put(name, fragment(value));
      } else if (own && name.equals("style")) {
        styles(value, found);
      } else if (own) {
        attribute(name, value, found);
      }
    }
    return found;
  }

  private void attribute(String name, String value, Map<String, String> found)
      throws UnreadableException {
    if (IGNORED.contains(name) || name.startsWith("data-") || name.startsWith("aria-")) {
      return;
    }
    if (!ATTRIBUTES.contains(name)) {
      throw new UnreadableException("it has the attribute “" + name + "”, which isn't allowed");
    }
    found.put(
        name, name.length() == 2 && name.startsWith("id") ? prefix + "-" + value : safe(value));
  }

  /** Pages allow no style attribute; what it says is the same said by attributes. */
  private void styles(String style, Map<String, String> found) throws UnreadableException {
    for (String rule : style.split(";")) {
      int colon = rule.indexOf(':');
      String name = colon < 0 ? "" : rule.substring(0, colon).strip();
      if (!name.startsWith("-") && ATTRIBUTES.contains(name)) {
        found.put(name, safe(rule.substring(colon + 1).strip()));
      }
    }
  }

  private String safe(String value) throws UnreadableException {
    Matcher local = LOCAL.matcher(value);
    String checked = local.replaceAll("");
    if (checked.indexOf('\\') >= 0
        || checked.matches("(?is).*(url\\s*\\(|script\\s*:|expression|@import).*")) {
      throw new UnreadableException("it refers to something outside itself: “" + value + "”");
    }
    return local.reset().replaceAll("url(#" + prefix + "-$1)");
  }

  private String fragment(String href) throws UnreadableException {
    if (!href.matches("#[\\w.:-]+")) {
      throw new UnreadableException("it refers to something outside itself: “" + href + "”");
    }
    return "#" + prefix + "-" + href.substring(1);
  }

  /** A drawing without a viewBox can't be scaled; its width and height in pixels can stand in. */
  private static void frame(Map<String, String> attributes) throws UnreadableException {
    if (attributes.containsKey("viewBox")) {
      return;
    }
    String width = attributes.getOrDefault("width", "").replaceFirst("px$", "");
    String height = attributes.getOrDefault("height", "").replaceFirst("px$", "");
    if (!width.matches("\\d+(\\.\\d+)?") || !height.matches("\\d+(\\.\\d+)?")) {
      throw new UnreadableException("its svg element has no viewBox");
    }
    attributes.put("viewBox", "0 0 " + width + " " + height);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}

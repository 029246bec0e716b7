package lis.render.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** A drawing in SVG, drawn as vectors. Nothing that it refers to elsewhere is ever fetched. */
final class Drawing {
  private static final String FAMILY = registered();

  /**
   * Depths as the library limits them; a timeline of some hundred events has thousands of paths.
   */
  private static final DocumentLimits LIMITS =
      new DocumentLimits(
          DocumentLimits.DEFAULT.maxNestingDepth(),
          DocumentLimits.DEFAULT.maxUseNestingDepth(),
          100_000);

  /** The library logs what it can't read; the caller reports it. Held, or it would be forgotten. */
  private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

  static {
    LOG.setLevel(Level.OFF);
  }

  private final SVGDocument svg;

  private Drawing(SVGDocument svg) {
    this.svg = svg;
  }

  /** The drawing, if it can be read. */
  static Optional<Drawing> read(String svg) {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .preProcessor(Drawing::setFamily)
            .build();
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    SVGDocument read = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    return Optional.ofNullable(read).map(Drawing::new);
  }

  /** Height over width. */
  float ratio() {
    return svg.size().height / Math.max(1, svg.size().width);
  }

  void draw(PdfContentByte content, Canvas.Area area) {
    float width = area.right() - area.left();
    float height = area.top() - area.bottom();
    PdfTemplate template = content.createTemplate(width, height);
    Graphics2D graphics = template.createGraphicsShapes(width, height);
    svg.render((Component) null, graphics, new ViewBox(width, height));
    graphics.dispose();
    content.addTemplate(template, area.left(), area.bottom());
  }

  /** Words are drawn in the document's own typeface: the fonts of machines differ. */
  private static void setFamily(DomElement element) {
    element.setAttribute("font-family", FAMILY);
    element.children().forEach(Drawing::setFamily);
  }

  /** Makes the program's fonts known to Java's graphics; returns the name of their family. */
  private static String registered() {
    for (Weight weight : Weight.values()) {
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(AwtFonts.font(weight));
    }
    return AwtFonts.font(Weight.REGULAR).getFamily(Locale.ROOT);
  }
}

package lis.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import lis.document.Colour;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * A word across the page, as outlines: pale enough that text on it keeps its contrast, and no text
 * itself, so that it gets into nobody's copy of the page.
 */
final class Watermark {
  private static final float LARGEST = 150;
  private static final float LONGEST = 600;

  private final String word;
  private final Colour colour;
  private Optional<PdfTemplate> template = Optional.empty();

  Watermark(String word, Colour colour) {
    this.word = word;
    this.colour = colour;
  }

  /** Draws it; what it looks like is written into the file only once. */
  void draw(PdfContentByte content) {
    PdfTemplate drawn = template.orElseGet(() -> draft(content));
    template = Optional.of(drawn);
    content.addTemplate(drawn, 0, 0);
  }

  private PdfTemplate draft(PdfContentByte content) {
    PdfTemplate blank = content.createTemplate(Spacing.PAGE_WIDTH, Spacing.PAGE_HEIGHT);
    Graphics2D graphics = blank.createGraphicsShapes(Spacing.PAGE_WIDTH, Spacing.PAGE_HEIGHT);
    graphics.setColor(new Color(colour.rgb()));
    graphics.fill(outline());
    graphics.dispose();
    return blank;
  }

  /** Along the diagonal, in the middle of the page; heights count downwards here. */
  private Shape outline() {
    Font font = AwtFonts.font(Weight.BOLD).deriveFont(LARGEST);
    FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
    Shape letters = font.createGlyphVector(exact, word).getOutline();
    Rectangle2D box = letters.getBounds2D();
    double scale = Math.min(1, LONGEST / Math.max(1, box.getWidth()));
    AffineTransform move = new AffineTransform();
    move.translate(Spacing.PAGE_WIDTH / 2, Spacing.PAGE_HEIGHT / 2);
    move.rotate(-Math.atan2(Spacing.PAGE_HEIGHT, Spacing.PAGE_WIDTH));
    move.scale(scale, scale);
    move.translate(-box.getCenterX(), -box.getCenterY());
    return move.createTransformedShape(letters);
  }
}

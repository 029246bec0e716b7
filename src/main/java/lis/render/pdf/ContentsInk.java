package lis.render.pdf;

import java.util.Optional;

/**
 * Draws one line of the contents, all of it a link; in the last line of an entry with the leader
 * and the number of the page.
 */
record ContentsInk(Setting setting, LineInk words, Hyperlink link, Optional<Content> number)
    implements Slice.Ink {

  @Override
  public void draw(Canvas canvas, float top) {
    Measure measure = words.measure();
    float right = measure.x() + measure.width() + setting.spacing().small().number();
    words.draw(canvas, top);
    number.ifPresent(content -> ending(canvas, content, top, right));
    canvas.link(link, new Canvas.Area(measure.x(), top - measure.leading(), right, top));
  }

  private void ending(Canvas canvas, Content content, float top, float right) {
    Measure measure = words.measure();
    Style style = measure.style();
    float baseline = top - measure.leading() / 2 - style.size() * 0.33f;
    String page = String.valueOf(canvas.page(((Hyperlink.Anchor) link.target()).id()));
    float from = measure.x() + words.line().width() + 8;
    float to = right - Math.max(style.width(page), 12) - 8;
    if (to > from) {
      canvas.artifact(
          Artifact.LAYOUT, () -> canvas.dots(setting.palette().rule(), from, to, baseline + 1));
    }
    canvas.tagged(content);
    canvas.text(style, page, right - style.width(page), baseline);
  }
}

package lis.render.pdf;

import lis.document.Block.Align;
import lis.document.Direction;

/** Draws one line of text: what lies behind its words, the words, and where they lead. */
record LineInk(Line line, Measure measure) implements Slice.Ink {

  @Override
  public void draw(Canvas canvas, float top) {
    float size = measure.style().size();
    float baseline = top - measure.leading() / 2 - size * 0.33f;
    float start = left() ? measure.x() : measure.x() + measure.width() - line.width();
    if (line.fragments().stream().anyMatch(f -> f.run().style().ground().isPresent())) {
      canvas.artifact(Artifact.LAYOUT, () -> grounds(canvas, start, baseline));
    }
    for (int i = 0; i < line.fragments().size(); i++) {
      Line.Fragment fragment = line.fragments().get(i);
      draw(canvas, fragment, start + fragment.x(), baseline, ruled(i));
    }
  }

  /** How long a line below the words is: across the space within a link, not behind it. */
  private float ruled(int index) {
    Line.Fragment fragment = line.fragments().get(index);
    boolean goesOn =
        index + 1 < line.fragments().size()
            && line.fragments().get(index + 1).run().link().equals(fragment.run().link());
    return goesOn ? fragment.width() : seen(fragment);
  }

  /** Whether the line keeps to the left edge: its start is where its direction comes from. */
  private boolean left() {
    return (line.direction() == Direction.LEFT_TO_RIGHT) == (measure.align() == Align.START);
  }

  private void grounds(Canvas canvas, float start, float baseline) {
    for (Line.Fragment f : line.fragments()) {
      f.run()
          .style()
          .ground()
          .ifPresent(
              colour ->
                  canvas.fill(
                      colour,
                      start + f.x() - 2,
                      baseline - f.run().style().size() * 0.28f,
                      seen(f) + 4,
                      f.run().style().size() * 1.22f));
    }
  }

  private static void draw(
      Canvas canvas, Line.Fragment fragment, float x, float baseline, float ruled) {
    Run run = fragment.run();
    Style style = run.style();
    canvas.tagged(run.content());
    String said =
        run.signpost()
            .map(signpost -> String.valueOf(canvas.page(signpost.anchor())))
            .orElse(fragment.text());
    canvas.text(style, said, x, baseline + style.rise());
    float end = x + ruled;
    if (style.underlined() && end > x) {
      canvas.stroke(style.colour(), style.size() * 0.055f, x, baseline - 2, end, baseline - 2);
    }
    if (style.struck() && end > x) {
      float middle = baseline + style.size() * 0.24f;
      canvas.stroke(style.colour(), style.size() * 0.06f, x, middle, end, middle);
    }
    run.link()
        .ifPresent(
            link ->
                canvas.link(
                    link,
                    new Canvas.Area(
                        x,
                        baseline + style.rise() - style.size() * 0.28f,
                        x + fragment.width(),
                        baseline + style.rise() + style.size() * 0.92f)));
  }

  private static float seen(Line.Fragment fragment) {
    String text = fragment.text().stripTrailing();
    return text.length() == fragment.text().length()
        ? fragment.width()
        : fragment.run().style().width(text);
  }
}

package lis.render.pdf;

import java.util.Optional;
import lis.document.Imprint;

/** What stands on every page around the text: all of it artifacts. */
final class PageFrame {
  private final Setting setting;
  private final Imprint imprint;
  private final int pages;
  private final Watermark watermark;

  /** Characters without a glyph are reported where they stand in the text, not here again. */
  private final Setting quiet;

  PageFrame(Setting setting, Imprint imprint, int pages) {
    this.setting = setting;
    this.imprint = imprint;
    this.pages = pages;
    this.quiet = setting.again(setting.numbers());
    this.watermark = new Watermark(imprint.status(), setting.watermark());
  }

  /** Draws what lies behind and around the text of a page. */
  void draw(Canvas canvas, Page page, int number) {
    if (imprint.notice().isPresent() && setting.print().watermark()) {
      canvas.artifact(Artifact.WATERMARK, () -> canvas.watermark(watermark));
    }
    if (number > 1) {
      canvas.artifact(Artifact.HEADER, () -> header(canvas, page.chapter()));
    }
    canvas.artifact(Artifact.FOOTER, () -> footer(canvas, number));
  }

  private void header(Canvas canvas, Optional<String> chapter) {
    Spacing spacing = setting.spacing();
    float baseline = Spacing.PAGE_HEIGHT - spacing.small().header();
    Style style =
        setting.style(Weight.REGULAR, spacing.small().running(), setting.palette().muted());
    if (setting.print().titled()) {
      Lettering title = fitting(imprint.title(), style, spacing.full() / 2);
      title.draw(canvas, spacing.left(), baseline);
      float room = spacing.full() - title.width() - 16;
      chapter
          .map(words -> fitting(words, style, room))
          .ifPresent(words -> words.draw(canvas, spacing.right() - words.width(), baseline));
    } else {
      fitting(chapter.orElse(imprint.title()), style, spacing.full())
          .draw(canvas, spacing.left(), baseline);
    }
    canvas.stroke(
        setting.hairline(), 0.6f, spacing.left(), baseline - 8, spacing.right(), baseline - 8);
  }

  private void footer(Canvas canvas, int number) {
    Spacing spacing = setting.spacing();
    float baseline = spacing.small().footer();
    float size = spacing.small().running();
    boolean draft = imprint.notice().isPresent();
    Style status =
        setting.style(
            draft ? Weight.SEMIBOLD : Weight.REGULAR,
            size,
            draft ? setting.palette().ink() : setting.palette().muted());
    Style style = setting.style(Weight.REGULAR, size, setting.palette().muted());
    Lettering page = lettering(PageWording.page(number, pages), style);
    page.draw(canvas, spacing.right() - page.width(), baseline);
    Lettering state = lettering(imprint.status(), status);
    state.draw(canvas, spacing.left(), baseline);
    String edition = PageWording.edition("", imprint.version(), imprint.asAt());
    String separator = imprint.status().isBlank() || edition.isBlank() ? "" : ", ";
    float room = spacing.full() - state.width() - page.width() - size;
    fitting(separator + edition, style, room)
        .draw(canvas, spacing.left() + state.width(), baseline);
  }

  private Lettering lettering(String words, Style style) {
    return Lettering.of(words, style, quiet);
  }

  private Lettering fitting(String words, Style style, float room) {
    return Lettering.fitting(words, style, quiet, room);
  }
}

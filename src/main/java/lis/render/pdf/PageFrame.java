package lis.render.pdf;

import java.util.Optional;
import lis.document.Imprint;
import lis.document.Phrase;

/** What stands on every page around the text: all of it artifacts. */
final class PageFrame {
  private final Setting setting;
  private final Imprint imprint;
  private final int pages;
  private final Watermark watermark;

  private final Style plain;
  private final Lettering title;
  private final Lettering state;

  /** Characters without a glyph are reported where they stand in the text, not here again. */
  private final Setting quiet;

  PageFrame(Setting setting, Imprint imprint, int pages) {
    this.setting = setting;
    this.imprint = imprint;
    this.pages = pages;
    this.quiet = setting.again(setting.numbers());
    this.watermark = new Watermark(imprint.status(), setting.watermark());
    float size = setting.spacing().small().running();
    this.plain = setting.style(Weight.REGULAR, size, setting.palette().muted());
    this.title = fitting(imprint.title(), setting.spacing().full() / 2);
    Style status =
        imprint.notice().isPresent()
            ? setting.style(Weight.SEMIBOLD, size, setting.palette().ink())
            : plain;
    this.state = Lettering.of(imprint.status(), status, quiet);
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
    if (setting.print().titled()) {
      title.draw(canvas, spacing.left(), baseline);
      float room = spacing.full() - title.width() - 16;
      chapter
          .map(words -> fitting(words, room))
          .ifPresent(words -> words.draw(canvas, spacing.right() - words.width(), baseline));
    } else {
      fitting(chapter.orElse(imprint.title()), spacing.full())
          .draw(canvas, spacing.left(), baseline);
    }
    canvas.stroke(
        setting.hairline(), 0.6f, spacing.left(), baseline - 8, spacing.right(), baseline - 8);
  }

  private void footer(Canvas canvas, int number) {
    Spacing spacing = setting.spacing();
    float baseline = spacing.small().footer();
    Lettering page = Lettering.of(setting.say(Phrase.PAGE_OF, number, pages), plain, quiet);
    page.draw(canvas, spacing.right() - page.width(), baseline);
    state.draw(canvas, spacing.left(), baseline);
    String edition = setting.edition("", imprint);
    String separator = imprint.status().isBlank() || edition.isBlank() ? "" : ", ";
    float room = spacing.full() - state.width() - page.width() - spacing.small().running();
    fitting(separator + edition, room).draw(canvas, spacing.left() + state.width(), baseline);
  }

  private Lettering fitting(String words, float room) {
    return Lettering.fitting(words, plain, quiet, room);
  }
}

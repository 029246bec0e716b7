package lis.render.pdf;

import java.util.Optional;
import lis.document.Imprint;

/** What stands on every page around the text: all of it artifacts. */
final class PageFrame {
  private final Setting setting;
  private final Imprint imprint;
  private final int pages;
  private final Watermark watermark;

  PageFrame(Setting setting, Imprint imprint, int pages) {
    this.setting = setting;
    this.imprint = imprint;
    this.pages = pages;
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
      float half = spacing.full() / 2 - 8;
      canvas.text(style, shortened(imprint.title(), style, half), spacing.left(), baseline);
      chapter.ifPresent(
          words -> {
            String fitting = shortened(words, style, half);
            canvas.text(style, fitting, spacing.right() - style.width(fitting), baseline);
          });
    } else {
      String words = shortened(chapter.orElse(imprint.title()), style, spacing.full());
      canvas.text(style, words, spacing.left(), baseline);
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
    String page = PageWording.page(number, pages);
    String words = drawable(imprint.status());
    canvas.text(status, words, spacing.left(), baseline);
    String edition = drawable(PageWording.edition("", imprint.version(), imprint.asAt()));
    String separator = words.isBlank() || edition.isBlank() ? "" : ", ";
    float room = spacing.full() - status.width(words) - style.width(page) - size;
    String fitting = shortened(separator + edition, style, room);
    canvas.text(style, fitting, spacing.left() + status.width(words), baseline);
    canvas.text(style, page, spacing.right() - style.width(page), baseline);
  }

  private String shortened(String words, Style style, float width) {
    String text = drawable(words);
    if (style.width(text) <= width) {
      return text;
    }
    String shorter = text;
    while (!shorter.isEmpty() && style.width(shorter + "…") > width) {
      int space = shorter.lastIndexOf(' ');
      shorter = shorter.substring(0, space > 0 ? space : shorter.length() - 1);
    }
    return shorter + "…";
  }

  /** Characters without a glyph are reported where they stand in the text, not here again. */
  private String drawable(String words) {
    Face face = setting.fonts().face(Weight.REGULAR);
    StringBuilder out = new StringBuilder();
    Characters.flowing(words).codePoints().forEach(c -> out.appendCodePoint(face.has(c) ? c : '?'));
    return out.toString();
  }
}

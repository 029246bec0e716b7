package lis.render.html;

import lis.document.Imprint;
import lis.render.Colophon;
import lis.render.Format;

/** What stands around the matter of every page. */
record Frame(Imprint imprint) {

  /** The first thing that a keyboard reaches. */
  static void skip(Html html) {
    html.element(
        Tag.A.with(Look.SKIP).with(Attribute.HREF, Anchor.fragment(Anchor.MATTER.id())),
        "Skip to the main text");
    html.markup("\n");
  }

  /** What readers must know of the state of the text. */
  void notice(Html html) {
    imprint
        .notice()
        .ifPresent(
            notice ->
                html.element(
                    Tag.DIV.with(Look.NOTICE),
                    () ->
                        html.element(Tag.DIV.with(Look.FRAME), () -> html.element(Tag.P, notice))));
  }

  /**
   * Who publishes it, which version it is, and where the accessibility statement stands.
   *
   * @param up from the page to the output folder
   */
  void footer(Html html, String up) {
    html.element(
        Tag.FOOTER,
        () ->
            html.element(
                Tag.DIV.with(Look.FRAME),
                () -> {
                  line(html, Look.PUBLISHER, imprint.publisher());
                  html.element(
                      Tag.DL.with(Look.FACTS),
                      () -> Colophon.of(imprint).entries().forEach(entry -> fact(html, entry)));
                  imprint.statement().ifPresent(id -> statement(html, up + Format.HTML.file(id)));
                }));
  }

  private static void statement(Html html, String href) {
    html.element(
        Tag.P, () -> html.element(Tag.A.with(Attribute.HREF, href), "Accessibility statement"));
  }

  /** A line of words, if there are any. */
  static void line(Html html, Look look, String words) {
    if (!words.isBlank()) {
      html.element(Tag.P.with(look), words);
    }
  }

  private static void fact(Html html, Colophon.Entry entry) {
    html.element(Tag.DT, entry.name());
    html.element(
        Tag.DD,
        () -> {
          if (entry.machine().isEmpty()) {
            html.text(entry.words());
          } else {
            html.element(Tag.TIME.with(Attribute.DATETIME, entry.machine()), entry.words());
          }
        });
  }
}

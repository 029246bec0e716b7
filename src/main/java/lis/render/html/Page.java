package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lis.document.Direction;
import lis.document.Imprint;
import lis.document.Theme;
import lis.render.Colophon;

/**
 * The shell of every page: what it says of itself, the way past the contents, the landmarks.
 *
 * @param name what stands before the publisher in the title of the window
 * @param contents the landmark with the contents, or nothing
 * @param pictures whether it holds pictures made of bytes
 */
record Page(Imprint imprint, String name, String contents, String matter, boolean pictures) {
  private static final String MATTER = Anchor.MATTER.id();

  /**
   * The whole page, dressed in a theme.
   *
   * @param accents those of the theme's accents that it wears
   */
  byte[] bytes(Theme theme, Set<Integer> accents) {
    return markup(Stylesheet.of(theme, accents)).getBytes(StandardCharsets.UTF_8);
  }

  private String markup(Stylesheet style) {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n");
    html.element(
        Tag.HTML
            .with(Attribute.LANG, imprint.language())
            .running(Direction.ofLanguage(imprint.language())),
        () -> {
          html.element(Tag.HEAD, () -> head(html, style));
          html.element(Tag.BODY, () -> body(html));
        });
    return html.take();
  }

  private void head(Html html, Stylesheet style) {
    html.empty(Tag.META.with(Attribute.CHARSET, "utf-8"));
    html.empty(
        Tag.META
            .with(Attribute.HTTP_EQUIV, "Content-Security-Policy")
            .with(Attribute.CONTENT, policy(style)));
    html.element(Tag.TITLE, publisher().isBlank() ? name : name + " – " + publisher());
    meta(html, Word.VIEWPORT, "width=device-width, initial-scale=1");
    meta(html, Word.COLOR_SCHEME, "light dark");
    meta(html, Word.DESCRIPTION, imprint.description());
    meta(html, Word.AUTHOR, publisher());
    html.element(Tag.STYLE, () -> html.markup(style.css()));
  }

  /** Nothing is loaded, nothing runs, nothing is sent. */
  private String policy(Stylesheet style) {
    return "default-src 'none'; style-src '"
        + style.hash()
        + "'; base-uri 'none'; form-action 'none'"
        + (pictures ? "; img-src data:" : "");
  }

  private static void meta(Html html, Word word, String content) {
    if (!content.isBlank()) {
      html.empty(Tag.META.with(Attribute.NAME, word).with(Attribute.CONTENT, content));
    }
  }

  private String publisher() {
    return imprint.publisher();
  }

  private void body(Html html) {
    html.element(
        Tag.A.with(Look.SKIP).with(Attribute.HREF, Anchor.fragment(MATTER)),
        "Skip to the main text");
    html.markup("\n");
    html.element(Tag.HEADER, () -> header(html));
    html.element(
        Tag.DIV.with(contents.isEmpty() ? Look.FRAME : Look.COLUMNS),
        () -> {
          html.markup(contents);
          html.element(
              Tag.MAIN.with(Attribute.ID, MATTER).with(Attribute.TABINDEX, "-1"),
              () -> html.markup(matter));
        });
    html.element(Tag.FOOTER, () -> html.element(Tag.DIV.with(Look.FRAME), () -> footer(html)));
  }

  private void header(Html html) {
    html.element(
        Tag.DIV.with(Look.BAND), () -> html.element(Tag.DIV.with(Look.FRAME), () -> band(html)));
    imprint
        .notice()
        .ifPresent(
            notice ->
                html.element(
                    Tag.DIV.with(Look.NOTICE),
                    () ->
                        html.element(Tag.DIV.with(Look.FRAME), () -> html.element(Tag.P, notice))));
  }

  private void band(Html html) {
    line(html, Look.PUBLISHER, publisher());
    html.element(Tag.H1, imprint.title());
    line(html, Look.SUBTITLE, imprint.subtitle());
    if (!imprint.status().isBlank()) {
      html.element(Tag.P, () -> html.element(Tag.SPAN.with(Look.MARK), imprint.status()));
    }
  }

  private static void line(Html html, Look look, String words) {
    if (!words.isBlank()) {
      html.element(Tag.P.with(look), words);
    }
  }

  private void footer(Html html) {
    line(html, Look.PUBLISHER, publisher());
    html.element(
        Tag.DL.with(Look.FACTS),
        () -> Colophon.of(imprint).entries().forEach(entry -> fact(html, entry)));
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

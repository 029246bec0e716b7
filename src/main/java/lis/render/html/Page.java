package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lis.document.Direction;
import lis.document.Imprint;
import lis.document.Theme;

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
    new Head(imprint, name, imprint.description())
        .write(html, policy(style), () -> html.element(Tag.STYLE, () -> html.markup(style.css())));
  }

  /** Nothing is loaded, nothing runs, nothing is sent. */
  private String policy(Stylesheet style) {
    return "default-src 'none'; style-src '"
        + style.hash()
        + "'; base-uri 'none'; form-action 'none'"
        + (pictures ? "; img-src data:" : "");
  }

  private String publisher() {
    return imprint.publisher();
  }

  private void body(Html html) {
    Frame.skip(html);
    html.element(Tag.HEADER, () -> header(html));
    html.element(
        Tag.DIV.with(contents.isEmpty() ? Look.FRAME : Look.COLUMNS),
        () -> {
          html.markup(contents);
          html.element(
              Tag.MAIN.with(Attribute.ID, MATTER).with(Attribute.TABINDEX, "-1"),
              () -> html.markup(matter));
        });
    new Frame(imprint).footer(html, "");
  }

  private void header(Html html) {
    html.element(
        Tag.DIV.with(Look.BAND), () -> html.element(Tag.DIV.with(Look.FRAME), () -> band(html)));
    new Frame(imprint).notice(html);
  }

  private void band(Html html) {
    Frame.line(html, Look.PUBLISHER, publisher());
    html.element(Tag.H1, imprint.title());
    Frame.line(html, Look.SUBTITLE, imprint.subtitle());
    if (!imprint.status().isBlank()) {
      html.element(Tag.P, () -> html.element(Tag.SPAN.with(Look.MARK), imprint.status()));
    }
  }
}

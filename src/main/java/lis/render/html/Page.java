package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lis.document.Imprint;
import lis.document.Theme;
import lis.render.Format;

/**
 * The shell of every page: what it says of itself, the way past the contents, the landmarks.
 *
 * @param name what stands before the publisher in the title of the window
 * @param contents the landmark with the contents, or nothing
 * @param pictures whether it holds pictures made of bytes
 */
record Page(Imprint imprint, String name, String contents, String matter, boolean pictures) {
  /**
   * The whole page, dressed in a theme.
   *
   * @param accents those of the theme's accents that it wears
   */
  byte[] bytes(Theme theme, Set<Integer> accents) {
    return markup(Stylesheet.of(theme, accents)).getBytes(StandardCharsets.UTF_8);
  }

  private String markup(Stylesheet style) {
    return new Frame(imprint).page(html -> head(html, style), this::body);
  }

  private void head(Html html, Stylesheet style) {
    new Head(imprint, name, imprint.description(), Page::address)
        .write(html, policy(style), () -> html.element(Tag.STYLE, () -> html.markup(style.css())));
  }

  /** Nothing is loaded, nothing runs, nothing is sent. */
  private String policy(Stylesheet style) {
    return "default-src 'none'; style-src '"
        + style.hash()
        + "'; base-uri 'none'; form-action 'none'"
        + (pictures ? "; img-src data:" : "");
  }

  private void body(Html html) {
    new Frame(imprint).skip(html);
    html.element(Tag.HEADER, () -> header(html));
    html.element(
        Tag.DIV.with(contents.isEmpty() ? Look.FRAME : Look.COLUMNS),
        () -> {
          html.markup(contents);
          Frame.main(html, () -> html.markup(matter));
        });
    new Frame(imprint).footer(html, "");
  }

  private static String address(Imprint.Edition edition) {
    return Format.HTML.file(edition.id());
  }

  private void header(Html html) {
    html.element(
        Tag.DIV.with(Look.BAND), () -> html.element(Tag.DIV.with(Look.FRAME), () -> band(html)));
    new Frame(imprint).notice(html);
  }

  private void band(Html html) {
    Frame.line(html, Look.PUBLISHER, imprint.publisher());
    new Frame(imprint).title(html);
    new Frame(imprint).status(html);
    new Frame(imprint).summary(html, "");
    new Frame(imprint).languages(html, Page::address);
  }
}

package lis.render.html;

import java.util.function.Function;
import lis.document.Imprint;

/**
 * What a page says of itself to programs.
 *
 * @param name what stands before the publisher in the title of the window
 * @param address of this page in another language
 * @param description of the page, in a sentence; may be empty
 */
record Head(
    Imprint imprint, String name, String description, Function<Imprint.Edition, String> address) {

  /**
   * Writes it.
   *
   * @param policy what the page may load and run (Content Security Policy 3)
   * @param more what else stands there: styles, scripts, links
   */
  void write(Html html, String policy, Runnable more) {
    html.empty(Tag.META.with(Attribute.CHARSET, "utf-8"));
    html.empty(
        Tag.META
            .with(Attribute.HTTP_EQUIV, "Content-Security-Policy")
            .with(Attribute.CONTENT, policy));
    String publisher = imprint.publisher();
    html.element(Tag.TITLE, publisher.isBlank() ? name : name + " – " + publisher);
    meta(html, Word.VIEWPORT, "width=device-width, initial-scale=1");
    meta(html, Word.COLOR_SCHEME, "light dark");
    meta(html, Word.DESCRIPTION, description);
    meta(html, Word.AUTHOR, publisher);
    imprint.editions().forEach(edition -> alternate(html, edition));
    more.run();
  }

  /** The same page in each language (RFC 8288; WHATWG HTML, 4.6.7.1). */
  private void alternate(Html html, Imprint.Edition edition) {
    html.empty(
        Tag.LINK
            .with(Attribute.REL, Word.ALTERNATE)
            .with(Attribute.HREFLANG, edition.language())
            .with(Attribute.HREF, address.apply(edition)));
  }

  private static void meta(Html html, Word word, String content) {
    if (!content.isBlank()) {
      html.empty(Tag.META.with(Attribute.NAME, word).with(Attribute.CONTENT, content));
    }
  }
}

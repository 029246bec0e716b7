package lis.render.html;

import lis.document.Imprint;

/**
 * What a page says of itself to programs.
 *
 * @param name what stands before the publisher in the title of the window
 * @param description of the page, in a sentence; may be empty
 */
record Head(Imprint imprint, String name, String description) {

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
    more.run();
  }

  private static void meta(Html html, Word word, String content) {
    if (!content.isBlank()) {
      html.empty(Tag.META.with(Attribute.NAME, word).with(Attribute.CONTENT, content));
    }
  }
}

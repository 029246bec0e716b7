package lis.render.pdf;

import java.util.Optional;

/**
 * A stretch of text in one style, at one place of the structure tree.
 *
 * @param note the footnote that is called here
 * @param signpost what is drawn instead of the text, once the page is known
 */
record Run(
    String text,
    Style style,
    Content content,
    Optional<Hyperlink> link,
    Optional<Footnote> note,
    Optional<Signpost> signpost) {

  static Run of(String text, Style style, Content content, Optional<Hyperlink> link) {
    return new Run(text, style, content, link, Optional.empty(), Optional.empty());
  }

  Run calling(Footnote footnote) {
    return new Run(text, style, content, link, Optional.of(footnote), signpost);
  }

  Run saying(Signpost page) {
    return new Run(text, style, content, link, note, Optional.of(page));
  }
}

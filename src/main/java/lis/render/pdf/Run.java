package lis.render.pdf;

import java.util.Optional;

/**
 * A stretch of text in one style, at one place of the structure tree.
 *
 * @param note the footnote that is called here
 */
record Run(
    String text, Style style, Content content, Optional<Hyperlink> link, Optional<Footnote> note) {}

package lis.render.html;

import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;

/**
 * Writes what the terms of a page mean at its end, each with the way back to where it is mentioned.
 * So a definition is on the page of its term, without a script and without a box in the way.
 */
final class TermWriter {
  private final Writing writing;
  private final BlockWriter blocks;
  private final InlineWriter inlines;

  TermWriter(Writing writing, BlockWriter blocks) {
    this.writing = writing;
    this.blocks = blocks;
    this.inlines = new InlineWriter(writing);
  }

  /** A definition may mention another term, which then joins the list while it is written. */
  void write() {
    Explained explained = writing.explained();
    if (!explained.here() || explained.met().isEmpty()) {
      return;
    }
    Html html = writing.html();
    html.element(
        Tag.SECTION.with(Look.NOTES),
        () -> {
          html.element(Tag.H2, writing.say(Phrase.WORDS_EXPLAINED));
          html.element(
              Tag.DL,
              () -> {
                for (int written = 0; written < explained.met().size(); written++) {
                  int number = written + 1;
                  explained
                      .entry(explained.met().get(written))
                      .ifPresent(entry -> entry(number, entry));
                }
              });
        });
  }

  private void entry(int number, Block.Definition entry) {
    Html html = writing.html();
    html.element(
        Tag.DT.with(Attribute.ID, Anchor.TERM.id(number)),
        () -> inlines.write(Unlinked.words(entry.term()), entry.meaning().getFirst().origin()));
    html.element(
        Tag.DD,
        () -> {
          blocks.write(entry.meaning());
          html.element(
              Tag.P,
              () ->
                  html.element(
                      Tag.A.with(Look.BACK)
                          .with(Attribute.HREF, Anchor.fragment(Anchor.WORD.id(number))),
                      writing.say(Phrase.BACK_TO_WORDS, Inline.text(entry.term()))));
        });
  }
}

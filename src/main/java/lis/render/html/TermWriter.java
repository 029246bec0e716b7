package lis.render.html;

import java.util.List;
import lis.document.Block;
import lis.document.Inline;

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

  /** What a definition mentions in its turn leads to the glossary, not to further definitions. */
  void write() {
    Explained explained = writing.explained();
    if (!explained.here() || explained.met().isEmpty()) {
      return;
    }
    Html html = writing.html();
    html.element(
        Tag.SECTION.with(Look.NOTES),
        () -> {
          html.element(Tag.H2, "Words explained");
          html.element(
              Tag.DL,
              () -> {
                for (String id : List.copyOf(explained.met())) {
                  explained.entry(id).ifPresent(entry -> entry(explained.number(id), entry));
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
                      "Back to the text of “" + Inline.text(entry.term()) + "”"));
        });
  }
}

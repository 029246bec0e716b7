package lis.render.html;

import java.util.List;
import lis.document.Block;
import lis.document.Phrase;
import lis.source.Span;

/** Writes the contents, as a landmark of their own. */
final class ContentsWriter {
  private final Writing writing;
  private final InlineWriter inlines;

  ContentsWriter(Writing writing, InlineWriter inlines) {
    this.writing = writing;
    this.inlines = inlines;
  }

  void write(Block.Contents contents) {
    if (contents.entries().isEmpty()) {
      return;
    }
    int number = writing.next();
    String label = Anchor.CONTENTS.id(number);
    writing
        .html()
        .element(
            Tag.NAV.with(Look.CONTENTS).with(Attribute.ARIA_LABELLEDBY, label),
            () -> {
              writing
                  .html()
                  .element(
                      Tag.P.with(Look.LABEL).with(Attribute.ID, label),
                      writing.say(Phrase.CONTENTS));
              entries(contents.entries(), contents.origin());
            });
  }

  private void entries(List<Block.Entry> entries, Span place) {
    if (!entries.isEmpty()) {
      writing.html().element(Tag.UL, () -> entries.forEach(e -> entry(e, place)));
    }
  }

  private void entry(Block.Entry entry, Span place) {
    Html html = writing.html();
    Opening anchor = Tag.A.with(Attribute.HREF, writing.address(entry.target()));
    html.element(
        Tag.LI,
        () -> {
          html.element(
              anchor,
              () ->
                  BlockWriter.labelled(
                      html, inlines, entry.label(), Unlinked.words(entry.title()), place));
          entries(entry.entries(), place);
        });
  }
}

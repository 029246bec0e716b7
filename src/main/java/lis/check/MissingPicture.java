package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.source.Span;
import lis.strategy.Publication;

/** Words in easy read without a picture beside them; words that are explained need none. */
final class MissingPicture {
  private final Consumer<Diagnostic> report;

  private MissingPicture(Consumer<Diagnostic> report) {
    this.report = report;
  }

  static void check(Publication publication, Document document, Consumer<Diagnostic> report) {
    if (publication.easyRead().isPresent()) {
      new MissingPicture(report).blocks(document.blocks());
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> paragraph(p);
      case Block.Pictured p -> {}
      case Block.Definitions d -> {}
      case Block.Table t -> missing(Inline.text(t.caption()), t.origin());
      case Block.Preformatted p -> missing(p.text(), p.origin());
      case Block.Section s -> blocks(s.blocks());
      case Block.ItemList l -> blocks(l.below());
      case Block.Callout c -> blocks(c.blocks());
      case Block.Quotation q -> blocks(q.blocks());
      case Block.Figure f -> {}
      case Block.Divider d -> {}
      case Block.Contents c -> {}
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (paragraph.voice() != Block.Voice.ASIDE) {
      missing(Inline.text(paragraph.inlines()), paragraph.origin());
    }
  }

  private void missing(String words, Span place) {
    report.accept(
        Diagnostic.of(
                Code.MISSING_PICTURE,
                place,
                "No picture stands beside these words: “%s”".formatted(words))
            .help(
                "Set both within <pictured>, the picture first; or, where they are no idea of their"
                    + " own, in a paragraph of the class aside."));
  }
}

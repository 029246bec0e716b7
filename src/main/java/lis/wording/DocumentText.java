package lis.wording;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.source.Passage;
import lis.source.SourceFile;
import lis.strategy.RunningText;
import lis.strategy.Wording;

/**
 * The running text of a publication: its paragraphs, wherever they stand. What stands beside the
 * matter (sources, provenance) is left out, and so are headings, which aren't sentences.
 */
final class DocumentText {
  private final List<Reading> readings = new ArrayList<>();

  private DocumentText() {}

  static List<Reading> of(Document document) {
    DocumentText text = new DocumentText();
    text.blocks(document.blocks(), Wording.Form.PARAGRAPH);
    return text.readings;
  }

  private void blocks(List<Block> blocks, Wording.Form form) {
    blocks.forEach(block -> block(block, form));
  }

  private void block(Block block, Wording.Form form) {
    switch (block) {
      case Block.Section s -> blocks(s.blocks(), form);
      case Block.Paragraph p -> {
        if (p.voice() != Block.Voice.ASIDE) {
          inlines(p.inlines(), form);
        }
      }
      case Block.ItemList l -> l.items().forEach(item -> blocks(item.blocks(), form));
      case Block.Definitions d -> d.definitions().forEach(each -> blocks(each.meaning(), form));
      case Block.Table t ->
          t.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks(), form)));
      case Block.Figure f -> inlines(f.caption(), form);
      case Block.Callout c -> blocks(c.blocks(), form);
      case Block.Pictured p -> blocks(p.below(), form);
      case Block.Quotation q -> blocks(q.blocks(), Wording.Form.QUOTATION);
      case Block.Preformatted p -> {}
      case Block.Divider d -> {}
      case Block.Contents c -> {}
    }
  }

  private void inlines(List<Inline> inlines, Wording.Form form) {
    RunningText text = RunningText.of(inlines);
    Passage passage = Passage.of(new SourceFile("", text.text()).whole());
    readings.add(Reading.of(new Wording(form, passage, text.insets()), inset -> false));
    notes(inlines, form);
  }

  private void notes(List<Inline> inlines, Wording.Form form) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Note note) {
        blocks(note.blocks(), form);
      } else {
        inline.children().ifPresent(children -> notes(children, form));
      }
    }
  }
}

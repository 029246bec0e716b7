package lis.render.speech;

import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.render.Wording;

/** Says blocks one after the other, each with the word for what it is. */
final class SpokenBlocks {
  private final Script script;
  private final SpokenInlines inlines;

  SpokenBlocks(Script script) {
    this.script = script;
    this.inlines = new SpokenInlines(script);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> script.paragraph(inlines.markup(p.inlines()));
      case Block.ItemList l -> list(l);
      case Block.Definitions d ->
          d.definitions().forEach(one -> labelled(inlines.markup(one.term()), one.meaning()));
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c -> callout(c);
      case Block.Pictured p -> write(p.below());
      case Block.Quotation q -> {
        script.sentence(script.say(Phrase.QUOTATION));
        write(q.blocks());
        script.sentence(script.say(Phrase.END_OF_QUOTATION));
      }
      case Block.Preformatted p -> script.paragraph(Script.escaped(p.text()));
      case Block.Divider d -> script.rest();
      // A voice has no use for a list of pages: the marks are its contents.
      case Block.Contents c -> {}
    }
    notes();
  }

  private void notes() {
    for (Inline.Note note : inlines.takeNotes()) {
      labelled(script.spoken(script.say(Phrase.NOTE_NUMBER, note.number())), note.blocks());
    }
  }

  /** A label, and behind it at once the first paragraph of what it names. */
  private void labelled(String label, List<Block> blocks) {
    boolean joined = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
    String first = joined ? inlines.markup(((Block.Paragraph) blocks.getFirst()).inlines()) : "";
    script.paragraph(label + ": " + first);
    write(joined ? blocks.subList(1, blocks.size()) : blocks);
  }

  private void section(Block.Section s) {
    script.rest();
    script.mark(s.id());
    String label = s.label().map(l -> script.spoken(l + Wording.after(l))).orElse("");
    script.paragraph(label + inlines.markup(s.title()));
    write(s.blocks());
  }

  private void list(Block.ItemList list) {
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      if (list.ordered()) {
        labelled(list.count(i), item.blocks());
      } else {
        write(item.blocks());
      }
    }
  }

  /** Row by row, each value behind the name of its column. */
  private void table(Block.Table table) {
    captioned(table.label(), table.caption());
    for (Block.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        List<Block> cell = row.cells().get(i).blocks();
        labelled(
            inlines.markup(table.columns().get(i).header()),
            cell.isEmpty()
                ? List.of(
                    new Block.Paragraph(
                        Block.Voice.BODY, Inline.of(script.say(Phrase.NOTHING)), table.origin()))
                : cell);
      }
    }
    script.sentence(script.say(Phrase.END_OF_TABLE));
  }

  private void figure(Block.Figure figure) {
    captioned(figure.label(), figure.caption());
    if (!figure.picture().decorative()) {
      script.sentence(script.say(Phrase.PICTURE, figure.picture().alternative()));
    }
  }

  private void captioned(Optional<String> label, List<Inline> caption) {
    script.paragraph(
        label.map(l -> script.spoken(l + Wording.after(l))).orElse("") + inlines.markup(caption));
  }

  private void callout(Block.Callout callout) {
    String tone = script.spoken(script.say(Wording.tone(callout.tone())));
    script.paragraph(
        callout.title().isEmpty() ? tone : tone + ": " + inlines.markup(callout.title()));
    write(callout.blocks());
  }
}

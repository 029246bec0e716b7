package lis.render.text;

import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Picture;
import lis.document.Words;
import lis.render.Wording;

/** Writes blocks as lines of text. */
final class TextBlocks {
  private static final int CHAPTER = 2;

  private final Words words;
  private final Lines lines;
  private final TextInlines inlines;

  TextBlocks(Words words, Lines lines, TextInlines inlines) {
    this.words = words;
    this.lines = lines;
    this.inlines = inlines;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    lines.gap(1);
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> lines.words(words(p));
      case Block.ItemList l -> list(l);
      case Block.Definitions d ->
          d.definitions()
              .forEach(
                  one -> labelled(inlines.heading(one.term(), d.origin()), one.meaning(), "  "));
      case Block.Table t -> new TextTable(words, lines, inlines, this).write(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c -> callout(c);
      case Block.Pictured p -> write(p.below());
      case Block.Quotation q -> labelled(words.say(Phrase.QUOTATION), q.blocks(), "");
      case Block.Preformatted p ->
          lines.behind("    ", () -> p.text().lines().forEach(lines::exact));
      case Block.Divider d -> lines.gap(2);
      case Block.Contents c -> contents(c);
    }
    lines.gap(1);
  }

  /** The notes that are still to be said. */
  void notes() {
    for (List<Inline.Note> next = inlines.takeNotes();
        !next.isEmpty();
        next = inlines.takeNotes()) {
      for (Inline.Note note : next) {
        lines.gap(1);
        labelled(words.say(Phrase.NOTE_NUMBER, note.number()), note.blocks(), "  ");
      }
    }
  }

  /** Words that open what they name, on its first line where that is a paragraph. */
  void labelled(String label, List<Block> blocks, String indent) {
    boolean joined = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
    lines.words(joined ? label + ": " + words((Block.Paragraph) blocks.getFirst()) : label + ":");
    List<Block> rest = joined ? blocks.subList(1, blocks.size()) : blocks;
    lines.behind(indent, () -> write(rest));
  }

  private String words(Block.Paragraph p) {
    return inlines.words(p.inlines(), p.origin());
  }

  private void section(Block.Section s) {
    boolean chapter = s.level() <= CHAPTER;
    lines.gap(chapter ? 2 : 1);
    lines.words(Wording.labelled(s.label(), inlines.heading(s.title(), s.origin())));
    lines.gap(1);
    write(s.blocks());
    if (chapter) {
      notes();
    }
  }

  /** Items of a line or two follow each other at once; longer ones keep their distance. */
  private void list(Block.ItemList list) {
    boolean tight = tight(list);
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      lines.behind(list.ordered() ? list.label(i) + " " : "- ", () -> item(item, tight));
      lines.gap(tight ? 0 : 1);
    }
  }

  private void item(Block.Item item, boolean tight) {
    if (!tight) {
      write(item.blocks());
      return;
    }
    for (Block block : item.blocks()) {
      if (block instanceof Block.Paragraph p) {
        lines.words(words(p));
      } else if (block instanceof Block.ItemList l) {
        list(l);
      }
    }
  }

  private static boolean tight(Block.ItemList list) {
    return list.order().filter(Block.Order.PARAGRAPHS::equals).isEmpty()
        && list.items().stream()
            .map(Block.Item::blocks)
            .allMatch(
                blocks ->
                    !blocks.isEmpty()
                        && blocks.getFirst() instanceof Block.Paragraph
                        && blocks.stream().skip(1).allMatch(TextBlocks::tightList));
  }

  private static boolean tightList(Block block) {
    return block instanceof Block.ItemList list && tight(list);
  }

  private void figure(Block.Figure f) {
    Picture picture = f.picture();
    if (!f.caption().isEmpty() || f.label().isPresent()) {
      lines.words(Wording.labelled(f.label(), inlines.words(f.caption(), f.origin())));
    }
    if (!picture.decorative()) {
      lines.words(words.say(Phrase.PICTURE, picture.alternative()));
    }
  }

  private void callout(Block.Callout c) {
    String tone = words.say(Wording.tone(c.tone()));
    if (c.title().isEmpty()) {
      labelled(tone, c.blocks(), "");
    } else {
      lines.words(Wording.labelled(Optional.of(tone), inlines.words(c.title(), c.origin())));
      write(c.blocks());
    }
  }

  private void contents(Block.Contents contents) {
    if (!contents.entries().isEmpty()) {
      lines.words(words.say(Phrase.CONTENTS));
      lines.gap(1);
      entries(contents.entries());
    }
  }

  private void entries(List<Block.Entry> entries) {
    for (Block.Entry entry : entries) {
      lines.words(Wording.labelled(entry.label(), Inline.text(entry.title())));
      lines.behind("  ", () -> entries(entry.entries()));
    }
  }
}

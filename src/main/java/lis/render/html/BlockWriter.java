package lis.render.html;

import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Direction;
import lis.document.Inline;
import lis.render.Wording;
import lis.source.Span;

/** Writes blocks, each as the element of HTML that means the same. */
final class BlockWriter {
  private final Writing writing;
  private final Html html;
  private final InlineWriter inlines;
  private final ContentsWriter contents;
  private final FigureWriter figures;
  private final TableWriter tables;

  BlockWriter(Writing writing) {
    this.writing = writing;
    this.html = writing.html();
    this.inlines = new InlineWriter(writing);
    this.contents = new ContentsWriter(writing, inlines);
    this.figures = new FigureWriter(writing, inlines);
    this.tables = new TableWriter(writing, inlines, this);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  /** What stands in an item or a cell: one plain paragraph needs no element of its own there. */
  void content(List<Block> blocks) {
    if (blocks.size() == 1
        && blocks.getFirst() instanceof Block.Paragraph p
        && p.voice() == Block.Voice.BODY) {
      inlines.write(p.inlines(), p.origin());
    } else {
      write(blocks);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p ->
          html.element(
              opening(p.voice()).running(Direction.of(Inline.text(p.inlines()))),
              () -> inlines.write(p.inlines(), p.origin()));
      case Block.ItemList l -> list(l);
      case Block.Definitions d -> definitions(d);
      case Block.Table t -> tables.write(t);
      case Block.Figure f -> figures.write(f);
      case Block.Callout c -> callout(c);
      case Block.Pictured p -> pictured(p);
      case Block.Quotation q -> html.element(Tag.BLOCKQUOTE, () -> write(q.blocks()));
      case Block.Preformatted p -> preformatted(p);
      case Block.Divider d -> html.empty(Tag.HR.plain());
      case Block.Contents c -> contents.write(c);
    }
  }

  private void section(Block.Section s) {
    Opening opening = Tag.SECTION.with(Attribute.ID, Anchor.id(s.id()));
    if (s.accent() > 0) {
      writing.accents().add(s.accent());
      opening = opening.with(Look.ACCENT).dressed(Stylesheet.accent(s.accent()));
    }
    html.element(
        opening,
        () -> {
          html.element(Tag.heading(Math.max(s.level(), 2)), () -> heading(s));
          write(s.blocks());
        });
  }

  private void heading(Block.Section s) {
    s.label().ifPresent(label -> label(label, s.level()));
    inlines.write(s.title(), s.origin());
  }

  /** Above the title of a chapter, before those below; a voice hears the colon either way. */
  private void label(String label, int level) {
    String after = Wording.after(label);
    if (level > 2 || after.isBlank()) {
      html.text(label + after);
      return;
    }
    eyebrow(html, label);
  }

  /** A label on a line of its own; a voice hears what parts it from the title. */
  static void eyebrow(Html html, String label) {
    html.element(
        Tag.SPAN.with(Look.EYEBROW),
        () -> {
          html.text(label);
          html.element(Tag.SPAN.with(Look.UNSEEN), Wording.after(label));
        });
  }

  private static Opening opening(Block.Voice voice) {
    return switch (voice) {
      case BODY -> Tag.P.plain();
      case LEAD -> Tag.P.with(Look.LEAD);
      case ASIDE -> Tag.P.with(Look.ASIDE);
    };
  }

  private void list(Block.ItemList list) {
    Opening opening = list.ordered() ? Tag.OL.plain() : Tag.UL.plain();
    if (writing.isListing(list)) {
      opening = opening.with(Look.PAGES);
    }
    if (list.ordered() && list.start() != 1) {
      opening = opening.with(Attribute.START, Integer.toString(list.start()));
    }
    Opening whole = list.labelled() ? opening.with(Look.LABELLED) : opening;
    html.element(
        whole,
        () -> {
          for (int i = 0; i < list.items().size(); i++) {
            item(list, i);
          }
        });
  }

  private void item(Block.ItemList list, int index) {
    Block.Item item = list.items().get(index);
    html.element(
        Tag.LI.plain().with(Attribute.ID, item.id().map(Anchor::id)),
        () -> {
          if (list.labelled()) {
            count(list.label(index), item.blocks());
          } else {
            content(item.blocks());
          }
        });
  }

  /**
   * A label in the text itself: a browser's own would be lost to whoever searches, copies or quotes
   * a paragraph by its number.
   */
  private void count(String label, List<Block> blocks) {
    Runnable number =
        () -> {
          html.element(Tag.SPAN.with(Look.COUNT), label);
          html.text(" ");
        };
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
      number.run();
      write(blocks);
      return;
    }
    Runnable words =
        () -> {
          number.run();
          inlines.write(first.inlines(), first.origin());
        };
    if (blocks.size() == 1 && first.voice() == Block.Voice.BODY) {
      words.run();
    } else {
      html.element(
          opening(first.voice()).running(Direction.of(Inline.text(first.inlines()))), words);
      write(blocks.subList(1, blocks.size()));
    }
  }

  private void definitions(Block.Definitions list) {
    html.element(
        list.facts() ? Tag.DL.with(Look.FACTS) : Tag.DL.plain(),
        () -> list.definitions().forEach(d -> definition(d, list.origin())));
  }

  private void definition(Block.Definition d, Span place) {
    html.element(
        Tag.DT.plain().with(Attribute.ID, d.id().map(Anchor::id)),
        () -> inlines.write(d.term(), place));
    html.element(Tag.DD, () -> content(d.meaning()));
  }

  private void callout(Block.Callout c) {
    String label = Anchor.BOX.id(writing.next());
    Opening box =
        Tag.ASIDE
            .with(look(c.tone()))
            .with(Look.CALLOUT)
            .with(Attribute.ROLE, Word.NOTE)
            .with(Attribute.ARIA_LABELLEDBY, label);
    html.element(
        box,
        () -> {
          html.element(
              Tag.P.with(Look.LABEL).with(Attribute.ID, label),
              () -> {
                html.text(writing.say(Wording.tone(c.tone())) + (c.title().isEmpty() ? "" : ": "));
                inlines.write(c.title(), c.origin());
              });
          write(c.blocks());
        });
  }

  private void pictured(Block.Pictured p) {
    html.element(
        Tag.DIV.with(Look.PICTURED),
        () -> {
          figures.write(p.figure());
          html.element(Tag.DIV, () -> write(p.blocks()));
        });
  }

  private static Look look(Block.Tone tone) {
    return switch (tone) {
      case NOTE -> Look.NOTE;
      case IMPORTANT -> Look.IMPORTANT;
      case EXAMPLE -> Look.EXAMPLE;
    };
  }

  private void preformatted(Block.Preformatted p) {
    html.element(Tag.PRE, () -> html.element(Tag.CODE, p.text()));
  }

  /** A label and its words on one line: "Table 1: Indicators". */
  static void labelled(
      Html html, InlineWriter inlines, Optional<String> label, List<Inline> words, Span place) {
    label.ifPresent(l -> html.text(l + Wording.after(l)));
    inlines.write(words, place);
  }
}

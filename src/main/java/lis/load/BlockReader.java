package lis.load;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Span;
import lis.strategy.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one passage. */
final class BlockReader {
  private final Findings findings;
  private final Nesting nesting = new Nesting();
  private final Notes notes;
  private final InlineReader inlines;
  private final TableReader tables;
  private final FigureReader figures;

  BlockReader(Findings findings, PictureReader pictures) {
    this.findings = findings;
    this.notes = new Notes(findings, this::blocks);
    this.inlines = new InlineReader(findings, nesting, notes);
    this.tables = new TableReader(findings, inlines);
    this.figures = new FigureReader(findings, inlines, pictures);
  }

  /**
   * Reads a whole text, whose headings become sections.
   *
   * @param prefix begins the ids of the sections
   */
  List<Block> read(Node document, String prefix) {
    Outline outline = new Outline(prefix);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        title(heading).ifPresent(t -> open(outline, heading, t));
      } else {
        outline.add(block(node));
      }
    }
    notes.finish();
    return outline.blocks();
  }

  private void open(Outline outline, Heading heading, List<Inline> title) {
    if (!outline.open(heading.getLevel(), title, origin(heading))) {
      findings.warning(
          Code.UNEVEN_HEADING,
          heading.getChars(),
          "This heading has as many signs # as an earlier one, and stands at another depth.",
          "Give headings of one rank the same number of signs, and begin with the highest rank.");
    }
  }

  /** What stands in a quotation, an item, a note. */
  List<Block> blocks(Node parent) {
    return blocksFrom(parent.getFirstChild());
  }

  /** Like {@link #blocks}, from a node on. */
  List<Block> blocksFrom(@Nullable Node first) {
    nesting.enter();
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      blocks.addAll(block(node));
    }
    nesting.leave();
    return blocks;
  }

  private List<Block> block(Node node) {
    return switch (node) {
      case Paragraph p -> paragraph(p);
      case DefinitionList d -> new DefinitionReader(findings, inlines, this).read(d);
      case ListBlock l -> list(l);
      case BlockQuote q -> new CalloutReader(findings, inlines, this).read(q);
      case TableBlock t -> List.of(tables.read(t));
      case FencedCodeBlock c -> List.of(preformatted(c.getContentChars().toString(), c));
      case IndentedCodeBlock c -> List.of(preformatted(c.getContentChars().toString(), c));
      case ThematicBreak b -> List.of(new Block.Divider(origin(b)));
      case HtmlBlockBase h -> html(h);
      case Heading h -> misplaced(h);
      case Reference r -> List.of();
      case FootnoteBlock n -> {
        notes.define(n);
        yield List.of();
      }
      default -> blocks(node);
    };
  }

  private List<Block> paragraph(Paragraph paragraph) {
    Optional<Block> figure = figures.read(paragraph);
    if (figure.isPresent()) {
      return List.of(figure.get());
    }
    if (tables.isCaption(paragraph)) {
      return List.of();
    }
    tables.refuseLookalike(paragraph);
    return paragraph(inlines.read(paragraph, Wording.Form.PARAGRAPH), paragraph);
  }

  /** A paragraph of these words, unless there are none. */
  List<Block> paragraph(List<Inline> words, Node origin) {
    return words.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(Block.Voice.BODY, words, origin(origin)));
  }

  private List<Block> list(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(blocks(item)));
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    return List.of(new Block.ItemList(list instanceof OrderedList, start, items, origin(list)));
  }

  private Block preformatted(String text, Node origin) {
    return new Block.Preformatted(text.stripTrailing(), origin(origin));
  }

  private List<Block> html(HtmlBlockBase html) {
    String words = new RawHtml(findings).block(html.getChars());
    return words.isEmpty() ? List.of() : paragraph(Inline.of(words), html);
  }

  /** The words of a heading; empty, and reported, where it has none. */
  private Optional<List<Inline>> title(Heading heading) {
    boolean before = notes.allow(false);
    List<Inline> title = inlines.read(heading, Wording.Form.HEADING);
    notes.allow(before);
    if (Inline.text(title).isBlank()) {
      findings.error(
          Code.BAD_MARKDOWN,
          heading.getChars(),
          "This heading has no words.",
          "Write its words, or remove the signs #.");
      return Optional.empty();
    }
    return Optional.of(title);
  }

  private List<Block> misplaced(Heading heading) {
    findings.error(
        Code.BAD_MARKDOWN,
        heading.getChars(),
        "A heading can't stand in a list, a quotation or a note.",
        "Move it to the start of a line of its own, or make it **strong**.");
    return title(heading)
        .map(words -> paragraph(List.of(new Inline.Strong(words)), heading))
        .orElse(List.of());
  }

  private Span origin(Node node) {
    return findings.span(node.getChars());
  }
}

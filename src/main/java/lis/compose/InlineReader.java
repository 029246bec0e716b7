package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lis.compose.MarkupTree.Node;
import lis.compose.MarkupTree.Tag;
import lis.compose.MarkupTree.Words;
import lis.compose.Vocabulary.Attribute;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.InaccessibleException;
import lis.document.Inline;

/**
 * Reads what stands within a line. White space is folded to one space, and trimmed at both ends.
 */
final class InlineReader {
  private final Function<Tag, List<Block>> prose;
  private final Function<Tag, List<Block>> contents;
  private final Consumer<Diagnostic> report;

  /**
   * @param prose finds the blocks that a {@code prose} tag names
   * @param contents reads the blocks within a tag
   */
  InlineReader(
      Function<Tag, List<Block>> prose,
      Function<Tag, List<Block>> contents,
      Consumer<Diagnostic> report) {
    this.prose = prose;
    this.contents = contents;
    this.report = report;
  }

  List<Inline> read(List<Node> nodes) {
    List<Inline> out = new ArrayList<>();
    collect(nodes, out);
    return Spaces.trim(out);
  }

  private List<Inline> within(Tag tag) {
    List<Inline> out = new ArrayList<>();
    collect(tag.nodes(), out);
    return out;
  }

  private void collect(List<Node> nodes, List<Inline> out) {
    for (Node node : nodes) {
      switch (node) {
        case Words words -> {
          String folded = Spaces.fold(words.text());
          if (!folded.isEmpty()) {
            out.add(new Inline.Text(folded));
          }
        }
        case Tag tag -> inline(tag, out);
      }
    }
  }

  private void inline(Tag tag, List<Inline> out) {
    try {
      switch (tag.name()) {
        case EM -> out.add(new Inline.Emphasis(within(tag)));
        case STRONG -> out.add(new Inline.Strong(within(tag)));
        case CODE -> out.add(new Inline.Code(Inline.text(within(tag))));
        case A -> out.add(link(tag));
        case ABBR ->
            out.add(
                new Inline.Abbreviation(
                    Inline.text(within(tag)), tag.get(Attribute.TITLE).orElse("")));
        case SPAN -> span(tag, out);
        case NOTE -> out.add(new Inline.Note(0, contents.apply(tag)));
        case MARK -> out.add(new Inline.Mark(Inline.text(Spaces.trim(within(tag)))));
        case INS -> out.add(new Inline.Inserted(within(tag)));
        case DEL -> out.add(new Inline.Deleted(within(tag)));
        case BR -> out.add(new Inline.LineBreak());
        case PROSE -> splice(tag, out);
        default -> fault(tag, "<" + tag.name().word() + "> can't stand within a line.");
      }
    } catch (InaccessibleException e) {
      fault(tag, "This can't be published: " + e.reason() + ".");
    }
  }

  private void span(Tag tag, List<Inline> out) {
    if (tag.get(Attribute.LANG).isPresent()) {
      out.add(new Inline.Phrase(tag.get(Attribute.LANG).get(), within(tag)));
    } else {
      out.addAll(within(tag));
    }
  }

  private static final String FRAGMENT = "#";

  private Inline link(Tag tag) {
    String href = tag.get(Attribute.HREF).orElse("");
    if (yes(tag, Attribute.WHOLE)) {
      String target = href.startsWith(FRAGMENT) ? href.substring(1) : href;
      return new Inline.Elsewhere("", List.of(), target, Spaces.trim(within(tag)));
    }
    if (href.startsWith(FRAGMENT)) {
      boolean paged = yes(tag, Attribute.PAGE);
      return new Inline.Reference(href.substring(1), Spaces.trim(within(tag)), paged);
    }
    return new Inline.Link(href, within(tag));
  }

  private static boolean yes(Tag tag, Attribute attribute) {
    return tag.get(attribute).filter(Vocabulary.YES::equals).isPresent();
  }

  /** Prose within a line: one paragraph gives its words; more can't stand there. */
  private void splice(Tag tag, List<Inline> out) {
    List<Block> blocks = prose.apply(tag);
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      out.addAll(paragraph.inlines());
    } else if (!blocks.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_MARKUP,
                  blocks.getFirst().origin(),
                  "The template sets this text within a line, and it has more than one paragraph.")
              .label(tag.place(), "here it is set")
              .help("Make it one paragraph, or let the template set it outside of <p>."));
    }
  }

  private void fault(Tag tag, String message) {
    report.accept(Diagnostic.of(Code.BAD_MARKUP, tag.place(), message));
  }
}

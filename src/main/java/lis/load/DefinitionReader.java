package lis.load;

import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import lis.strategy.Wording;

/** Reads terms and, on the lines below that begin with a colon, what they mean. */
final class DefinitionReader {
  private final Findings findings;
  private final InlineReader inlines;
  private final BlockReader blocks;
  private final List<Block.Definition> definitions = new ArrayList<>();
  private final List<Inline> term = new ArrayList<>();
  private final List<Block> meaning = new ArrayList<>();

  DefinitionReader(Findings findings, InlineReader inlines, BlockReader blocks) {
    this.findings = findings;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  List<Block> read(DefinitionList list) {
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionTerm t) {
        define(list);
        // Terms on lines of their own may share a meaning.
        term.addAll(term.isEmpty() ? List.of() : List.of(new Inline.LineBreak()));
        term.addAll(words(t));
      } else {
        meaning.addAll(blocks.blocks(node));
      }
    }
    define(list);
    if (!term.isEmpty()) {
      incomplete(list);
    }
    return definitions.isEmpty()
        ? List.of()
        : List.of(new Block.Definitions(false, definitions, findings.span(list.getChars())));
  }

  private List<Inline> words(DefinitionTerm node) {
    Node paragraph = node.getFirstChild();
    return inlines.read(paragraph == null ? node : paragraph, Wording.Form.HEADING);
  }

  private void define(DefinitionList list) {
    if (meaning.isEmpty()) {
      return;
    }
    if (Inline.text(term).isBlank()) {
      incomplete(list);
    } else {
      definitions.add(new Block.Definition(Optional.empty(), term, meaning));
    }
    term.clear();
    meaning.clear();
  }

  private void incomplete(DefinitionList list) {
    findings.error(
        Code.BAD_MARKDOWN,
        list.getChars(),
        "A definition needs both a term and a meaning.",
        "Write the term on a line, and below it a line that begins with “: ”.");
  }
}

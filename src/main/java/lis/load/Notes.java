package lis.load;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Span;

/** Brings the text of each note to the place that refers to it. */
final class Notes {
  private final Findings findings;
  private final Function<Node, List<Block>> blocks;
  private final Set<FootnoteBlock> defined = new LinkedHashSet<>();
  private final Set<FootnoteBlock> used = new LinkedHashSet<>();
  private final List<Span> missing = new ArrayList<>();
  private boolean allowed = true;

  Notes(Findings findings, Function<Node, List<Block>> blocks) {
    this.findings = findings;
    this.blocks = blocks;
  }

  /** The text of a note was met where it was written. */
  void define(FootnoteBlock note) {
    defined.add(note);
  }

  /** Whether a note may stand here from now on; tells whether it might before. */
  boolean allow(boolean now) {
    boolean before = allowed;
    allowed = now;
    return before;
  }

  Optional<Inline> refer(Footnote reference) {
    FootnoteBlock note = reference.getFootnoteBlock();
    if (note == null) {
      missing.add(findings.span(reference.getChars()));
      return refuse(
          reference,
          "There is no note “" + reference.getText() + "” in this text.",
          "Add it on a line of its own: [^" + reference.getText() + "]: What the note says.");
    }
    if (!allowed) {
      used.add(note);
      return refuse(
          reference,
          "A note can't stand in a heading or in another note.",
          "Move it to the sentence that it explains.");
    }
    if (!used.add(note)) {
      return refuse(
          reference,
          "The note “" + reference.getText() + "” is referred to a second time.",
          "Write a second note, so that readers find their way back.");
    }
    allowed = false;
    List<Block> text = blocks.apply(note);
    allowed = true;
    return Optional.of(new Inline.Note(0, text));
  }

  /** Reports what nothing refers to; the whole text has been read. */
  void finish() {
    // Of one call without a note and one note without a call, each is the other's likeliest
    // partner.
    Optional<Span> astray =
        missing.size() == 1 ? Optional.of(missing.getFirst()) : Optional.empty();
    for (FootnoteBlock note : defined) {
      if (!used.contains(note)) {
        boolean twin = used.stream().anyMatch(other -> other.getText().equals(note.getText()));
        findings
            .diagnostics()
            .add(
                Diagnostic.of(
                        Code.BAD_MARKDOWN,
                        findings.span(note.getText()),
                        twin
                            ? "The note “" + note.getText() + "” is written twice."
                            : "Nothing refers to the note “" + note.getText() + "”.")
                    .because(twin ? Optional.empty() : astray)
                    .help(
                        "Refer to it where it belongs: [^" + note.getText() + "], or remove it."));
      }
    }
  }

  private Optional<Inline> refuse(Footnote reference, String message, String help) {
    findings.error(Code.BAD_MARKDOWN, reference.getChars(), message, help);
    return Optional.empty();
  }
}

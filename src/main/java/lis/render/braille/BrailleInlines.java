package lis.render.braille;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lis.diagnostic.Diagnostic;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.render.Address;
import lis.render.CalledNotes;
import lis.source.Span;

/**
 * The words of a line. Emphasis is left out: in braille its signs cost room, and fingers time.
 * Marks are words in brackets, an address stands behind the words that lead there.
 */
final class BrailleInlines {
  private static final String MAILTO = "mailto:";

  private final Words words;
  private final Set<String> expanded = new HashSet<>();
  private final CalledNotes notes = new CalledNotes();
  private final List<Diagnostic> findings = new ArrayList<>();

  BrailleInlines(Words words) {
    this.words = words;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** The notes called since the last time, in the order of their numbers. */
  List<Inline.Note> takeNotes() {
    return notes.take();
  }

  /** The words; a short form says at its first use what it stands for. */
  String words(List<Inline> inlines, Span place) {
    StringBuilder out = new StringBuilder();
    write(inlines, place, out);
    return out.toString();
  }

  private void write(List<Inline> inlines, Span place, StringBuilder out) {
    inlines.forEach(inline -> write(inline, place, out));
  }

  private void write(Inline inline, Span place, StringBuilder out) {
    switch (inline) {
      case Inline.Text t -> out.append(t.text());
      case Inline.Emphasis e -> write(e.inlines(), place, out);
      case Inline.Strong s -> write(s.inlines(), place, out);
      case Inline.Phrase p -> write(p.inlines(), place, out);
      case Inline.Code c -> out.append(c.text());
      case Inline.Link l -> {
        write(l.inlines(), place, out);
        address(l, place, out);
      }
      case Inline.Reference r -> reference(r, place, out);
      case Inline.Elsewhere e -> write(e.inlines(), place, out);
      case Inline.Abbreviation a -> abbreviation(a, out);
      case Inline.Note n -> note(n, out);
      case Inline.Mark m -> out.append('(').append(m.text()).append(')');
      case Inline.LineBreak b -> out.append(' ');
      case Inline.Inserted i -> change(Phrase.INSERTED, i.inlines(), place, out);
      case Inline.Deleted d -> change(Phrase.DELETED, d.inlines(), place, out);
    }
  }

  private void change(Phrase what, List<Inline> inlines, Span place, StringBuilder out) {
    out.append('(').append(words.say(what)).append(' ');
    write(inlines, place, out);
    out.append(')');
  }

  private void reference(Inline.Reference reference, Span place, StringBuilder out) {
    if (Inline.text(reference.inlines()).isBlank()) {
      out.append(reference.target());
    } else {
      write(reference.inlines(), place, out);
    }
  }

  private void address(Inline.Link link, Span place, StringBuilder out) {
    if (Address.of(link.href()).isEmpty()) {
      findings.add(Address.unsafe(link.href(), place));
      return;
    }
    boolean mail = link.href().toLowerCase(Locale.ROOT).startsWith(MAILTO);
    String printed = mail ? link.href().substring(MAILTO.length()) : link.href();
    if (!Inline.text(link.inlines()).equals(printed)) {
      out.append(" (").append(printed).append(')');
    }
  }

  private void abbreviation(Inline.Abbreviation a, StringBuilder out) {
    out.append(a.text());
    if (!a.expansion().isBlank() && expanded.add(a.text())) {
      out.append(" (").append(a.expansion()).append(')');
    }
  }

  private void note(Inline.Note note, StringBuilder out) {
    notes.call(note);
    out.append(" (")
        .append(words.say(Phrase.NOTE_NUMBER, note.number()).toLowerCase(Locale.ROOT))
        .append(')');
  }
}

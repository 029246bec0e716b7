package lis.render.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Diagnostic;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.render.Address;
import lis.render.CalledNotes;
import lis.source.Span;

/** Turns what stands within a line into words, and keeps the notes that they call. */
final class TextInlines {
  private static final String MAILTO = "mailto:";

  private final Words words;
  private final Set<String> expanded = new HashSet<>();
  private final CalledNotes notes = new CalledNotes();
  private final List<Diagnostic> findings = new ArrayList<>();

  TextInlines(Words words) {
    this.words = words;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** The notes called since the last time, in the order of their numbers. */
  List<Inline.Note> takeNotes() {
    return notes.take();
  }

  /** The words of a paragraph; a short form says at its first use what it stands for. */
  String words(List<Inline> inlines, Span place) {
    String whole = lower(Inline.text(inlines));
    StringBuilder out = new StringBuilder();
    write(inlines, place, Optional.of(whole), out);
    return out.toString();
  }

  /** The words of a heading or a term: short forms stay short. */
  String heading(List<Inline> inlines, Span place) {
    StringBuilder out = new StringBuilder();
    write(inlines, place, Optional.empty(), out);
    return out.toString();
  }

  private void write(List<Inline> inlines, Span place, Optional<String> whole, StringBuilder out) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text t -> out.append(t.text().replace('\n', ' '));
        case Inline.Emphasis e -> write(e.inlines(), place, whole, out);
        case Inline.Strong s -> write(s.inlines(), place, whole, out);
        case Inline.Phrase p -> write(p.inlines(), place, whole, out);
        case Inline.Code c -> out.append(c.text());
        case Inline.Link l -> {
          write(l.inlines(), place, whole, out);
          address(l, place, out);
        }
        case Inline.Reference r -> {
          write(r.inlines(), place, whole, out);
          if (Inline.text(r.inlines()).isBlank()) {
            out.append(r.target());
          }
        }
        case Inline.Elsewhere e -> write(e.inlines(), place, whole, out);
        case Inline.Abbreviation a -> out.append(a.text()).append(expansion(a, whole));
        case Inline.Note n -> note(n, out);
        case Inline.Mark m -> out.append('[').append(m.text()).append(']');
        case Inline.LineBreak b -> out.append('\n');
        case Inline.Inserted i -> {
          out.append("{+");
          write(i.inlines(), place, whole, out);
          out.append("+}");
        }
        case Inline.Deleted d -> {
          out.append("[-");
          write(d.inlines(), place, whole, out);
          out.append("-]");
        }
      }
    }
  }

  private void address(Inline.Link link, Span place, StringBuilder out) {
    Optional<Address> address = Address.of(link.href());
    if (address.isEmpty()) {
      findings.add(Address.unsafe(link.href(), place));
      return;
    }
    String printed =
        lower(link.href()).startsWith(MAILTO)
            ? link.href().substring(MAILTO.length())
            : link.href();
    if (!Inline.text(link.inlines()).equals(printed)) {
      out.append(" (").append(printed).append(')');
    }
  }

  /** In brackets at the first use, unless the paragraph says it anyway. */
  private String expansion(Inline.Abbreviation a, Optional<String> whole) {
    if (whole.isEmpty() || a.expansion().isBlank() || !expanded.add(a.text())) {
      return "";
    }
    return whole.get().contains(lower(a.expansion())) ? "" : " (" + a.expansion() + ")";
  }

  private void note(Inline.Note note, StringBuilder out) {
    notes.call(note);
    out.append(" (").append(lower(words.say(Phrase.NOTE_NUMBER, note.number()))).append(')');
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

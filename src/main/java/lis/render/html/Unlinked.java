package lis.render.html;

import java.util.List;
import java.util.stream.Stream;
import lis.document.Inline;

/** Words for the inside of a link, where no other link may stand (HTML, 4.5.1). */
final class Unlinked {
  private Unlinked() {}

  /** The same words without their links and notes. */
  static List<Inline> words(List<Inline> inlines) {
    return inlines.stream().flatMap(Unlinked::words).toList();
  }

  /** The notes that those words lost. */
  static List<Inline.Note> notes(List<Inline> inlines) {
    return inlines.stream().flatMap(Unlinked::notes).toList();
  }

  private static Stream<Inline> words(Inline inline) {
    return switch (inline) {
      case Inline.Link l -> words(l.inlines()).stream();
      case Inline.Reference r -> words(r.inlines()).stream();
      case Inline.Elsewhere e -> words(e.inlines()).stream();
      case Inline.Note n -> Stream.empty();
      case Inline.Emphasis e -> Stream.of(new Inline.Emphasis(words(e.inlines())));
      case Inline.Strong s -> Stream.of(new Inline.Strong(words(s.inlines())));
      case Inline.Phrase p -> Stream.of(new Inline.Phrase(p.language(), words(p.inlines())));
      case Inline.Inserted i -> Stream.of(new Inline.Inserted(words(i.inlines())));
      case Inline.Deleted d -> Stream.of(new Inline.Deleted(words(d.inlines())));
      case Inline.Text t -> Stream.of(t);
      case Inline.Code c -> Stream.of(c);
      case Inline.Abbreviation a -> Stream.of(a);
      case Inline.Mark m -> Stream.of(m);
      case Inline.LineBreak b -> Stream.of(b);
    };
  }

  private static Stream<Inline.Note> notes(Inline inline) {
    return inline instanceof Inline.Note note
        ? Stream.of(note)
        : inline.children().stream().flatMap(List::stream).flatMap(Unlinked::notes);
  }
}

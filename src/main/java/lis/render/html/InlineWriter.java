package lis.render.html;

import java.util.List;
import java.util.Optional;
import lis.document.Direction;
import lis.document.Inline;
import lis.document.Phrase;
import lis.render.Address;
import lis.source.Span;

/** Writes what stands within a line. */
final class InlineWriter {
  private final Writing writing;
  private final Html html;

  InlineWriter(Writing writing) {
    this.writing = writing;
    this.html = writing.html();
  }

  void write(List<Inline> inlines, Span place) {
    inlines.forEach(inline -> write(inline, place));
  }

  private void write(Inline inline, Span place) {
    switch (inline) {
      case Inline.Text t -> html.text(t.text());
      case Inline.Emphasis e -> html.element(Tag.EM, () -> write(e.inlines(), place));
      case Inline.Strong s -> html.element(Tag.STRONG, () -> write(s.inlines(), place));
      case Inline.Code c -> html.element(Tag.CODE, c.text());
      case Inline.Link l -> link(l, place);
      case Inline.Reference r -> reference(r, place);
      case Inline.Elsewhere e -> elsewhere(e, place);
      case Inline.Abbreviation a -> abbreviation(a);
      case Inline.Phrase p ->
          html.element(
              Tag.SPAN
                  .with(Attribute.LANG, p.language())
                  .running(Direction.ofLanguage(p.language())),
              () -> write(p.inlines(), place));
      case Inline.Note n -> note(n);
      case Inline.Mark m -> html.element(Tag.SPAN.with(Look.MARK), m.text());
      case Inline.LineBreak b -> html.empty(Tag.BR.plain());
      case Inline.Inserted i -> change(Tag.INS, Phrase.INSERTED, i.inlines(), place);
      case Inline.Deleted d -> change(Tag.DEL, Phrase.DELETED, d.inlines(), place);
    }
  }

  /** Few screen readers say that words were inserted or deleted, so the page does. */
  private void change(Tag tag, Phrase what, List<Inline> words, Span place) {
    html.element(
        tag,
        () -> {
          html.element(Tag.SPAN.with(Look.UNSEEN), " [" + writing.say(what) + " ");
          write(words, place);
          html.element(Tag.SPAN.with(Look.UNSEEN), ", " + writing.say(Phrase.END_OF_CHANGE) + "] ");
        });
  }

  private void link(Inline.Link link, Span place) {
    Optional<Address> address = Address.of(link.href());
    if (address.isPresent()) {
      anchor(Tag.A.with(Attribute.HREF, address.get().href()), link.inlines(), place);
    } else {
      writing.findings().add(Address.unsafe(link.href(), place));
      write(link.inlines(), place);
    }
  }

  private void reference(Inline.Reference reference, Span place) {
    String id = reference.target();
    Explained explained = writing.explained();
    if (!explained.explains(id)) {
      anchor(Tag.A.with(Attribute.HREF, writing.address(id)), words(reference), place);
    } else if (!explained.here()) {
      anchor(
          Tag.A.with(Look.TERM).with(Attribute.HREF, writing.address(id)), words(reference), place);
    } else {
      boolean first = !explained.met().contains(id);
      int number = explained.number(id);
      Opening link =
          Tag.A.with(Look.TERM).with(Attribute.HREF, Anchor.fragment(Anchor.TERM.id(number)));
      anchor(
          first ? link.with(Attribute.ID, Anchor.WORD.id(number)) : link, words(reference), place);
    }
  }

  private void elsewhere(Inline.Elsewhere there, Span place) {
    writing
        .address(there)
        .ifPresentOrElse(
            href -> anchor(Tag.A.with(Attribute.HREF, href), there.inlines(), place),
            () -> write(there.inlines(), place));
  }

  private static List<Inline> words(Inline.Reference reference) {
    return Inline.text(reference.inlines()).isBlank()
        ? Inline.of(reference.target())
        : reference.inlines();
  }

  private void anchor(Opening link, List<Inline> words, Span place) {
    html.element(link, () -> write(Unlinked.words(words), place));
    Unlinked.notes(words).forEach(this::note);
  }

  private void abbreviation(Inline.Abbreviation a) {
    if (a.expansion().isBlank()) {
      html.element(Tag.ABBR, a.text());
    } else {
      html.element(Tag.ABBR.with(Attribute.TITLE, a.expansion()), a.text());
    }
  }

  private void note(Inline.Note note) {
    writing.notes().add(note);
    Opening anchor =
        Tag.A.with(Attribute.ID, NoteWriter.reference(note))
            .with(Attribute.HREF, Anchor.fragment(NoteWriter.target(note)));
    html.element(
        Tag.SUP,
        () ->
            html.element(
                anchor,
                () -> {
                  String words = writing.say(Phrase.NOTE_NUMBER, note.number());
                  int figure = words.lastIndexOf(' ') + 1;
                  html.element(Tag.SPAN.with(Look.UNSEEN), " " + words.substring(0, figure));
                  html.text(words.substring(figure));
                }));
  }
}

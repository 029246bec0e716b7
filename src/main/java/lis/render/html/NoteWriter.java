package lis.render.html;

import java.util.Comparator;
import java.util.List;
import lis.document.Inline;
import lis.document.Phrase;

/** Writes the notes at the end of the page, each with the way back to where it is called. */
final class NoteWriter {
  private final Writing writing;
  private final BlockWriter blocks;

  NoteWriter(Writing writing, BlockWriter blocks) {
    this.writing = writing;
    this.blocks = blocks;
  }

  static String reference(Inline.Note note) {
    return Anchor.CALL.id(note.number());
  }

  static String target(Inline.Note note) {
    return Anchor.NOTE.id(note.number());
  }

  void write() {
    if (writing.notes().isEmpty()) {
      return;
    }
    Html html = writing.html();
    html.element(
        Tag.SECTION.with(Look.NOTES),
        () -> {
          html.element(Tag.H2, writing.say(Phrase.NOTES));
          html.element(Tag.OL, this::items);
        });
  }

  /** A note may call another, which then joins the list while it is written. */
  private void items() {
    for (int written = 0; written < writing.notes().size(); ) {
      List<Inline.Note> next =
          writing.notes().subList(written, writing.notes().size()).stream()
              .sorted(Comparator.comparingInt(Inline.Note::number))
              .toList();
      next.forEach(this::item);
      written += next.size();
    }
  }

  private void item(Inline.Note note) {
    Html html = writing.html();
    Opening item =
        Tag.LI
            .with(Attribute.VALUE, Integer.toString(note.number()))
            .with(Attribute.ID, target(note));
    html.element(
        item,
        () -> {
          blocks.content(note.blocks());
          html.text(" ");
          html.element(
              Tag.A.with(Look.BACK).with(Attribute.HREF, Anchor.fragment(reference(note))),
              writing.say(Phrase.BACK_TO_NOTE, note.number()));
        });
  }
}

package lis.render;

import java.util.ArrayList;
import java.util.List;
import lis.document.Inline;

/** The notes that a text has called and that are still to be said, where they aren't links. */
public final class CalledNotes {
  private final List<Inline.Note> notes = new ArrayList<>();

  /** Notes a call; a note that is called twice is said once. */
  public void call(Inline.Note note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** The notes called since the last time, in the order of their calls. */
  public List<Inline.Note> take() {
    List<Inline.Note> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }
}

package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts slices into pages: as much as fits, with the notes that are called, ended where it may be.
 */
final class Paginator {
  /** The white and the rule between text and notes. */
  static final float ABOVE_NOTES = 18;

  private final List<Slice> slices;
  private final Spacing spacing;
  private final List<Page> pages = new ArrayList<>();
  private List<Slice> carried = List.of();
  private Optional<String> chapter = Optional.empty();

  private Paginator(List<Slice> slices, Spacing spacing) {
    this.slices = slices;
    this.spacing = spacing;
  }

  static List<Page> pages(List<Slice> slices, Spacing spacing) {
    Paginator paginator = new Paginator(slices, spacing);
    int next = 0;
    while (next < slices.size() || !paginator.carried.isEmpty()) {
      next = paginator.page(next);
    }
    return paginator.pages;
  }

  /** Makes a page from this slice on; returns the first slice of the next. */
  private int page(int from) {
    int to = end(from);
    List<Slice> body = new ArrayList<>();
    if (from < to) {
      slices.get(from).overleaf().ifPresent(body::add);
      body.addAll(slices.subList(from, to));
    }
    List<Slice> notes = new ArrayList<>(carried);
    for (Slice slice : slices.subList(from, to)) {
      slice.notes().forEach(note -> notes.addAll(note.slices()));
    }
    int fitting = fitting(notes, spacing.height() - bodyHeight(body));
    carried = List.copyOf(notes.subList(fitting, notes.size()));
    List<Slice> kept = notes.subList(0, fitting);
    pages.add(
        new Page(
            Stack.place(body, spacing.top()),
            Stack.place(kept, spacing.bottom() + Stack.height(kept)),
            chapter(body),
            false));
    return to;
  }

  private int end(int from) {
    float used = 0;
    float notes = Stack.height(carried);
    for (int i = from; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      if (i > from && slice.before() == Slice.Break.PAGE) {
        return i;
      }
      used += i > from ? slice.gap() : slice.overleaf().map(Slice::height).orElse(0f);
      used += slice.height();
      for (Footnote note : slice.notes()) {
        notes += Stack.height(note.slices()) + note.slices().getFirst().gap();
      }
      if (used + (notes > 0 ? notes + ABOVE_NOTES : 0) > spacing.height()) {
        return lastBreak(from, i);
      }
    }
    return slices.size();
  }

  /**
   * The last place at or above a slice where the page may end; the slice itself if there is none.
   */
  private int lastBreak(int from, int overflowing) {
    int at = overflowing;
    while (at > from && slices.get(at).before() == Slice.Break.NEVER) {
      at--;
    }
    return at > from ? at : Math.max(overflowing, from + 1);
  }

  private static float bodyHeight(List<Slice> body) {
    return body.isEmpty() ? 0 : Stack.height(body) + ABOVE_NOTES;
  }

  /** How many lines of notes find room; the others go overleaf. */
  private static int fitting(List<Slice> notes, float room) {
    int count = 0;
    while (count < notes.size() && Stack.height(notes.subList(0, count + 1)) <= room + 0.01f) {
      count++;
    }
    return count == 0 && room > 0 ? Math.min(1, notes.size()) : count;
  }

  private Optional<String> chapter(List<Slice> body) {
    List<String> starting = body.stream().flatMap(slice -> slice.chapter().stream()).toList();
    Optional<String> shown = starting.isEmpty() ? chapter : Optional.of(starting.getFirst());
    chapter = starting.isEmpty() ? chapter : Optional.of(starting.getLast());
    return shown;
  }
}

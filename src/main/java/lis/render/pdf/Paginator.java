package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts slices into pages: as much as fits, with the notes that are called, ended where it may be. A
 * chapter's last page is never left with a line or two, if the page before it can give some.
 */
final class Paginator {
  /** The white and the rule between text and notes. */
  static final float ABOVE_NOTES = 18;

  /** A chapter's last page holds a sixth of what finds room, if that can be, and then a quarter. */
  private static final float LEAST = 6;

  private static final float ENOUGH = 4;

  private final List<Slice> slices;
  private final Spacing spacing;
  private final List<Page> pages = new ArrayList<>();
  private List<Slice> carried = List.of();
  private Optional<String> chapter = Optional.empty();
  private Optional<Start> last = Optional.empty();

  /** Where a page starts, and what was known there. */
  private record Start(int from, List<Slice> carried, Optional<String> chapter) {}

  private Paginator(List<Slice> slices, Spacing spacing) {
    this.slices = slices;
    this.spacing = spacing;
  }

  static List<Page> pages(List<Slice> slices, Spacing spacing) {
    Paginator paginator = new Paginator(slices, spacing);
    int next = 0;
    while (next < slices.size() || !paginator.carried.isEmpty()) {
      int to = paginator.end(next);
      paginator.page(paginator.relieved(next, to).orElse(next), to);
      next = to;
    }
    return paginator.pages;
  }

  /**
   * Where the last page of a chapter starts when it would be nearly empty otherwise; the page
   * before it is made again, shorter.
   */
  private Optional<Integer> relieved(int from, int to) {
    boolean over = to == slices.size() || slices.get(to).before() == Slice.Break.PAGE;
    if (!over || last.isEmpty() || !carried.isEmpty() || from == to) {
      return Optional.empty();
    }
    if (slices.get(from).before() == Slice.Break.PAGE
        || Stack.height(slices.subList(from, to)) >= spacing.height() / LEAST) {
      return Optional.empty();
    }
    Start before = last.get();
    Optional<Integer> start = earlier(before.from(), from, to);
    start.ifPresent(
        at -> {
          pages.removeLast();
          carried = before.carried();
          chapter = before.chapter();
          page(before.from(), at);
        });
    return start;
  }

  /** The last place where the page before may end, so that the last one is well filled. */
  private Optional<Integer> earlier(int first, int from, int to) {
    for (int at = from - 1; at > first; at--) {
      List<Slice> moved = slices.subList(at, to);
      float height = Stack.height(moved);
      boolean noted = moved.stream().anyMatch(slice -> !slice.notes().isEmpty());
      if (height > spacing.height() / 2 || noted) {
        return Optional.empty();
      }
      if (slices.get(at).before() == Slice.Break.FREE && height >= spacing.height() / ENOUGH) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private void page(int from, int to) {
    last = Optional.of(new Start(from, carried, chapter));
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

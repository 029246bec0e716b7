package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.source.Span;

/**
 * A strip across the page that is never cut: a line of text, a row of a table, a picture.
 *
 * @param gap the white above it, which falls away at the head of a page
 * @param before whether a page may end above it
 * @param notes the footnotes that are called in it and stand at the foot of the same page
 * @param grounds what lies behind it and its neighbours
 * @param overleaf what is repeated above it when it comes to stand at the head of a page
 * @param anchors the ids that lead here
 * @param origin where the block was written that starts here
 * @param chapter the words for the running header, where a chapter starts here
 */
record Slice(
    float gap,
    float height,
    Break before,
    Ink ink,
    List<Footnote> notes,
    List<Ground> grounds,
    Optional<Slice> overleaf,
    List<String> anchors,
    Optional<Span> origin,
    Optional<String> chapter) {

  Slice {
    notes = List.copyOf(notes);
    grounds = List.copyOf(grounds);
    anchors = List.copyOf(anchors);
  }

  /** Whether a page may, mustn't or must end. */
  enum Break {
    FREE,
    NEVER,
    PAGE
  }

  /** What is drawn in a slice. */
  interface Ink {
    /** Draws it with its upper edge at this height above the foot of the page. */
    void draw(Canvas canvas, float top);
  }

  /** What lies behind slices that belong together; once on each page that they share. */
  interface Ground {
    void draw(Canvas canvas, float top, float bottom);
  }

  static Slice of(float gap, float height, Ink ink) {
    return new Slice(
        gap,
        height,
        Break.FREE,
        ink,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** White that stays with what stands above or below it. */
  static Slice space(float height) {
    return of(0, height, (canvas, top) -> {});
  }

  Slice gap(float white) {
    return new Slice(
        white, height, before, ink, notes, grounds, overleaf, anchors, origin, chapter);
  }

  Slice before(Break how) {
    return new Slice(gap, height, how, ink, notes, grounds, overleaf, anchors, origin, chapter);
  }

  Slice ink(Ink other) {
    return new Slice(
        gap, height, before, other, notes, grounds, overleaf, anchors, origin, chapter);
  }

  Slice notes(List<Footnote> called) {
    return new Slice(gap, height, before, ink, called, grounds, overleaf, anchors, origin, chapter);
  }

  Slice on(Ground ground) {
    List<Ground> more = new ArrayList<>(List.of(ground));
    more.addAll(grounds);
    return new Slice(gap, height, before, ink, notes, more, overleaf, anchors, origin, chapter);
  }

  Slice overleaf(Slice repeated) {
    return new Slice(
        gap, height, before, ink, notes, grounds, Optional.of(repeated), anchors, origin, chapter);
  }

  Slice anchors(List<String> ids) {
    List<String> more = new ArrayList<>(anchors);
    more.addAll(ids);
    return new Slice(gap, height, before, ink, notes, grounds, overleaf, more, origin, chapter);
  }

  Slice origin(Span span) {
    return new Slice(
        gap, height, before, ink, notes, grounds, overleaf, anchors, Optional.of(span), chapter);
  }

  Slice chapter(String words) {
    return new Slice(
        gap, height, before, ink, notes, grounds, overleaf, anchors, origin, Optional.of(words));
  }
}

package lis.render.pdf;

import java.util.Optional;
import lis.document.Colour;

/**
 * How letters look.
 *
 * @param size in points
 * @param rise above the line, in points
 * @param struck whether a line goes through the letters
 * @param ground behind the letters
 */
record Style(
    Face face,
    float size,
    Colour colour,
    float rise,
    boolean underlined,
    boolean struck,
    Optional<Colour> ground) {

  static Style of(Face face, float size, Colour colour) {
    return new Style(face, size, colour, 0, false, false, Optional.empty());
  }

  Style face(Face other) {
    return new Style(other, size, colour, rise, underlined, struck, ground);
  }

  Style colour(Colour other) {
    return new Style(face, size, other, rise, underlined, struck, ground);
  }

  Style underlinedIn(Colour other) {
    return new Style(face, size, other, rise, true, struck, ground);
  }

  Style throughout() {
    return new Style(face, size, colour, rise, underlined, true, ground);
  }

  Style on(Colour behind) {
    return new Style(face, size, colour, rise, underlined, struck, Optional.of(behind));
  }

  /** Smaller and higher, for the number of a note; never below the least size. */
  Style superior(float least) {
    float smaller = Math.max(least, size * 0.7f);
    return new Style(face, smaller, colour, size * 0.3f, underlined, struck, ground);
  }

  float width(String text) {
    return face.width(text) * size / 1000;
  }
}

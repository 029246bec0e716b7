package lis.render.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The faces of one document; each is embedded with the characters that were drawn of it. */
final class Fonts {
  private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
  private final boolean slanted;

  /**
   * @param slanted whether there is an italic; without one, what it is asked for is heavier instead
   */
  Fonts(boolean slanted) {
    this.slanted = slanted;
  }

  Face face(Weight weight) {
    Weight cut = weight == Weight.ITALIC && !slanted ? Weight.SEMIBOLD : weight;
    return faces.computeIfAbsent(cut, Face::new);
  }

  /** The face that can draw a character: the one that is wanted, or else any other. */
  Optional<Face> face(Face wanted, int character) {
    if (wanted.has(character)) {
      return Optional.of(wanted);
    }
    for (Weight weight : Weight.values()) {
      if (face(weight).has(character)) {
        return Optional.of(face(weight));
      }
    }
    return Optional.empty();
  }
}

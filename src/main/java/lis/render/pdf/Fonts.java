package lis.render.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The faces of one document; each is embedded with the characters that were drawn of it. */
final class Fonts {
  private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

  Face face(Weight weight) {
    return faces.computeIfAbsent(weight, Face::new);
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

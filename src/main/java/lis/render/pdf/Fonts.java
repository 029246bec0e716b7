package lis.render.pdf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The faces of one document; each is embedded with the characters that were drawn of it. */
final class Fonts {
  private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
  private final Map<Fallback, Face> fallbacks = new EnumMap<>(Fallback.class);
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

  /**
   * The face that can draw a character: the one that is wanted, or else another cut of it, or else
   * one of the fonts that know more scripts.
   */
  Optional<Face> face(Face wanted, int character) {
    if (wanted.has(character)) {
      return Optional.of(wanted);
    }
    return chain(wanted).filter(face -> face.has(character)).findFirst();
  }

  /** What is tried for a character that the wanted face lacks, in this order. */
  private Stream<Face> chain(Face wanted) {
    Stream<Face> own = Arrays.stream(Weight.values()).map(this::face);
    return Stream.concat(own, Fallback.chain(heavy(wanted)).map(this::face));
  }

  private boolean heavy(Face face) {
    return face == faces.get(Weight.BOLD) || face == faces.get(Weight.SEMIBOLD);
  }

  private Face face(Fallback fallback) {
    return fallbacks.computeIfAbsent(fallback, Face::new);
  }
}

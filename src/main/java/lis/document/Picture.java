package lis.document;

import java.util.List;

/** What a figure shows, and the words for it. */
public sealed interface Picture {

  /** Spoken instead of the picture; empty when it only decorates. */
  String alternative();

  /** Whether it may be passed over in silence. */
  default boolean decorative() {
    return alternative().isEmpty();
  }

  /**
   * A photograph or drawing in pixels.
   *
   * @param mediaType image/png or image/jpeg
   * @param width in pixels, as it is shown
   * @param height in pixels, as it is shown
   * @param orientation in which it is shown; browsers read it in the bytes
   */
  record Image(
      Bytes bytes,
      String mediaType,
      int width,
      int height,
      Orientation orientation,
      String alternative)
      implements Picture {

    /** An image that is shown as it is stored. */
    public Image(Bytes bytes, String mediaType, int width, int height, String alternative) {
      this(bytes, mediaType, width, height, Orientation.UPRIGHT, alternative);
    }
  }

  /**
   * A drawing in SVG, drawn as vectors.
   *
   * @param svg the whole svg element
   */
  record Drawing(String svg, String alternative) implements Picture {}

  /**
   * A drawing that lis made, in the colours of the theme. It stands in pieces, one below the other,
   * so that a page may end between them.
   *
   * @param narrow for a column as wide as a telephone: whole svg elements, each with its width and
   *     height in pixels, which name their colours as {@link Paint} does
   * @param wide the same for a column about twice as wide; empty where one shape serves for both
   * @param headed whether the first piece is a scale for all others, which pages that go on repeat
   */
  record Chart(List<String> narrow, List<String> wide, boolean headed, String alternative)
      implements Picture {
    public Chart {
      narrow = List.copyOf(narrow);
      wide = List.copyOf(wide);
      if (narrow.isEmpty()) {
        throw new IllegalArgumentException("a chart without a drawing: " + alternative);
      }
      if (alternative.isBlank()) {
        throw new InaccessibleException("a chart needs words for those who don't see it");
      }
    }

    /** A drawing in one piece, of one shape. */
    public Chart(String svg, String alternative) {
      this(List.of(svg), List.of(), false, alternative);
    }
  }
}

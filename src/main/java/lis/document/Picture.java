package lis.document;

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
   * @param width in pixels
   * @param height in pixels
   */
  record Image(Bytes bytes, String mediaType, int width, int height, String alternative)
      implements Picture {}

  /**
   * A drawing in SVG, drawn as vectors.
   *
   * @param svg the whole svg element
   */
  record Drawing(String svg, String alternative) implements Picture {}

  /**
   * A drawing that lis made, in the colours of the theme.
   *
   * @param svg the whole svg element, with its width and height in pixels; it names its colours as
   *     {@link Paint} does
   */
  record Chart(String svg, String alternative) implements Picture {
    public Chart {
      if (alternative.isBlank()) {
        throw new InaccessibleException("a chart needs words for those who don't see it");
      }
    }
  }
}

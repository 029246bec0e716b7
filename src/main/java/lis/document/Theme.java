package lis.document;

import java.util.List;

/** The colours that a document is dressed in: for paper and light screens, and for dark ones. */
public record Theme(Palette light, Palette dark) {

  /**
   * Colours by what they do. Text stands on paper, tint and, for onBrand, on brand.
   *
   * @param ink text
   * @param muted text that stands back
   * @param paper the page
   * @param tint the ground of boxes and header rows
   * @param rule lines
   * @param link links
   * @param brand the organisation's colour, a ground for large areas
   * @param onBrand text on brand
   * @param accents one for each priority, used for headings and edges; never the only sign
   */
  public record Palette(
      Colour ink,
      Colour muted,
      Colour paper,
      Colour tint,
      Colour rule,
      Colour link,
      Colour brand,
      Colour onBrand,
      List<Colour> accents) {
    public Palette {
      accents = List.copyOf(accents);
    }

    /** The same with another colour for text that stands back. */
    public Palette muted(Colour other) {
      return new Palette(ink, other, paper, tint, rule, link, brand, onBrand, accents);
    }

    /** The accent with this number, from 1; they come round again. */
    public Colour accent(int number) {
      return accents.isEmpty() || number < 1 ? brand : accents.get((number - 1) % accents.size());
    }
  }

  /** The built-in theme, for a strategy that has none of its own. */
  public static final Theme DEFAULT =
      new Theme(
          new Palette(
              new Colour(0x1d2328),
              new Colour(0x454f58),
              new Colour(0xffffff),
              new Colour(0xf1f4f6),
              new Colour(0x7a858e),
              new Colour(0x0b4f8a),
              new Colour(0x123a5a),
              new Colour(0xffffff),
              List.of(
                  new Colour(0x8a1c5b),
                  new Colour(0x1f6b3a),
                  new Colour(0x0b4f8a),
                  new Colour(0x8c4a00),
                  new Colour(0x5b3b9e))),
          new Palette(
              new Colour(0xeef2f5),
              new Colour(0xb9c3cb),
              new Colour(0x14191d),
              new Colour(0x1f272d),
              new Colour(0x8d99a3),
              new Colour(0x8cc4f5),
              new Colour(0x123a5a),
              new Colour(0xffffff),
              List.of(
                  new Colour(0xf0a3cf),
                  new Colour(0x8fd6a8),
                  new Colour(0x8cc4f5),
                  new Colour(0xf2b36b),
                  new Colour(0xc4b0f5))));
}

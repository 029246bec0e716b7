package lis.document;

import lis.source.Kebab;

/**
 * A colour of the theme, as a drawing of ours names it: pages look it up while they are shown, and
 * so follow readers into the dark; paper is given the colour itself.
 */
public enum Paint {
  INK,
  MUTED,
  PAPER,
  RULE,
  LINK;

  /** As an attribute of a drawing says it. */
  public String reference() {
    return "var(--" + Kebab.of(this) + ")";
  }

  /** The colour in a palette. */
  public Colour in(Theme.Palette palette) {
    return switch (this) {
      case INK -> palette.ink();
      case MUTED -> palette.muted();
      case PAPER -> palette.paper();
      case RULE -> palette.rule();
      case LINK -> palette.link();
    };
  }

  /** A drawing with colours in place of their names. Quotes are escaped in words, so none match. */
  public static String apply(String svg, Theme.Palette palette) {
    String painted = svg;
    for (Paint paint : values()) {
      String named = "=\"" + paint.reference() + "\"";
      painted = painted.replace(named, "=\"" + paint.in(palette).hex() + "\"");
    }
    return painted;
  }
}

package lis.schema;

import lis.document.Colour;
import lis.model.Key;

/** theme.yaml: the colours of every publication. */
final class ThemeFile {
  private ThemeFile() {}

  static Schema schema() {
    return new Keys()
        .optional(Key.LIGHT, "Colours for paper and for light screens.", palette())
        .optional(Key.DARK, "Colours for dark screens.", palette())
        .closed()
        .described(
            "Theme",
            Hover.of(
                "The colours of every publication. What is left out is as in the built-in theme;"
                    + " colours that some readers couldn't tell apart are refused."));
  }

  private static Schema palette() {
    Schema colour =
        Schema.of(Type.STRING)
            .pattern(Regex.whole(Colour.pattern()), "Write it as “#0b4f8a”, in quotes.")
            .error("Write it as “#0b4f8a”, in quotes.");
    return new Keys()
        .optional(Key.INK, "Text.", colour)
        .optional(Key.MUTED, "Text that stands back.", colour)
        .optional(Key.PAPER, "The page.", colour)
        .optional(Key.TINT, "The ground of boxes and header rows.", colour)
        .optional(Key.RULE, "Lines.", colour)
        .optional(Key.LINK, "Links.", colour)
        .optional(Key.BRAND, "The organisation's colour: cover, bands.", colour)
        .optional(Key.ON_BRAND, "Text on brand.", colour)
        .optional(
            Key.ACCENTS,
            "One for each element that has a colour of its own; they come round again.",
            colour.or(Schema.listOf(colour)))
        .closed();
  }
}

package lis.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour in sRGB, 0xRRGGBB. */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Reads {@code #rrggbb}. */
  public static Optional<Colour> parse(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
        : Optional.empty();
  }

  /** What is read, as a regular expression. */
  public static String pattern() {
    return HEX.pattern();
  }

  /** As {@code #rrggbb}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** Contrast ratio from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance from 0 to 1 (WCAG 2.2). */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

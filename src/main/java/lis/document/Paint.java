package lis.document;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the theme, as a drawing of ours names it: pages look it up while they are shown, and
 * so follow readers into the dark; paper is given the colour itself.
 *
 * @param name as pages name it
 */
public record Paint(String name, Function<Theme.Palette, Colour> colour) {
  public static final Paint INK = new Paint("ink", Theme.Palette::ink);
  public static final Paint MUTED = new Paint("muted", Theme.Palette::muted);
  public static final Paint PAPER = new Paint("paper", Theme.Palette::paper);
  public static final Paint TINT = new Paint("tint", Theme.Palette::tint);
  public static final Paint RULE = new Paint("rule", Theme.Palette::rule);
  public static final Paint LINK = new Paint("link", Theme.Palette::link);
  public static final Paint BRAND = new Paint("brand", Theme.Palette::brand);
  public static final Paint ON_BRAND = new Paint("on-brand", Theme.Palette::onBrand);

  private static final List<Paint> NAMED =
      List.of(INK, MUTED, PAPER, TINT, RULE, LINK, BRAND, ON_BRAND);

  private static final String ACCENT = "accent-";
  private static final Pattern ACCENTS = Pattern.compile("=\"var\\(--" + ACCENT + "(\\d{1,6})\\)");

  /** All but the accents, of which there are as many as a theme likes. */
  public static List<Paint> named() {
    return NAMED;
  }

  /** The accent with a number, from 1. */
  public static Paint accent(int number) {
    return new Paint(ACCENT + number, palette -> palette.accent(number));
  }

  /** As an attribute of a drawing says it. */
  public String reference() {
    return "var(--" + name + ")";
  }

  /** The colour in a palette. */
  public Colour in(Theme.Palette palette) {
    return colour.apply(palette);
  }

  /** The numbers of the accents that a drawing wears. */
  public static SortedSet<Integer> accents(String svg) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Matcher matcher = ACCENTS.matcher(svg);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group(1)));
    }
    return numbers;
  }

  /** A drawing with colours in place of their names. Quotes are escaped in words, so none match. */
  public static String apply(String svg, Theme.Palette palette) {
    String painted = svg;
    for (Paint paint : NAMED) {
      painted = paint.put(painted, palette);
    }
    for (int number : accents(svg)) {
      painted = accent(number).put(painted, palette);
    }
    return painted;
  }

  private String put(String svg, Theme.Palette palette) {
    return svg.replace("=\"" + reference() + "\"", "=\"" + in(palette).hex() + "\"");
  }
}

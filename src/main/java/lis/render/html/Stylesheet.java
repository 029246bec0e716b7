package lis.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import lis.document.Colour;
import lis.document.Theme;

/** The one style of a page: the theme's colours by name, and page.css, which uses them. */
record Stylesheet(String css) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern INDENT = Pattern.compile("\\n\\s*");
  private static final String PAGE = load();

  /**
   * @param accents those that the page wears
   */
  static Stylesheet of(Theme theme, Set<Integer> accents) {
    StringBuilder css = new StringBuilder("\n");
    palette(css, theme.light(), accents);
    colour(css.append(":root{"), "sheet", theme.light().paper());
    colour(css, "sheet-ink", theme.light().ink());
    css.append("}\n@media (prefers-color-scheme:dark){\n");
    palette(css, theme.dark(), accents);
    css.append("}\n").append(PAGE);
    return new Stylesheet(css.toString());
  }

  /** The class of the sections that wear an accent. */
  static String accent(int number) {
    return "accent-" + number;
  }

  /** As a content security policy names it (CSP 3, 2.3.1). */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void palette(StringBuilder css, Theme.Palette palette, Set<Integer> accents) {
    css.append(":root{");
    colour(css, "ink", palette.ink());
    colour(css, "muted", palette.muted());
    colour(css, "paper", palette.paper());
    colour(css, "tint", palette.tint());
    colour(css, "rule", palette.rule());
    colour(css, "link", palette.link());
    colour(css, "brand", palette.brand());
    colour(css, "on-brand", palette.onBrand());
    css.append("}\n");
    for (int number : accents) {
      colour(css.append('.').append(accent(number)).append('{'), "accent", palette.accent(number));
      css.append("}\n");
    }
  }

  private static void colour(StringBuilder css, String name, Colour colour) {
    css.append("--").append(name).append(':').append(colour.hex()).append(';');
  }

  /** Comments and indents are for those who edit the file, not for those who load the page. */
  private static String load() {
    try (InputStream in = Stylesheet.class.getResourceAsStream("/lis/html/page.css")) {
      byte[] bytes = Objects.requireNonNull(in, "page.css is part of the program").readAllBytes();
      String css = new String(bytes, StandardCharsets.UTF_8);
      String bare = COMMENT.matcher(css).replaceAll("");
      return INDENT.matcher(bare).replaceAll("\n").strip() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

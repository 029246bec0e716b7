package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lis.document.Theme;

/**
 * The one style of a page: the theme's colours by name, and page.css, which uses them. It begins
 * and ends without a space, because the Nu HTML checker leaves those out when it looks at the hash.
 */
record Stylesheet(String css) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern INDENT = Pattern.compile("\\n\\s*");
  private static final String PAGE = bare("page.css");

  /**
   * @param accents those that the page wears
   */
  static Stylesheet of(Theme theme, Set<Integer> accents) {
    Theme.Palette light = theme.light();
    String sheet =
        ":root{--sheet:%s;--sheet-ink:%s}\n".formatted(light.paper().hex(), light.ink().hex());
    String dark =
        "@media screen and (prefers-color-scheme:dark){\n" + palette(theme.dark(), accents) + "}\n";
    return new Stylesheet(palette(light, accents) + sheet + dark + dresses(accents) + PAGE.strip());
  }

  /** That of a site: of all its pages, whatever accents they wear. */
  static Stylesheet ofSite(Theme theme) {
    return new Stylesheet(of(theme, accents(theme)).css() + "\n" + bare(SiteFiles.STYLE));
  }

  /** That of a book, which gives colours only to what is drawn. */
  static Stylesheet ofBook(Theme theme) {
    Set<Integer> all = accents(theme);
    return new Stylesheet(palette(theme.light(), all) + dresses(all) + bare(EpubPage.STYLE));
  }

  private static Set<Integer> accents(Theme theme) {
    return IntStream.rangeClosed(1, theme.light().accents().size())
        .boxed()
        .collect(Collectors.toSet());
  }

  /** A section wears one accent; a chart may wear several, and none where readers want contrast. */
  private static String dresses(Set<Integer> accents) {
    StringBuilder css = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int number : accents) {
      css.append(".%s{--accent:var(--%s)}\n".formatted(accent(number), accent(number)));
      plain.append("--%s:var(--ink);".formatted(accent(number)));
    }
    if (!accents.isEmpty()) {
      css.append("@media (prefers-contrast:more),(forced-colors:active){\n.chart{")
          .append(plain)
          .append("}\n}\n");
    }
    return css.toString();
  }

  /** The class of the sections that wear an accent, and the name of its colour. */
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

  private static String palette(Theme.Palette palette, Set<Integer> accents) {
    StringBuilder css =
        new StringBuilder(
            ":root{--ink:%s;--muted:%s;--paper:%s;--tint:%s;--rule:%s;--link:%s;"
                .formatted(
                    palette.ink().hex(),
                    palette.muted().hex(),
                    palette.paper().hex(),
                    palette.tint().hex(),
                    palette.rule().hex(),
                    palette.link().hex()));
    css.append(
        "--brand:%s;--on-brand:%s".formatted(palette.brand().hex(), palette.onBrand().hex()));
    for (int number : accents) {
      css.append(";--%s:%s".formatted(accent(number), palette.accent(number).hex()));
    }
    return css.append("}\n").toString();
  }

  /** Comments and indents are for those who edit the file, not for those who load the page. */
  private static String bare(String name) {
    String css = COMMENT.matcher(Resource.text(name)).replaceAll("");
    return INDENT.matcher(css).replaceAll("\n").strip() + "\n";
  }
}

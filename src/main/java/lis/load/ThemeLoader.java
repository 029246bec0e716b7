package lis.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Colour;
import lis.document.Theme;
import lis.document.Theme.Palette;
import lis.model.Key;
import lis.source.SourceTree;
import lis.source.Span;

/**
 * Reads the colours of templates/theme.yaml, and refuses those that some readers couldn't tell
 * apart.
 */
public final class ThemeLoader {
  private static final String FILE = "templates/theme.yaml";

  /**
   * What is printed stands on it, whatever the paper of the theme is: pages and PDF files alike.
   */
  private static final Colour SHEET = new Colour(0xffffff);

  /** What a colour is for, and the least contrast that this needs (WCAG 2.2). */
  private enum Use {
    TEXT("text needs 4.5:1", 4.5, "1.4.3"),
    LINES("lines need 3:1", 3, "1.4.11");

    private final String need;
    private final double least;
    private final String criterion;

    Use(String need, double least, String criterion) {
      this.need = need;
      this.least = least;
      this.criterion = criterion;
    }
  }

  private final SourceTree tree;
  private final List<Diagnostic> findings = new ArrayList<>();

  public ThemeLoader(SourceTree tree) {
    this.tree = tree;
  }

  /** The theme; the built-in one where the tree has none, or for what it leaves out. */
  public Outcome<Theme> load() {
    Theme theme =
        tree.exists(FILE)
            ? TextFile.read(tree, FILE, findings::add)
                .flatMap(f -> YamlReader.read(f, 0, f.text().length(), findings::add))
                .map(this::theme)
                .orElse(Theme.DEFAULT)
            : Theme.DEFAULT;
    return new Outcome<>(theme, findings);
  }

  private Theme theme(Yaml node) {
    Settings settings = settings(node, "the theme");
    Palette light = palette(settings, Key.LIGHT, Theme.DEFAULT.light(), true);
    Palette dark = palette(settings, Key.DARK, Theme.DEFAULT.dark(), false);
    settings.close();
    return new Theme(light, dark);
  }

  private Settings settings(Yaml node, String what) {
    return new Settings(node, what, Code.BAD_SETTING, findings::add);
  }

  /**
   * @param printed whether paper is printed in these colours
   */
  private Palette palette(Settings theme, Key key, Palette otherwise, boolean printed) {
    Optional<Yaml> node = theme.get(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    Settings s = settings(node.get(), "the colours " + key.word());
    List<Colour> accents =
        s.words(Key.ACCENTS).stream().flatMap(word -> colour(s, word).stream()).toList();
    Palette palette =
        new Palette(
            colour(s, Key.INK, otherwise.ink()),
            colour(s, Key.MUTED, otherwise.muted()),
            colour(s, Key.PAPER, otherwise.paper()),
            colour(s, Key.TINT, otherwise.tint()),
            colour(s, Key.RULE, otherwise.rule()),
            colour(s, Key.LINK, otherwise.link()),
            colour(s, Key.BRAND, otherwise.brand()),
            colour(s, Key.ON_BRAND, otherwise.onBrand()),
            accents.isEmpty() ? otherwise.accents() : accents);
    s.close();
    checkContrast(s, palette, printed);
    return palette;
  }

  private Colour colour(Settings settings, Key key, Colour otherwise) {
    return settings.scalar(key).flatMap(word -> colour(settings, word)).orElse(otherwise);
  }

  private Optional<Colour> colour(Settings settings, Yaml.Scalar word) {
    Optional<Colour> colour = Colour.parse(word.text());
    if (colour.isEmpty()) {
      settings.fault(
          word.span(), "“" + word.text() + "” is no colour: write it as “#0b4f8a”, in quotes.");
    }
    return colour;
  }

  /** What readers ask for more contrast see is not the theme's: page.css has colours for them. */
  private void checkContrast(Settings settings, Palette p, boolean printed) {
    List<Colour> grounds = new ArrayList<>(List.of(p.paper(), p.tint()));
    if (printed) {
      grounds.add(SHEET);
      // A PDF sets titles in it.
      check(settings, Key.BRAND, p.brand(), List.of(SHEET), Use.TEXT);
    }
    check(settings, Key.INK, p.ink(), grounds, Use.TEXT);
    check(settings, Key.MUTED, p.muted(), grounds, Use.TEXT);
    check(settings, Key.LINK, p.link(), grounds, Use.TEXT);
    p.accents().forEach(accent -> check(settings, Key.ACCENTS, accent, grounds, Use.TEXT));
    check(settings, Key.ON_BRAND, p.onBrand(), List.of(p.brand()), Use.TEXT);
    check(settings, Key.RULE, p.rule(), grounds, Use.LINES);
  }

  /** One finding a colour: about the ground on which it is hardest to see. */
  private void check(Settings settings, Key key, Colour colour, List<Colour> grounds, Use use) {
    Colour ground = Collections.min(grounds, Comparator.comparingDouble(colour::contrast));
    if (colour.contrast(ground) < use.least) {
      String where = grounds.indexOf(ground) == grounds.lastIndexOf(SHEET) ? ", in print," : "";
      findings.add(
          Diagnostic.of(
                  Code.LOW_CONTRAST,
                  place(settings, key, colour),
                  String.format(
                      Locale.ROOT,
                      "%s (%s) on %s%s has a contrast of %.1f:1, and %s.",
                      colour.hex(),
                      key.word(),
                      ground.hex(),
                      where,
                      colour.contrast(ground),
                      use.need))
              .help("Choose a darker or a lighter colour (WCAG 2.2, " + use.criterion + ")."));
    }
  }

  /** The very colour, where it was written. */
  private static Span place(Settings settings, Key key, Colour colour) {
    return settings.words(key).stream()
        .filter(word -> Colour.parse(word.text()).filter(colour::equals).isPresent())
        .map(Yaml.Scalar::span)
        .findFirst()
        .orElse(settings.span());
  }
}

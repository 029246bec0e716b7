package lis.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.model.Kind;
import lis.source.SourceFile;
import lis.strategy.Strategy;
import lis.syntax.Parts;
import lis.syntax.Syntax;
import lis.syntax.YamlText;

/**
 * Lays out the files of a strategy. Each is read again afterwards, and stays as it was unless it
 * then says the same in the same characters.
 */
public final class Tidying {
  private static final String THEME = "templates/theme.yaml";

  private final Syntax syntax;
  private final Strategy strategy;
  private final ElementKinds kinds;

  public Tidying(Syntax syntax, Strategy strategy) {
    this.syntax = syntax;
    this.strategy = strategy;
    this.kinds = new ElementKinds(strategy);
  }

  /** Whether a file has a layout: the others hold images, templates and what isn't ours. */
  public static boolean covers(String path) {
    boolean text = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".yml");
    return path.equals(THEME)
        || (text && path.startsWith("strategy/") && !path.startsWith("strategy/images/"));
  }

  public Layout tidy(String path) {
    Outcome<Optional<Parts>> opened = syntax.open(path);
    if (opened.value().isEmpty()) {
      return new Layout.Faulty(path, errors(opened));
    }
    Parts parts = opened.value().get();
    Outcome<Optional<YamlText>> yaml = syntax.yaml(parts);
    if (yaml.value().isEmpty()) {
      return yaml.diagnostics().isEmpty()
          ? new Layout.Tidy(parts.file())
          : new Layout.Faulty(path, errors(yaml));
    }
    try {
      return new Layout.Tidy(tidy(parts, yaml.value().get()));
    } catch (UnfitException e) {
      return new Layout.Unfit(path, e.reason());
    }
  }

  private static List<Diagnostic> errors(Outcome<?> outcome) {
    return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  private SourceFile tidy(Parts typed, YamlText yaml) {
    List<Optional<Kind>> elements = kinds.of(typed, yaml.root());
    Parts parts = again(ProseLayout.apply(syntax, typed, yaml.root(), elements));
    YamlText text = syntax.yaml(parts).value().orElseThrow(Tidying::uncertain);
    String laid = YamlLayout.apply(text, strategy.model(), elements);
    SourceFile file = new SourceFile(parts.file().path(), whole(parts, laid));
    Parts after = again(file);
    boolean same =
        syntax.sameValues(parts, after)
            && Arrays.equals(characters(parts.yaml()), characters(after.yaml()))
            && parts.body().strip().equals(after.body().strip());
    if (!same) {
      throw uncertain();
    }
    return file;
  }

  private Parts again(SourceFile file) {
    return syntax.parts(file).value().orElseThrow(Tidying::uncertain);
  }

  private static String whole(Parts parts, String yaml) {
    if (!parts.fenced()) {
      return yaml;
    }
    boolean bare = parts.body().isBlank();
    boolean apart = bare || parts.body().startsWith("\n");
    return "---\n" + yaml + "---\n" + (apart ? "" : "\n") + (bare ? "" : parts.body());
  }

  /** What is written, wherever it stands. */
  private static int[] characters(String text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
  }

  private static UnfitException uncertain() {
    return new UnfitException("lis isn't certain that it would still say the same");
  }
}

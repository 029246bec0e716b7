package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** A translation with other figures, or with links to other elements, than the original. */
final class TranslationDiffers implements Rule {
  private static final Pattern FIGURE = Pattern.compile("[0-9]+([.,\\u00a0\\u202f'’][0-9]+)*");

  private static final String FIGURES = "This translation has other figures than the original: %s.";
  private static final String LINKS = "This translation has other links than the original: %s.";

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Translations.pairs(
        strategy, (translation, original, translated) -> compare(original, translated, report));
  }

  private static void compare(Value original, Value translated, Consumer<Diagnostic> report) {
    compare(figures(original), figures(translated), FIGURES, original, translated, report);
    compare(links(original), links(translated), LINKS, original, translated, report);
  }

  private static void compare(
      List<String> before,
      List<String> after,
      String what,
      Value original,
      Value translated,
      Consumer<Diagnostic> report) {
    List<String> missing = without(before, after);
    List<String> added = without(after, before);
    if (!missing.isEmpty() || !added.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.TRANSLATION_DIFFERS,
                  translated.place(),
                  what.formatted(said(missing, added)))
              .label(original.place(), "the original")
              .help("Find out which is right, and write the same in both."));
    }
  }

  private static String said(List<String> missing, List<String> added) {
    List<String> parts = new ArrayList<>();
    if (!missing.isEmpty()) {
      parts.add("it lacks " + String.join(", ", missing));
    }
    if (!added.isEmpty()) {
      parts.add("only it has " + String.join(", ", added));
    }
    return String.join("; ", parts);
  }

  private static List<String> without(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  /** Digits alone: languages part thousands and decimals by different signs. */
  private static List<String> figures(Value value) {
    return value.said().stream()
        .flatMap(wording -> FIGURE.matcher(wording.text()).results())
        .map(figure -> figure.group().replaceAll("[^0-9]", ""))
        .toList();
  }

  private static List<String> links(Value value) {
    return value instanceof Value.Prose prose
        ? prose.mentions().stream().map(mention -> mention.target()).toList()
        : List.of();
  }
}

package lis.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Role;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.wording.Reading;
import lis.wording.ShortForm;
import lis.wording.Text;
import lis.wording.WordList;

/**
 * A short form that neither the glossary nor the text explains, or that the text explains too late.
 * Those of the glossary are explained by every publication, wherever they stand.
 */
final class UnexplainedAbbreviation implements TextRule {
  /** Better known than what they stand for. */
  private static final Set<String> KNOWN =
      WordList.of(
          """
          UK EU US USA UN NHS BBC ITV VAT MP MPs TV PDF DNA AD BC OK ID GMT BST CD DVD NATO
          COVID HTML CSV
          """);

  private final Strategy strategy;
  private final Set<String> explained = new HashSet<>(KNOWN);

  UnexplainedAbbreviation(Strategy strategy) {
    this.strategy = strategy;
    explained.addAll(strategy.configuration().style().abbreviations());
    for (Element element : strategy.elements()) {
      explained.add(element.text(Role.ABBREVIATION));
      if (element.kind().archetype() == Archetype.PARTY
          || element.kind().archetype() == Archetype.PLACE) {
        names(strategy, element);
      }
    }
  }

  /** What a party or a place is called in full, such as SQW, stands for nothing else. */
  private void names(Strategy strategy, Element element) {
    for (Text text : Text.of(strategy, element)) {
      if (text.field().plays(Role.TITLE)) {
        ShortForm.in(text.reading()).forEach(form -> explained.add(form.form()));
      }
    }
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    look(texts.stream().filter(Text::isPlain).toList(), report);
    look(texts.stream().filter(text -> !text.isPlain()).toList(), report);
  }

  private record Use(Reading reading, ShortForm form) {
    Span place() {
      return reading.place(form.token(), form.token() + 1);
    }
  }

  /** Texts that are read one after the other: what one explains, the next need not. */
  private void look(List<Text> texts, Consumer<Diagnostic> report) {
    Map<String, Use> first = new LinkedHashMap<>();
    Map<String, Use> explanations = new HashMap<>();
    for (Text text : texts) {
      for (ShortForm form :
          text.isCitation() ? List.<ShortForm>of() : ShortForm.in(text.reading())) {
        Use use = new Use(text.reading(), form);
        if (form.explained()) {
          explanations.putIfAbsent(form.form(), use);
        }
        if (!explained.contains(form.form()) && !isQuoted(use)) {
          first.putIfAbsent(form.form(), use);
        }
      }
    }
    first.forEach((form, use) -> report(use, Optional.ofNullable(explanations.get(form)), report));
  }

  private static boolean isQuoted(Use use) {
    return use.reading().isBorrowed(use.form().token());
  }

  private void report(Use use, Optional<Use> explanation, Consumer<Diagnostic> report) {
    if (explanation.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.UNEXPLAINED_ABBREVIATION,
                  use.place(),
                  "“%s” isn't explained.".formatted(use.form().form()))
              .because(Explained.shortForm(strategy, use.form().form()))
              .help(
                  "Write the full words, with “(%s)” behind them where it is needed again, or put it into the glossary."
                      .formatted(use.form().form())));
    } else if (!explanation.get().equals(use)) {
      report.accept(
          Diagnostic.of(
                  Code.ABBREVIATION_BEFORE_EXPLANATION,
                  use.place(),
                  "“%s” stands here before it is explained.".formatted(use.form().form()))
              .because(Explained.shortForm(strategy, use.form().form()))
              .label(explanation.get().place(), "here it is explained")
              .help("Explain it where it stands first."));
    }
  }
}

package lis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Requirement;
import lis.model.Role;
import lis.source.Passage;
import lis.strategy.Element;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;
import lis.strategy.Value;
import lis.strategy.Wording;
import lis.wording.Phrases;
import lis.wording.Reading;
import lis.wording.Text;

/** A party, a place, a source, a term that nothing in the strategy refers to. */
final class UnusedElement implements TextRule {
  private final Strategy strategy;
  private final List<Kind> kinds;
  private final Set<String> used = new HashSet<>();
  private int count;

  /** Mentions of what isn't there. */
  private final List<Mention> astray = new ArrayList<>();

  /** Terms by title and by short form. */
  private final Phrases<String> terms = new Phrases<>();

  UnusedElement(Strategy strategy) {
    this.strategy = strategy;
    this.kinds =
        strategy.model().requirements().stream()
            .filter(Requirement.ExpectedUse.class::isInstance)
            .map(requirement -> ((Requirement.ExpectedUse) requirement).kind())
            .toList();
    for (Kind kind : kinds) {
      if (kind.archetype() == Archetype.TERM) {
        for (Element term : strategy.of(kind)) {
          terms.add(term.title(), term.id());
          terms.add(term.text(Role.ABBREVIATION), term.id());
          count++;
        }
      }
    }
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    if (used.size() < count) {
      Element element = texts.getFirst().element();
      texts.forEach(text -> use(element, text.reading()));
      element.values().values().forEach(value -> figures(element, value));
    }
  }

  /** The words beside figures, which are no text. */
  private void figures(Element element, Value value) {
    switch (value) {
      case Value.Amount a -> use(element, typed(a));
      case Value.Series s -> use(element, typed(s));
      case Value.Many m -> m.values().forEach(each -> figures(element, each));
      default -> {}
    }
  }

  private static Reading typed(Value value) {
    return Reading.of(Wording.line(Passage.of(value.place())), inset -> false);
  }

  private void use(Element element, Reading reading) {
    for (Phrases.Found<String> found : terms.all(reading)) {
      if (!found.meaning().equals(element.id())) {
        used.add(found.meaning());
      }
    }
  }

  @Override
  public void finish(Consumer<Diagnostic> report) {
    if (kinds.isEmpty()) {
      return;
    }
    mentioned();
    for (Kind kind : kinds) {
      for (Element element : strategy.of(kind)) {
        if (!element.withdrawn()
            && !used.contains(element.id())
            && strategy.incoming(element).isEmpty()) {
          report.accept(diagnostic(element).because(Explained.use(strategy, element, astray)));
        }
      }
    }
  }

  /** What others name, in prose or as the source of an observation. */
  private void mentioned() {
    for (Element by : strategy.all()) {
      for (Mention mention : Mentions.all(by)) {
        Optional<Element> named = strategy.find(mention.target());
        if (named.isEmpty()) {
          astray.add(mention);
        } else if (!named.get().id().equals(by.id())) {
          used.add(named.get().id());
        }
      }
    }
  }

  private static Diagnostic diagnostic(Element element) {
    boolean term = element.kind().archetype() == Archetype.TERM;
    return Diagnostic.of(
            Code.UNUSED_ELEMENT,
            element.place(),
            "Nothing %s %s.".formatted(term ? "uses" : "refers to", Names.of(element)))
        .help(
            term
                ? "Use it in a text, or delete it."
                : "Link to it where it belongs, or delete it.");
  }
}

package lis.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Substance;
import lis.strategy.Value;

/** Plain words that were written for an element before it changed in substance. */
final class StaleSummary implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      Optional<Value.Text> read = element.value(Role.PLAIN_FOR, Value.Text.class);
      if (read.isPresent() && !element.withdrawn()) {
        Substance.words(strategy, element)
            .ifPresent(plain -> check(strategy, element, plain, read.get(), report));
      }
    }
  }

  private static void check(
      Strategy strategy,
      Element element,
      Value plain,
      Value.Text read,
      Consumer<Diagnostic> report) {
    List<Element> subjects = Substance.subjects(strategy, element);
    String now = Substance.signature(strategy, element);
    if (!read.text().equals(now)) {
      report.accept(
          Diagnostic.of(
                  Code.STALE_SUMMARY,
                  plain.place(),
                  "%s since these plain words were last read against %s."
                      .formatted(changed(subjects, element), subjects.size() > 1 ? "them" : "it"))
              .label(read.place(), "this stands for what it said then; now it would be " + now)
              .because(Optional.of(element.extent()))
              .help(
                  "Read them again. Once they fit, run “lis reread %s”.".formatted(element.id())));
    }
  }

  private static String changed(List<Element> subjects, Element element) {
    if (subjects.isEmpty()) {
      return Names.capital(Names.of(element)) + " has changed";
    }
    String all = Phrase.or(subjects.stream().map(Names::of).toList());
    return Names.capital(all) + " has changed";
  }
}

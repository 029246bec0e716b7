package lis.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Mention;
import lis.strategy.Strategy;

/** Two elements with one id, whatever the case; or an old id that is in use again. */
final class DuplicateId implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    Map<String, Span> taken = new HashMap<>();
    for (Element element : strategy.all()) {
      if (!element.id().isEmpty()) {
        claim(element.id(), element.place(), taken, report);
      }
    }
    for (Element element : strategy.all()) {
      for (Mention alias : element.aliases()) {
        claim(alias.target(), alias.place(), taken, report);
      }
    }
  }

  private static void claim(
      String id, Span place, Map<String, Span> taken, Consumer<Diagnostic> report) {
    Span first = taken.putIfAbsent(id.toLowerCase(Locale.ROOT), place);
    if (first != null) {
      report.accept(
          Diagnostic.of(Code.DUPLICATE_ID, place, "The id “" + id + "” is taken.")
              .label(first, "it is used here")
              .help("Give one of the two another id; capitals make no difference."));
    }
  }
}

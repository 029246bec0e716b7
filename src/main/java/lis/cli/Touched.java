package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lis.change.Change;
import lis.change.Changes;
import lis.change.ElementChange;
import lis.change.Weight;
import lis.derive.Impact;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** What hangs on the elements that changed in more than their wording. */
final class Touched {
  /** More ids than that are counted. */
  private static final int MOST = 4;

  /** Of more elements nobody reads what hangs on each. */
  private static final int MOST_ELEMENTS = 250;

  private final Changes changes;
  private final Set<String> changed;
  private final boolean asked;

  Touched(Changes changes) {
    this.changes = changes;
    this.changed =
        changes.elements().stream().map(c -> c.element().id()).collect(Collectors.toSet());
    this.asked = changes.elements().size() <= MOST_ELEMENTS;
  }

  /** What hangs on a changed element, the nearest first; nothing where only its wording changed. */
  List<Element> of(ElementChange change) {
    if (!asked || !matters(change)) {
      return List.of();
    }
    Strategy strategy = change.isGone() ? changes.before() : changes.after();
    Optional<Element> element = strategy.find(change.element().id());
    return element.map(e -> touched(strategy, e)).orElse(List.of());
  }

  /** A translation says what the original says: nothing hangs on it. */
  private static boolean matters(ElementChange change) {
    return change.isNew()
        || change.isGone()
        || change.changes().stream()
            .filter(c -> c.weight() != Weight.EDITORIAL)
            .anyMatch(c -> !(c instanceof Change.Content text) || text.language().isEmpty());
  }

  private static List<Element> touched(Strategy strategy, Element element) {
    return Impact.of(strategy, element).touches().stream().map(Impact.Touch::element).toList();
  }

  /** “Objectives: a, b; Indicators: c, d and 3 more”; those that changed too are left out. */
  String words(ElementChange change) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (Element each : of(change)) {
      if (!changed.contains(each.id())) {
        ids.computeIfAbsent(each.kind().many(), kind -> new ArrayList<>()).add(each.id());
      }
    }
    return ids.entrySet().stream()
        .map(e -> e.getKey() + ": " + shortened(e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String shortened(List<String> ids) {
    return ids.size() <= MOST
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, MOST - 1))
            + " and %d more".formatted(ids.size() - MOST + 1);
  }
}

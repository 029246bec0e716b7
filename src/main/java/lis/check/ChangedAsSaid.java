package lis.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Substance;
import lis.strategy.Value;

/**
 * Holds what people are told changed in a version because of what they said against what did change
 * in it.
 */
public final class ChangedAsSaid {
  private ChangedAsSaid() {}

  /**
   * Reports each change that is claimed for a version and wasn't made in it.
   *
   * @param version as the strategy's edition says it
   * @param changed the ids of the elements that are new in that version, or say something else
   */
  public static void check(
      Strategy strategy, String version, Set<String> changed, Consumer<Diagnostic> report) {
    Feedback.all(strategy)
        .filter(feedback -> feedback.text(Role.CHANGED_IN).strip().equals(version))
        .forEach(
            feedback ->
                Feedback.changed(feedback).stream()
                    .filter(link -> unmade(strategy, link, changed))
                    .forEach(link -> report.accept(diagnostic(strategy, feedback, link, version))));
  }

  /** Whether a link leads to something that is there, and stayed as it was. */
  private static boolean unmade(Strategy strategy, Link link, Set<String> changed) {
    return strategy
        .find(link.target())
        .filter(
            element ->
                !changed.contains(element.id())
                    && element.aliases().stream().noneMatch(a -> changed.contains(a.target())))
        .isPresent();
  }

  /** Against the version before, where this is another one. */
  static void since(Strategy before, Strategy after, Consumer<Diagnostic> report) {
    String version = after.root().text(Role.EDITION).strip();
    if (!version.isEmpty() && !before.root().text(Role.EDITION).strip().equals(version)) {
      check(after, version, changed(before, after), report);
    }
  }

  private static Set<String> changed(Strategy before, Strategy after) {
    Set<String> changed = new HashSet<>();
    for (Element now : after.all()) {
      Optional<Element> then = earlier(before, now);
      if (then.isEmpty()
          || !Substance.signature(before, then.get()).equals(Substance.signature(after, now))) {
        changed.add(now.id());
      }
    }
    return changed;
  }

  /** The same element under the id that it has, or under one that it had. */
  private static Optional<Element> earlier(Strategy before, Element now) {
    return before
        .find(now.id())
        .or(
            () ->
                now.aliases().stream()
                    .flatMap(alias -> before.find(alias.target()).stream())
                    .findFirst());
  }

  private static Diagnostic diagnostic(
      Strategy strategy, Element feedback, Link link, String version) {
    Element element = strategy.find(link.target()).orElseThrow();
    Diagnostic found =
        Diagnostic.of(
            Code.UNMADE_CHANGE,
            link.place(),
            "%s is said to have changed in version %s because of %s, and it says the same as before."
                .formatted(Names.capital(Names.of(element)), version, Names.of(feedback)));
    return feedback
        .value(Role.CHANGED_IN)
        .map(Value::place)
        .map(place -> found.label(place, "the version is said here"))
        .orElse(found)
        .help(
            "Make the change, take it out of “%s”, or name the version in which it was made."
                .formatted(link.relation().name()));
  }
}

package lis.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Kind;
import lis.model.Role;
import lis.model.Tie;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Two elements of a kind, below the same parent, with the same code from outside. */
final class DuplicateCode implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Kind kind : strategy.model().kinds().values()) {
      if (kind.codeUnique() && kind.field(Role.CODE).isPresent()) {
        check(strategy, kind, report);
      }
    }
  }

  /** A code of an element. */
  private record Claim(Element element, Value.Text code) {}

  private static void check(Strategy strategy, Kind kind, Consumer<Diagnostic> report) {
    Map<String, Claim> taken = new HashMap<>();
    for (Element element : strategy.of(kind)) {
      List<Value.Text> codes = element.codes();
      if (!codes.isEmpty()) {
        Set<String> parents = parents(strategy, element);
        codes.forEach(code -> check(new Claim(element, code), parents, taken, report));
      }
    }
  }

  private static void check(
      Claim claim, Set<String> parents, Map<String, Claim> taken, Consumer<Diagnostic> report) {
    Optional<Claim> first = Optional.empty();
    for (String parent : parents) {
      String key = parent + " " + claim.code().text().toLowerCase(Locale.ROOT);
      first = first.or(() -> Optional.ofNullable(taken.get(key)));
      taken.putIfAbsent(key, claim);
    }
    first
        .filter(other -> !twins(claim.element(), other.element()))
        .ifPresent(other -> report.accept(diagnostic(claim, other)));
  }

  /** Two elements that have their id in common, too: that is reported already. */
  private static boolean twins(Element one, Element other) {
    return one.id().equals(other.id()) && !one.place().equals(other.place());
  }

  /** The ids of the elements that it is a part of, or one empty word. */
  private static Set<String> parents(Strategy strategy, Element element) {
    Set<String> parents = new HashSet<>();
    strategy.model().relations(Tie.PARENT).stream()
        .flatMap(parent -> strategy.from(element, parent).stream())
        .forEach(link -> parents.add(strategy.find(link.target()).map(Element::id).orElse("")));
    return parents.isEmpty() ? Set.of("") : parents;
  }

  private static Diagnostic diagnostic(Claim claim, Claim first) {
    return Diagnostic.of(
            Code.DUPLICATE_CODE,
            claim.code().place(),
            "“%s” is the code of %s already."
                .formatted(claim.code().text(), Names.of(first.element())))
        .label(first.code().place(), "it stands here")
        .help(
            "Correct one of the two. Where codes may repeat, the model says so: code-unique: no at the kind “%s”."
                .formatted(claim.element().kind().name()));
  }
}

package lis.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.model.Kind;
import lis.model.Model;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Strictness;

/**
 * What schemas are read off: a model, and what a strategy holds.
 *
 * @param elements the strategy itself among them
 * @param whole whether these are all; otherwise other ids may be right as well
 * @param formats that a publication can have
 */
record Known(
    Model model,
    List<Element> elements,
    boolean whole,
    Strictness strictness,
    List<String> formats) {

  /** Where these stand, elements were passed over whose ids nobody knows. */
  private static final Set<Code> HIDING =
      EnumSet.of(
          Code.UNREADABLE_FILE,
          Code.NOT_UTF8,
          Code.FILE_TOO_LARGE,
          Code.EMPTY_FILE,
          Code.BAD_YAML,
          Code.TAB_IN_YAML,
          Code.MISSING_FRONT_MATTER,
          Code.UNKNOWN_KIND,
          Code.BAD_ID);

  static Known of(Strategy strategy, List<Diagnostic> findings, List<String> formats) {
    return new Known(
        strategy.model(),
        strategy.all(),
        findings.stream().noneMatch(finding -> HIDING.contains(finding.code())),
        strategy.configuration().strictness(),
        formats);
  }

  /** Where the strategy can't be read at all. */
  static Known of(Model model, List<String> formats) {
    return new Known(model, List.of(), false, Strictness.DEFAULT, formats);
  }

  /** Whether a fault is an error in every element of a kind, whatever the strategy makes of it. */
  boolean strict(Code code, Kind kind) {
    Optional<Severity> severity =
        strictness.severities().getOrDefault(code, Optional.of(code.severity()));
    boolean excepted =
        strictness.exemptions().stream()
            .filter(exemption -> exemption.code() == code)
            .flatMap(exemption -> find(exemption.element().target()).stream())
            .anyMatch(element -> element.kind().name().equals(kind.name()));
    return severity.equals(Optional.of(Severity.ERROR)) && !excepted;
  }

  private Optional<Element> find(String id) {
    return elements.stream()
        .filter(
            element ->
                element.id().equals(id)
                    || element.aliases().stream().anyMatch(alias -> alias.target().equals(id)))
        .findFirst();
  }
}

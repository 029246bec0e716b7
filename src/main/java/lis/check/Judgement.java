package lis.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.diagnostic.Suggestions;
import lis.strategy.Candidates;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Strictness;
import lis.strategy.Strictness.Exemption;

/**
 * Findings as a strategy wants them judged: with the severities that it gives, and without those
 * that it makes an exception for.
 *
 * @param standing what counts
 * @param excepted what is put up with for a while
 */
public record Judgement(List<Diagnostic> standing, List<Diagnostic> excepted) {
  public Judgement {
    standing = List.copyOf(standing);
    excepted = List.copyOf(excepted);
  }

  /**
   * Judges everything that validation found, and the exceptions themselves.
   *
   * @param today the day that exceptions are compared with
   */
  public static Judgement whole(Strategy strategy, List<Diagnostic> findings, LocalDate today) {
    Set<Exemption> used = new HashSet<>();
    List<Diagnostic> tied = findings.stream().map(d -> Consequence.tied(strategy, d)).toList();
    Judgement judged = judge(strategy, tied, today, used);
    List<Diagnostic> standing = new ArrayList<>(judged.standing);
    for (Exemption exemption : strategy.configuration().strictness().exemptions()) {
      doubt(strategy, exemption, today, used.contains(exemption)).ifPresent(standing::add);
    }
    return new Judgement(standing, judged.excepted);
  }

  /** Judges what was found after validation. */
  public static Judgement later(Strategy strategy, List<Diagnostic> findings, LocalDate today) {
    return judge(strategy, findings, today, new HashSet<>());
  }

  private static Judgement judge(
      Strategy strategy, List<Diagnostic> findings, LocalDate today, Set<Exemption> used) {
    Strictness strictness = strategy.configuration().strictness();
    List<Diagnostic> standing = new ArrayList<>();
    List<Diagnostic> excepted = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Optional<Severity> severity =
          strictness.severities().getOrDefault(finding.code(), Optional.of(finding.severity()));
      Optional<Exemption> exemption =
          strictness.exemptions().stream().filter(e -> meets(strategy, e, finding)).findFirst();
      exemption.ifPresent(used::add);
      if (exemption.isPresent() && !expired(exemption.get(), today)) {
        excepted.add(finding);
      } else {
        severity.ifPresent(s -> standing.add(finding.severity(s)));
      }
    }
    return new Judgement(standing, excepted);
  }

  private static boolean meets(Strategy strategy, Exemption exemption, Diagnostic finding) {
    return exemption.code() == finding.code()
        && strategy
            .find(exemption.element().target())
            .filter(element -> element.extent().covers(finding.place()))
            .isPresent();
  }

  private static boolean expired(Exemption exemption, LocalDate today) {
    return exemption.until().to().isBefore(today);
  }

  /** What is wrong with an exception itself. */
  private static Optional<Diagnostic> doubt(
      Strategy strategy, Exemption exemption, LocalDate today, boolean used) {
    String id = exemption.element().target();
    Optional<Element> element = strategy.find(id);
    if (element.isEmpty()) {
      Suggestions candidates = Candidates.all(strategy);
      return Optional.of(
          Diagnostic.of(
                  Code.DANGLING_REFERENCE,
                  exemption.element().place(),
                  "There is no element with the id “" + id + "”.")
              .because(Explained.target(strategy, id, List.of()))
              .help(candidates.sentence(id).orElse("Delete the exception."))
              .instead(id, candidates.only(id)));
    }
    if (!used && !exemption.code().late()) {
      return Optional.of(
          Diagnostic.of(
                  Code.UNUSED_EXCEPTION,
                  exemption.place(),
                  "%s has no fault “%s” any more."
                      .formatted(Names.capital(Names.of(element.get())), exemption.code().word()))
              .help("Delete the exception."));
    }
    return expired(exemption, today)
        ? Optional.of(
            Diagnostic.of(
                    Code.EXPIRED_EXCEPTION,
                    exemption.end(),
                    "This exception ended on " + exemption.until().printed() + ".")
                .help("Repair the fault, or give a later day and say why."))
        : Optional.empty();
  }
}

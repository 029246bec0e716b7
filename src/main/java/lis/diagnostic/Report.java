package lis.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Findings as they are reported: in their order, each once, and one for each cause. What merely
 * follows from an error is left out while that error stands.
 */
public final class Report {
  private Report() {}

  public static List<Diagnostic> of(Collection<Diagnostic> findings) {
    List<Diagnostic> errors = findings.stream().filter(Diagnostic::isError).toList();
    List<Diagnostic> causes =
        new ArrayList<>(errors.stream().filter(d -> d.cause().isEmpty()).toList());
    // What follows from something that follows goes with it; two that follow from each other stay.
    int before = -1;
    while (before < causes.size()) {
      before = causes.size();
      errors.stream().filter(d -> !causes.contains(d) && follows(d, causes)).forEach(causes::add);
    }
    return findings.stream()
        .filter(d -> !follows(d, causes))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  /** Without those that follow from something that no baseline may hold. */
  public static List<Diagnostic> withoutFirm(Collection<Diagnostic> findings) {
    List<Diagnostic> firm = findings.stream().filter(d -> d.code().firm()).toList();
    return findings.stream().filter(d -> !d.code().firm() && !follows(d, firm)).toList();
  }

  private static boolean follows(Diagnostic finding, List<Diagnostic> causes) {
    return finding.cause().isPresent()
        && causes.stream().anyMatch(error -> finding.cause().get().covers(error.place()));
  }
}

package lis.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lis.source.Span;

/**
 * Findings as they are reported: in their order, each once, and one for each cause. What merely
 * follows from an error is left out while that error stands.
 */
public final class Report {
  /** By file, the starts of errors from which others may follow, with the nearest end of each. */
  private final Map<String, TreeMap<Integer, Integer>> causes = new HashMap<>();

  private Report() {}

  public static List<Diagnostic> of(Collection<Diagnostic> findings) {
    Report report = new Report();
    List<Diagnostic> doubtful = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.isError() && finding.cause().isEmpty()) {
        report.add(finding);
      } else if (finding.isError()) {
        doubtful.add(finding);
      }
    }
    // What follows from something that follows goes with it; two that follow from each other stay.
    boolean more = true;
    while (more) {
      int before = doubtful.size();
      doubtful.removeIf(report::adopt);
      more = doubtful.size() < before;
    }
    return findings.stream()
        .filter(finding -> !report.follows(finding))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  /** Without those that follow from something that no baseline may hold. */
  public static List<Diagnostic> withoutFirm(Collection<Diagnostic> findings) {
    Report report = new Report();
    findings.stream().filter(d -> d.code().firm()).forEach(report::add);
    return findings.stream().filter(d -> !d.code().firm() && !report.follows(d)).toList();
  }

  /** Lets others follow from what follows itself; tells whether it does. */
  private boolean adopt(Diagnostic error) {
    boolean follows = follows(error);
    if (follows) {
      add(error);
    }
    return follows;
  }

  private void add(Diagnostic error) {
    Span place = error.place();
    causes
        .computeIfAbsent(place.file().path(), path -> new TreeMap<>())
        .merge(place.start(), place.end(), Math::min);
  }

  private boolean follows(Diagnostic finding) {
    return finding.cause().filter(this::covers).isPresent();
  }

  private boolean covers(Span cause) {
    TreeMap<Integer, Integer> here = causes.get(cause.file().path());
    return here != null
        && here.subMap(cause.start(), true, cause.end(), true).values().stream()
            .anyMatch(end -> end <= cause.end());
  }
}

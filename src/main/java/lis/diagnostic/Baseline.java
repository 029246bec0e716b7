package lis.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that are known already: those of a file that was written when a strategy began to use
 * lis, or those of an earlier version. Each is known by its fingerprint, so many times as it stood
 * there, and by how bad it was where that is a matter of degree.
 */
public final class Baseline {
  private static final String HEAD =
      """
      # Faults that were there before. “lis validate --baseline” doesn't report them.
      # When one is repaired, write this file again; it should only ever get shorter.
      """;

  private final Map<String, List<Double>> known = new HashMap<>();

  private Baseline() {}

  public static Baseline of(List<Diagnostic> diagnostics) {
    Baseline baseline = new Baseline();
    diagnostics.forEach(d -> baseline.add(Fingerprint.of(d), d.measure()));
    return baseline;
  }

  private void add(String fingerprint, double measure) {
    known.computeIfAbsent(fingerprint, f -> new ArrayList<>()).add(measure);
  }

  /** A line that can't be read, counted from 1. */
  public static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    MalformedException(int line) {
      super("line " + line);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }

  /** The findings that a file names. */
  public static Baseline read(String text) throws MalformedException {
    Baseline baseline = new Baseline();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split("\\s+", 3);
        if (words.length < 3
            || !words[0].matches("[0-9a-f]{16}")
            || !words[1].matches("[0-9]{1,9}([.][0-9]{1,9})?")) {
          throw new MalformedException(number);
        }
        baseline.add(words[0], Double.parseDouble(words[1]));
      }
    }
    return baseline;
  }

  /**
   * The file for findings: a line each, in the order of files and codes, so that git can merge it.
   */
  public static String write(List<Diagnostic> diagnostics) {
    List<String> lines =
        diagnostics.stream()
            .sorted(
                Comparator.comparing((Diagnostic d) -> d.place().file().path())
                    .thenComparing(d -> d.code().word())
                    .thenComparing(Fingerprint::of)
                    .thenComparingDouble(Diagnostic::measure))
            .map(Baseline::line)
            .toList();
    return HEAD + String.join("", lines);
  }

  private static String line(Diagnostic d) {
    String measure = d.measure() == 0 ? "0" : Double.toString(d.measure());
    return "%s %s %s %s %s\n"
        .formatted(
            Fingerprint.of(d),
            measure,
            d.code().word(),
            d.place().file().path(),
            d.message().replaceAll("\\s+", " "));
  }

  /** The same outcome without the findings that are known. */
  public <T> Outcome<T> apart(Outcome<T> outcome) {
    return new Outcome<>(outcome.value(), news(outcome.diagnostics()));
  }

  /** The findings that aren't known, or that got worse, or that can't be left aside. */
  public List<Diagnostic> news(List<Diagnostic> diagnostics) {
    List<Diagnostic> news =
        new ArrayList<>(worse(diagnostics.stream().filter(d -> !d.code().firm()).toList()));
    diagnostics.stream().filter(d -> d.code().firm()).forEach(news::add);
    return news;
  }

  /** The findings that aren't known, or that got worse. */
  public List<Diagnostic> worse(List<Diagnostic> diagnostics) {
    Map<String, List<Double>> left = new HashMap<>();
    known.forEach((print, measures) -> left.put(print, new ArrayList<>(measures)));
    return diagnostics.stream()
        .sorted(Diagnostic.ORDER)
        .filter(d -> !take(left.getOrDefault(Fingerprint.of(d), List.of()), d.measure()))
        .toList();
  }

  /** Takes the one out that was as bad or worse, by the least. */
  private static boolean take(List<Double> measures, double measure) {
    Optional<Double> taken =
        measures.stream().filter(m -> m >= measure).min(Comparator.naturalOrder());
    taken.ifPresent(measures::remove);
    return taken.isPresent();
  }

  /** How many of the known findings are no longer there. */
  public int gone(List<Diagnostic> diagnostics) {
    Baseline now = of(diagnostics);
    return known.entrySet().stream()
        .mapToInt(e -> Math.max(0, e.getValue().size() - now.count(e.getKey())))
        .sum();
  }

  private int count(String fingerprint) {
    return known.getOrDefault(fingerprint, List.of()).size();
  }
}

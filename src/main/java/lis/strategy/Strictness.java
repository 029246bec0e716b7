package lis.strategy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Severity;
import lis.source.Span;

/**
 * How strictly a strategy wants to be judged.
 *
 * @param severities of codes that are to count otherwise than they do by default; empty to switch
 *     one off
 */
public record Strictness(Map<Code, Optional<Severity>> severities, List<Exemption> exemptions) {

  /** Judges by the defaults. */
  public static final Strictness DEFAULT = new Strictness(Map.of(), List.of());

  /**
   * A fault of one element that is put up with for a while.
   *
   * @param until the last day on which it is
   * @param place of the code
   * @param end place of the last day
   */
  public record Exemption(
      Code code, Mention element, String reason, PartialDate until, Span place, Span end) {}

  public Strictness {
    Map<Code, Optional<Severity>> copy = new EnumMap<>(Code.class);
    copy.putAll(severities);
    severities = Collections.unmodifiableMap(copy);
    exemptions = List.copyOf(exemptions);
  }
}

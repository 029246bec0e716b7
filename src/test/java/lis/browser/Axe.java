package lis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What axe-core says of the page that a tab shows. */
final class Axe {
  /** The criteria of WCAG 2.2, level AAA too, and what axe calls best practice. */
  private static final String ALL =
      """
      runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: {"target-size": {enabled: true}, "color-contrast-enhanced": {enabled: true},
        "identical-links-same-purpose": {enabled: true}, "meta-refresh-no-exceptions": {enabled: true}}
      """;

  /** What changes with the colours of a page. */
  private static final String COLOURS =
      """
      runOnly: {type: "rule",
        values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]}
      """;

  /**
   * A judgement.
   *
   * @param violations each with the rule it breaks and the places
   * @param passed the rules that found something to judge and nothing to blame
   */
  record Judgement(List<String> violations, Set<String> passed) {}

  private Axe() {}

  /** A tab whose pages axe can judge. */
  static Tab tab() {
    Tab tab = Chromium.tab();
    tab.carry(script());
    return tab;
  }

  static Judgement judge(Tab tab) {
    return judge(tab, ALL);
  }

  /** The same, of colours alone: for a page that was judged in others. */
  static Judgement colours(Tab tab) {
    return judge(tab, COLOURS);
  }

  private static Judgement judge(Tab tab, String rules) {
    JsonNode answer =
        tab.ask(
            """
      axe.run({
        %s,
        resultTypes: ["violations", "passes"],
      }).then((all) => ({
        violations: all.violations.map((v) => ({id: v.id,
          nodes: v.nodes.map((n) => n.target + " " + n.failureSummary + " " + n.html.slice(0, 200))})),
        passes: all.passes.map((p) => p.id),
      }))
      """
                .formatted(rules));
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : answer.get("violations")) {
      violations.add(violation.get("id").asText() + ": " + violation.get("nodes"));
    }
    Set<String> passed = new TreeSet<>();
    answer.get("passes").forEach(rule -> passed.add(rule.asText()));
    return new Judgement(violations, passed);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

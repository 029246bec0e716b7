package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.diagnostic.Outcome;
import lis.model.Role;
import lis.source.FolderTree;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** The repository's own strategy is sound, whole and publishable. */
class ShippedStrategyTest {
  private final Pipeline pipeline =
      new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));

  private Strategy strategy() {
    Outcome<Optional<Strategy>> outcome = pipeline.validate();
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.value().orElseThrow();
  }

  @Test
  void itHoldsWhatTheBriefLists() {
    Strategy strategy = strategy();
    Map<String, Integer> counts =
        Map.ofEntries(
            Map.entry("priority", 5),
            Map.entry("objective", 15),
            Map.entry("foundation", 5),
            Map.entry("national-challenge", 4),
            Map.entry("local-challenge", 3),
            Map.entry("evidence", 14),
            Map.entry("indicator", 13),
            Map.entry("intervention", 17),
            Map.entry("engagement", 9),
            Map.entry("milestone", 10),
            Map.entry("local-authority", 6),
            Map.entry("source", 74));
    counts.forEach(
        (kind, count) ->
            assertThat(strategy.of(strategy.model().kind(kind).orElseThrow()))
                .as(kind)
                .hasSize(count));
    assertThat(strategy.all()).allMatch(element -> element.provenance().isPresent());
    assertThat(strategy.elements())
        .anyMatch(e -> e.provenance().equals(Optional.of(Provenance.ILLUSTRATIVE)))
        .anyMatch(e -> e.provenance().equals(Optional.of(Provenance.DERIVED)));
  }

  @Test
  void everyFormatOfItSaysThatItIsADraft() {
    Strategy strategy = strategy();
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(
            strategy,
            "test",
            Instant.EPOCH,
            p -> true,
            f -> Set.of("html", "txt").contains(f.extension()));
    assertThat(files.diagnostics()).isEmpty();
    List<Pipeline.Rendered> english =
        files.value().stream().filter(f -> f.language().equals(strategy.language())).toList();
    assertThat(english).hasSize(14);
    String notice = strategy.root().text(Role.NOTICE);
    for (Pipeline.Rendered file : english) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
      assertThat(text.contains(notice) && text.contains("Draft")).as(file.path()).isTrue();
    }
  }
}

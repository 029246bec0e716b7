package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lis.diagnostic.Outcome;
import lis.render.Format;
import lis.render.pdf.Typed;
import lis.render.pdf.Vera;
import lis.source.FolderTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** The repository's own strategy, for people who see little. */
class LargePrintOfTheSampleTest {

  @Test
  void everyPublicationIsSoundAndLarge() {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> f == Format.LARGE_PRINT);
    assertThat(files.diagnostics()).isEmpty();
    assertThat(files.value())
        .extracting(Pipeline.Rendered::path)
        .containsExactly(
            "summary-large-print.pdf",
            "on-a-page-large-print.pdf",
            "easy-read-large-print.pdf",
            "strategy-large-print.pdf",
            "committee-report-large-print.pdf",
            "you-said-we-did-large-print.pdf",
            "on-a-page.cy-large-print.pdf");
    for (Pipeline.Rendered file : files.value()) {
      assertThat(Vera.failures(file.bytes())).as(file.path()).isEmpty();
      List<Typed.Run> runs = Typed.of(file.bytes());
      assertThat(runs).allMatch(run -> run.size() >= 18).hasSizeGreaterThan(50);
      assertThat(Typed.faults(runs)).isEmpty();
    }
  }
}

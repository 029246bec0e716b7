package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.render.pdf.StructureCheck;
import lis.render.pdf.Typed;
import lis.render.pdf.Vera;
import lis.source.FolderTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;

/** The shipped strategy meets the standards that it is published in. */
class PdfStandardTest {
  private static final List<String> PDF = List.of(Format.PDF.word(), Format.LARGE_PRINT.word());

  @ParameterizedTest
  @EnumSource(PdfStandard.class)
  void everyPublicationMeetsThem(PdfStandard standard) throws IOException {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
    pipeline.pdfStandard(standard);
    Strategy strategy = pipeline.validate().value().orElseThrow();
    List<Pipeline.Rendered> files =
        pipeline
            .render(
                strategy, "", Instant.EPOCH, p -> true, format -> format.extension().equals("pdf"))
            .value();
    assertThat(files).hasSize(asked(strategy));
    for (Pipeline.Rendered file : files) {
      boolean newer = standard == PdfStandard.UA_2;
      assertThat(new String(file.bytes(), 0, 8, StandardCharsets.ISO_8859_1))
          .isEqualTo(newer ? "%PDF-2.0" : "%PDF-1.7");
      assertThat(newer ? Vera.newerFailures(file.bytes()) : Vera.failures(file.bytes()))
          .as(file.path())
          .isEmpty();
      assertThat(Typed.faults(Typed.of(file.bytes()))).as(file.path()).isEmpty();
      try (PdfReader reader = new PdfReader(file.bytes())) {
        assertThat(StructureCheck.faults(reader)).isEmpty();
      }
    }
  }

  /** How many files of PDF its publications ask for, in all their languages. */
  private static int asked(Strategy strategy) {
    return strategy.publications().stream().mapToInt(PdfStandardTest::asked).sum();
  }

  private static int asked(Publication publication) {
    long prints = publication.formats().stream().filter(w -> PDF.contains(w.target())).count();
    return (int) prints * Math.max(1, publication.languages().size());
  }
}

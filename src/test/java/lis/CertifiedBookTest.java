package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lis.diagnostic.Outcome;
import lis.render.Format;
import lis.render.html.EpubFile;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;

/** A book says that it conforms to the standard of accessible books where somebody found it so. */
class CertifiedBookTest {
  private static final String ROOT = "strategy/strategy.yaml";
  private static final String MODEL = "strategy/model.yaml";

  private static byte[] book(String said) {
    MemoryTree smallest = Smallest.tree();
    String role = "      certified: {type: text, role: certifier, label: Found accessible by}\n";
    MemoryTree tree =
        smallest
            .with(MODEL, smallest.text(MODEL).replaceFirst("      gist: ", role + "$0"))
            .with(ROOT, said + smallest.text(ROOT).replace("[html, text]", "[epub]"));
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(
            pipeline.validate().value().orElseThrow(),
            "",
            Instant.EPOCH,
            p -> true,
            f -> f == Format.EPUB);
    assertThat(files.diagnostics()).isEmpty();
    return files.value().getFirst().bytes();
  }

  private static String says(byte[] book) {
    return Objects.requireNonNull(EpubFile.files(book).get("content/package.opf"));
  }

  @Test
  void whereSomebodyDid() {
    byte[] book = book("certified: The parish reading group\n");
    assertThat(says(book))
        .contains(
            "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>",
            "<meta property=\"a11y:certifiedBy\">The parish reading group</meta>");
    assertThat(EpubFile.findings(book)).isEmpty();
  }

  @Test
  void andNotWhereNobodyDid() {
    assertThat(says(book(""))).doesNotContain("conformsTo", "certifiedBy");
  }
}

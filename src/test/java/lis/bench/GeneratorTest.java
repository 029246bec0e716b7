package lis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import lis.Pipeline;
import lis.Smallest;
import lis.Timings;
import lis.source.FolderTree;
import lis.source.SourceTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void whatItWritesIsValid(int scale) throws IOException {
    int elements = Generator.write(scale, temp);
    var validated = pipeline(new FolderTree(temp)).validate();
    assertThat(validated.diagnostics()).isEmpty();
    assertThat(validated.value().map(Strategy::elements).orElseThrow()).hasSize(elements);
    assertThat(elements).isBetween(110 * scale, 150 * scale);
  }

  @Test
  void theShippedTemplatesPublishIt() throws IOException {
    Generator.write(1, temp);
    Pipeline pipeline = pipeline(new FolderTree(temp));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    var rendered = pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> true);
    assertThat(rendered.diagnostics()).isEmpty();
    assertThat(rendered.value()).extracting(Pipeline.Rendered::path).contains("strategy.pdf");
  }

  @Test
  void itWritesTheSameEachTime() throws Exception {
    Path one = temp.resolve("one");
    Path two = temp.resolve("two");
    Generator.write(1, one);
    Generator.write(1, two);
    SourceTree first = new FolderTree(one);
    SourceTree second = new FolderTree(two);
    assertThat(first.list("")).isEqualTo(second.list("")).hasSizeGreaterThan(100);
    for (String path : first.list("")) {
      assertThat(first.read(path)).as(path).isEqualTo(second.read(path));
    }
  }

  private static Pipeline pipeline(SourceTree tree) {
    return new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
  }
}

package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lis.Smallest;
import lis.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to harm: each is refused by name, at its line, and nothing else happens. */
class HostileYamlTest {
  private static final String FILE = "strategy/words.yaml";

  static Stream<HostileYaml.Hostile> hostile() {
    return HostileYaml.all();
  }

  @ParameterizedTest
  @MethodSource
  void hostile(HostileYaml.Hostile hostile) {
    List<Diagnostic> found = Smallest.findings(Smallest.tree().with(FILE, hostile.text()));
    assertThat(found).hasSize(1);
    Diagnostic only = found.getFirst();
    assertThat(only.code()).isEqualTo(hostile.code());
    assertThat(only.place().file().path()).isEqualTo(FILE);
    assertThat(only.place().line()).isEqualTo(hostile.line());
    assertThat(only.message()).contains(hostile.message());
  }
}

package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.FullPrinter;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The smallest change that earns each diagnostic. A folder holds files that are laid over the
 * smallest strategy, and the report that lis gives then. Three lists of paths may stand beside
 * them, for what can't be a file in git.
 */
class BrokenStrategiesTest {
  private static final Path FOLDER = Path.of("src/test/resources/strategies/broken");
  private static final String REPORT = "expected.txt";

  /** More than lis reads. */
  private static final int LARGE = 4 << 20;

  /** Reported where pages are laid out, or beside an earlier version. */
  private static final Set<Code> LATER =
      EnumSet.of(Code.MISSING_GLYPH, Code.TOO_MANY_PAGES, Code.LOST_ID);

  /** Found beside another fault, which is what they are about. */
  private static final Map<Code, Code> BESIDE = Map.of(Code.EXPIRED_EXCEPTION, Code.DUPLICATE_LINK);

  @Test
  void findsNothingInTheSmallestStrategy() {
    assertThat(new FullPrinter().print(Smallest.findings(Smallest.tree()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void findsExactlyTheOneFault(String code) {
    Path folder = FOLDER.resolve(code);
    List<Diagnostic> found = Smallest.findings(broken(folder));
    List<String> expected = new ArrayList<>(List.of(code));
    Code.of(code).map(BESIDE::get).ifPresent(other -> expected.add(other.word()));
    assertThat(found)
        .extracting(d -> d.code().word())
        .hasSameElementsAs(expected)
        .hasSameSizeAs(expected);
    Golden.check(folder.resolve(REPORT), new FullPrinter().print(found));
  }

  @Test
  void knowsABrokenStrategyForEveryCode() {
    Set<String> expected =
        Arrays.stream(Code.values())
            .filter(code -> !LATER.contains(code))
            .map(Code::word)
            .collect(Collectors.toSet());
    assertThat(folders()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static MemoryTree broken(Path folder) {
    MemoryTree tree = Smallest.tree().with(folder).without(REPORT);
    for (String path : listed(folder, "_delete")) {
      tree = tree.without(path);
    }
    for (String path : listed(folder, "_unreadable")) {
      tree = tree.unreadable(path, "you have no permission to read it");
    }
    for (String path : listed(folder, "_enlarge")) {
      tree = tree.with(path, tree.text(path) + "\n".repeat(LARGE));
    }
    return tree;
  }

  private static List<String> listed(Path folder, String name) {
    Path list = folder.resolve(name);
    try {
      return Files.exists(list) ? Files.readAllLines(list) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> folders() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

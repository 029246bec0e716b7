package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.FullPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest change that earns each diagnostic earns that one only, in these words. */
class BrokenStrategiesTest {

  /** Found beside another fault, which is what they are about. */
  private static final Map<Code, Code> BESIDE = Map.of(Code.EXPIRED_EXCEPTION, Code.DUPLICATE_LINK);

  @Test
  void findsNothingInTheSmallestStrategy() {
    assertThat(new FullPrinter().print(Smallest.findings(Smallest.tree()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void findsExactlyTheOneFault(String code) {
    List<Diagnostic> found = Broken.findings(code);
    List<String> expected = new ArrayList<>(List.of(code));
    Code.of(code).map(BESIDE::get).ifPresent(other -> expected.add(other.word()));
    assertThat(found)
        .extracting(d -> d.code().word())
        .hasSameElementsAs(expected)
        .hasSameSizeAs(expected);
    Golden.check(Broken.report(code), new FullPrinter().print(found));
  }

  @Test
  void knowsABrokenStrategyForEveryCode() {
    assertThat(codes())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::word).toList());
  }

  private static List<String> codes() {
    return Broken.codes();
  }
}

package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Group;
import lis.diagnostic.Manual;
import org.junit.jupiter.api.Test;

/**
 * The page that lists all codes is made of the codes, and of what lis does with broken strategies.
 */
class ManualIndexTest {
  private static final Path PAGE = Path.of("src/main/resources/lis/manual/README.md");

  private static final String VALIDATE = "`validate`";

  private static final String HEAD =
      """
      # What lis finds

      Each code has a page of its own, which `lis explain CODE` prints as well: what it finds, why it
      matters, an example and the repair. This list is written by `make golden`; don't edit it.

      - **Severity**: an error stops `lis build`, a warning doesn't. Where an error is *firm*, what is
        published would be broken, so no strategy can lower it, make an exception for it or put it into
        a baseline. All else `checks` in `strategy.yaml` can make an error, a warning or nothing.
      - **Found by**: `validate` finds it, and so does `build`; or only `build` can, because it shows in
        what a template makes or on a page; or only `validate --since REV`, beside an earlier version.
      - **Repair**: `--fix` can make it, where only one repair is possible.
      """;

  @Test
  void isFresh() {
    StringBuilder page = new StringBuilder(HEAD);
    Set<Code> repaired = repaired();
    for (Group group : Group.values()) {
      page.append("\n## ").append(group.title()).append("\n\n");
      page.append("| code | what it is | severity | found by | repair |\n|---|---|---|---|---|\n");
      group.codes().forEach(code -> page.append(row(code, repaired.contains(code))));
    }
    Golden.check(PAGE, page.toString());
  }

  @Test
  void everyCodeIsInOneGroup() {
    assertThat(Arrays.stream(Group.values()).flatMap(group -> group.codes().stream()))
        .containsExactly(Code.values());
    assertThat(Group.values()).allSatisfy(group -> assertThat(group.codes()).isNotEmpty());
  }

  @Test
  void whatIsFoundLateIsNotFoundBefore() {
    for (Code code : Code.values()) {
      boolean early =
          new Pipeline(Broken.tree(code.word()), Smallest.TODAY, new Timings(() -> 0))
              .validate().diagnostics().stream().anyMatch(d -> d.code() == code);
      assertThat(early).as(code.word()).isEqualTo(finder(code).equals(VALIDATE));
    }
  }

  private static String row(Code code, boolean repaired) {
    return "| [`%s`](%s.md) | %s | %s | %s | %s |\n"
        .formatted(
            code.word(),
            code.word(),
            Manual.headline(code),
            code.firm() ? "error, firm" : code.severity().word(),
            finder(code),
            repaired ? "`--fix`" : "");
  }

  private static String finder(Code code) {
    return code.late() ? "`build`" : compared(code) ? "`validate --since`" : VALIDATE;
  }

  private static boolean compared(Code code) {
    return code == Code.LOST_ID || code == Code.REVERSED_MEASURE || code == Code.UNMADE_CHANGE;
  }

  /** The codes of which a broken strategy or a specification shows one that lis can repair. */
  private static Set<Code> repaired() {
    List<Diagnostic> all = new ArrayList<>();
    Broken.codes().forEach(code -> all.addAll(Broken.findings(code)));
    for (Path file : Spec.files()) {
      Spec.read(file).forEach(spec -> all.addAll(spec.findings()));
    }
    Set<Code> codes = EnumSet.noneOf(Code.class);
    all.stream().filter(d -> d.fix().isPresent()).forEach(d -> codes.add(d.code()));
    return codes;
  }
}

package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lis init writes for others is what this repository uses, and it is safe. */
class CiFilesTest {
  private static final Path WORKFLOW = Path.of(".github/workflows/strategy.yml");

  @Test
  void thisRepositoryDiffersOnlyInWhereLisComesFrom() throws IOException {
    Map<String, String> ours = CiFile.read(WORKFLOW).lines();
    Map<String, String> theirs = CiFile.shipped("github").lines();
    assertThat(ours.remove("Get lis")).isNotEqualTo(theirs.remove("Get lis"));
    assertThat(ours).isEqualTo(theirs).hasSize(2);
    CiFile pipeline = CiFile.read(Path.of(".gitlab-ci.yml"));
    CiFile shipped = CiFile.shipped("gitlab");
    for (String key : List.of("image", "rules", "script", "artifacts")) {
      assertThat(pipeline.at("strategy", key)).isEqualTo(shipped.at("strategy", key));
    }
  }

  @Test
  void githubMayOnlyReadAndEveryActionIsPinned() throws IOException {
    for (CiFile workflow :
        List.of(
            CiFile.shipped("github"),
            CiFile.read(WORKFLOW),
            CiFile.read(Path.of(".github/workflows/test.yml")))) {
      assertThat(workflow.at("permissions")).isEqualTo(Map.of("contents", "read"));
      assertThat(workflow.root().toString())
          .doesNotContain("secrets", "${{", "pull_request_target", "=write");
      for (Object step : workflow.steps()) {
        Object action = ((Map<?, ?>) step).get("uses");
        assertThat(action == null || action.toString().matches("actions/[a-z-]+@[0-9a-f]{40}"))
            .as(String.valueOf(action))
            .isTrue();
      }
    }
  }
}

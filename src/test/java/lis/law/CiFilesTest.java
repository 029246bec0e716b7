package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lis init writes for others is what this repository uses, and it is safe. */
class CiFilesTest {
  private static final String WORKFLOW = ".github/workflows/strategy.yml";
  private static final String COMMENT = ".github/workflows/strategy-comment.yml";
  private static final String PUBLISH = ".github/workflows/strategy-publish.yml";
  private static final List<String> WORKFLOWS = List.of(WORKFLOW, COMMENT, PUBLISH);

  @Test
  void thisRepositoryDiffersOnlyInWhereLisComesFrom() throws IOException {
    for (String workflow : WORKFLOWS) {
      Map<String, String> ours = CiFile.read(Path.of(workflow)).lines();
      Map<String, String> theirs = CiFile.shipped("github", workflow).lines();
      if (ours.containsKey("Get lis")) {
        assertThat(ours.remove("Get lis")).isNotEqualTo(theirs.remove("Get lis"));
      }
      assertThat(ours).isEqualTo(theirs).isNotEmpty();
    }
    CiFile pipeline = CiFile.read(Path.of(".gitlab-ci.yml"));
    CiFile shipped = CiFile.shipped("gitlab", ".gitlab-ci.yml");
    for (String key : List.of("image", "rules", "script", "artifacts")) {
      assertThat(pipeline.at("strategy", key)).isEqualTo(shipped.at("strategy", key));
    }
    for (String job : List.of("comment", "publish")) {
      for (String key : List.of("image", "rules", "script")) {
        assertThat(pipeline.at(job, key)).isEqualTo(shipped.at(job, key));
      }
    }
  }

  private static List<CiFile> all(String workflow) throws IOException {
    return List.of(CiFile.read(Path.of(workflow)), CiFile.shipped("github", workflow));
  }

  /** What strangers can start may only read. */
  @Test
  void requestsMayOnlyRead() throws IOException {
    List<CiFile> open = new ArrayList<>(all(WORKFLOW));
    open.add(CiFile.read(Path.of(".github/workflows/test.yml")));
    for (CiFile workflow : open) {
      assertThat(workflow.at("permissions")).isEqualTo(Map.of("contents", "read"));
      assertThat(workflow.root().toString())
          .doesNotContain("secrets", "github.token", "pull_request_target", "=write");
    }
  }

  /** What may write runs nothing of a request: it checks nothing out, or only tags start it. */
  @Test
  void whatMayWriteTakesNothingFromRequests() throws IOException {
    for (CiFile workflow : all(COMMENT)) {
      assertThat(workflow.at("permissions"))
          .isEqualTo(Map.of("actions", "read", "pull-requests", "write"));
      assertThat(workflow.root().toString()).doesNotContain("checkout", "secrets", "uses");
    }
    for (CiFile workflow : all(PUBLISH)) {
      assertThat(workflow.at("permissions")).isEqualTo(Map.of("contents", "write"));
      // YAML 1.1 reads the key “on” as a yes.
      assertThat(((Map<?, ?>) workflow.root()).get(true))
          .isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
    }
  }

  @Test
  void everyActionIsPinnedAndNoExpressionIsRun() throws IOException {
    for (String name : WORKFLOWS) {
      for (CiFile workflow : all(name)) {
        for (Object step : workflow.steps()) {
          Object action = ((Map<?, ?>) step).get("uses");
          assertThat(action == null || action.toString().matches("actions/[a-z-]+@[0-9a-f]{40}"))
              .as(String.valueOf(action))
              .isTrue();
        }
        assertThat(workflow.lines().values()).noneMatch(lines -> lines.contains("${{"));
      }
    }
  }
}

package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lis.json.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * What lis init writes for GitHub and GitLab, run as they run it: the lines of each step, against a
 * repository that lis is fetched from and one that holds a strategy.
 */
class CiTest {
  private static final String FINDING = "strategy/findings/harbour-work.md";
  private static final String WORKFLOW = ".github/workflows/strategy.yml";
  private static final String PIPELINE = ".gitlab-ci.yml";

  @TempDir private Path temp;
  private Path clone = Path.of("");
  private Path runner = Path.of("");
  private Workplace editor = new Workplace(Path.of(""));

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    publishLis();
    Path folder = Files.createDirectories(temp.resolve("editor"));
    clone = temp.resolve("clone");
    runner = Files.createDirectories(temp.resolve("a runner"));
    editor = new Workplace(folder).path(temp.resolve("lis"));
    editor.prepare(
        """
        git init --quiet --initial-branch=main
        lis init --model local-growth-plan --ci github --ci gitlab
        printf '\\n- id: nobody\\n  title: Nobody\\n  origin: own\\n  part: None.\\n' >> strategy/organisations.yaml
        git add --all
        git commit --quiet --message=First
        git clone --quiet --bare . ../origin.git
        git remote add origin ../origin.git
        """);
  }

  /** A repository from which lis can be fetched by a tag, and then be built. */
  private void publishLis() throws IOException, InterruptedException {
    Path lis = temp.resolve("lis");
    Workplace.program(lis.resolve("lis"), Workplace.lis());
    Files.writeString(lis.resolve("Makefile"), "build:\n\ttouch built\n");
    new Workplace(lis)
        .prepare(
            """
            git init --quiet
            git add --all
            git commit --quiet --message=lis
            git tag v0.1.0
            """);
  }

  /** What an editor asks to be taken over: a commit of its own, on a branch that others can see. */
  private void request(String change) throws IOException, InterruptedException {
    editor.prepare("git checkout --quiet -b request\n" + change);
    editor.prepare("git commit --quiet --all --message=Request && git push --quiet origin request");
  }

  private static final String BREAK =
      "sed -i 's/stands-in: port-example/stands-in: port-exmple/' " + FINDING;

  /** The line of the file that the request changes. */
  private int changedLine() throws IOException, InterruptedException {
    String diff = editor.prepare("git diff --unified=0 main request -- " + FINDING);
    return Integer.parseInt(diff.replaceAll("(?s).*@@ -\\d+ \\+(\\d+) @@.*", "$1"));
  }

  private Workplace github(String base) {
    return new Workplace(clone)
        .variable("RUNNER_TEMP", runner.toString())
        .variable("GITHUB_PATH", runner.resolve("path.txt").toString())
        .variable("GITHUB_BASE_REF", base)
        .variable("LIS_REPOSITORY", temp.resolve("lis").toUri().toString())
        .variable("LIS_VERSION", "v0.1.0");
  }

  /** Runs the steps until one fails, as GitHub does. */
  private List<Child.Ended> onGithub(String base) throws IOException, InterruptedException {
    Map<String, String> steps = CiFile.read(clone.resolve(WORKFLOW)).lines();
    List<Child.Ended> ended = new ArrayList<>();
    ended.add(github(base).run(steps.getOrDefault("Get lis", "")));
    assertThat(ended.getFirst().code()).as(ended.getFirst().said()).isZero();
    Path path = Path.of(Files.readString(runner.resolve("path.txt")).strip());
    assertThat(path.resolve("built")).exists();
    for (String name : List.of("Validate", "Build")) {
      if (ended.getLast().code() == 0) {
        ended.add(github(base).path(path).run(steps.getOrDefault(name, "exit 9")));
      }
    }
    return ended;
  }

  private void cloneMain() throws IOException, InterruptedException {
    new Workplace(temp).prepare("git clone --quiet origin.git clone");
  }

  /** As GitHub checks out a request: merged into the branch that it goes to. */
  private void cloneMerged() throws IOException, InterruptedException {
    cloneMain();
    new Workplace(clone).prepare("git merge --quiet --no-ff --message=Merge origin/request");
  }

  @Test
  void mainPassesOnGithubAndIsPublished() throws IOException, InterruptedException {
    cloneMain();
    List<Child.Ended> ended = onGithub("");
    assertThat(ended).hasSize(3).allMatch(e -> e.code() == 0, ended.toString());
    assertThat(ended.get(1).said()).contains("::warning file=strategy/organisations.yaml");
    assertThat(ended.get(2).said()).doesNotContain("::warning", "::error");
    assertThat(clone.resolve("out/index.html")).exists();
  }

  @Test
  void aBrokenRequestFailsOnGithubAtItsLine() throws IOException, InterruptedException {
    request(BREAK);
    cloneMerged();
    List<Child.Ended> ended = onGithub("main");
    assertThat(ended).hasSize(2);
    assertThat(ended.getLast().code()).isEqualTo(1);
    assertThat(ended.getLast().said().lines().filter(l -> l.startsWith("::")))
        .singleElement()
        .asString()
        .startsWith("::error file=" + FINDING + ",line=" + changedLine() + ",")
        .contains("port-exmple");
    assertThat(clone.resolve("out")).doesNotExist();
  }

  @Test
  void aRequestIsToldNothingOldOnGithub() throws IOException, InterruptedException {
    request("sed -i 's/One job in six/Every sixth job/' " + FINDING);
    editor.prepare(
        """
        git checkout --quiet main
        sed -i 's/^title: Homes by/title: Homes at/' strategy/shared-priorities/homes-by-the-harbour.md
        git commit --quiet --all --message=Meanwhile
        git push --quiet origin main
        """);
    cloneMerged();
    List<Child.Ended> ended = onGithub("main");
    assertThat(ended).hasSize(3).allMatch(e -> e.code() == 0, ended.toString());
    assertThat(ended.toString()).doesNotContain("::warning", "::error");
    assertThat(clone.resolve("out/plan.html")).content().contains("Every sixth job", "Homes at");
  }

  @Test
  void aTemplateThatFailsIsNamedOnGithub() throws IOException, InterruptedException {
    request("sed -i '5s/.*/<nonsense\\/>/' templates/documents/growth-plan.ftlx");
    cloneMerged();
    List<Child.Ended> ended = onGithub("main");
    assertThat(ended).hasSize(3);
    assertThat(ended.getLast().code()).isEqualTo(1);
    assertThat(ended.getLast().said())
        .contains("::error file=templates/documents/growth-plan.ftlx,line=5,");
  }

  private Child.Ended onGitlab(String base) throws IOException, InterruptedException {
    CiFile pipeline = CiFile.read(clone.resolve(PIPELINE));
    List<String> lines = new ArrayList<>(pipeline.lines("strategy", "before_script"));
    lines.addAll(pipeline.lines("strategy", "script"));
    lines.removeIf(line -> line.startsWith("apt-get "));
    Workplace job =
        new Workplace(clone)
            .variable("CI_BUILDS_DIR", runner.toString())
            .variable("LIS_REPOSITORY", temp.resolve("lis").toUri().toString())
            .variable("LIS_VERSION", "v0.1.0");
    if (!base.isEmpty()) {
      job.variable("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    }
    return job.run(String.join("\n", lines));
  }

  private List<?> report() throws IOException {
    String text = Files.readString(clone.resolve("gl-code-quality-report.json"));
    StrictJson.check(text);
    return (List<?>) new Yaml().load(text);
  }

  @Test
  void mainPassesOnGitlabAndIsPublished() throws IOException, InterruptedException {
    cloneMain();
    Child.Ended ended = onGitlab("");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(report()).singleElement().extracting("check_name").isEqualTo("unused-element");
    assertThat(clone.resolve("out/index.html")).exists();
  }

  @Test
  void aBrokenRequestFailsOnGitlabAtItsLine() throws IOException, InterruptedException {
    request(BREAK);
    cloneMain();
    new Workplace(clone).prepare("git checkout --quiet request");
    String base = new Workplace(clone).prepare("git merge-base origin/main HEAD").strip();
    Child.Ended ended = onGitlab(base);
    assertThat(ended.code()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said()).contains("1 error since " + base).doesNotContain("unused-element");
    Object finding =
        report().stream()
            .filter(each -> CiFile.at(each, "check_name").equals("dangling-reference"))
            .findFirst()
            .orElseThrow();
    assertThat(CiFile.at(finding, "location", "path")).isEqualTo(FINDING);
    assertThat(CiFile.at(finding, "location", "lines", "begin").toString())
        .isEqualTo(Integer.toString(changedLine()));
    assertThat(clone.resolve("out")).doesNotExist();
  }
}

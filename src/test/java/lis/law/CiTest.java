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

  /** Gets lis and runs one step, as GitHub does for a request or a tag. */
  private Child.Ended step(String workflow, String name, Map<String, String> variables)
      throws IOException, InterruptedException {
    Map<String, String> steps = CiFile.read(clone.resolve(workflow)).lines();
    Workplace place = github("main");
    if (steps.containsKey("Get lis")) {
      place.prepare(steps.getOrDefault("Get lis", ""));
      place.path(Path.of(Files.readAllLines(runner.resolve("path.txt")).getLast()));
    }
    variables.forEach(place::variable);
    return place.run(steps.getOrDefault(name, "exit 9"));
  }

  @Test
  void aRequestIsComparedOnGithub() throws IOException, InterruptedException {
    request("sed -i 's/One job in six/One job in seven/' " + FINDING);
    cloneMerged();
    Path summary = runner.resolve("summary.md");
    Child.Ended ended =
        step(WORKFLOW, "Compare", Map.of("GITHUB_STEP_SUMMARY", summary.toString()));
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(runner.resolve("request/comment.md")).content().contains("six", "seven");
    assertThat(summary).hasSameTextualContentAs(runner.resolve("request/comment.md"));
    assertThat(runner.resolve("request/redline.html")).content().contains("<del", "<ins");
    assertThat(runner.resolve("request/redline.pdf")).isNotEmptyFile();
  }

  @Test
  void templatesOfStrangersAreNotRun() throws IOException, InterruptedException {
    request("sed -i '5s/.*/<nonsense\\/>/' templates/documents/growth-plan.ftlx");
    cloneMerged();
    Path environment = runner.resolve("env.txt");
    Child.Ended trust =
        step(
            WORKFLOW,
            "Trust no templates of strangers",
            Map.of("GITHUB_ENV", environment.toString()));
    assertThat(trust.code()).as(trust.said()).isZero();
    String[] variable = Files.readString(environment).strip().split("=", 2);
    Child.Ended built = step(WORKFLOW, "Build", Map.of(variable[0], variable[1]));
    assertThat(built.code()).as(built.said()).isZero();
    assertThat(clone.resolve("out/plan.html")).exists();
    assertThat(step(WORKFLOW, "Build", Map.of()).code()).isEqualTo(1);
  }

  /** Stands for GitHub's program: it notes what it is told to do. */
  private Path gh(String known) throws IOException {
    Path programs = Files.createDirectories(temp.resolve("programs"));
    Workplace.program(
        programs.resolve("gh"),
        """
        #!/bin/bash
        echo "$*" >> '%s/gh.txt'
        case "$*" in
          *pulls*) echo 7 ;;
          run*) mkdir -p "${@: -1}"; printf 'Hello @everyone \\xff, a figure changed.' > "${@: -1}/comment.md" ;;
          *--paginate*) echo '%s' ;;
        esac
        for word in "$@"; do case "$word" in body=@*) cp "${word#body=@}" '%s/body.md' ;; esac; done
        """
            .formatted(temp, known, temp));
    return programs;
  }

  @Test
  void theComparisonBecomesOneComment() throws IOException, InterruptedException {
    cloneMain();
    String comment = ".github/workflows/strategy-comment.yml";
    String lines = CiFile.read(clone.resolve(comment)).lines().getOrDefault("Comment", "");
    for (String known : List.of("", "41")) {
      Child.Ended ended =
          github("main")
              .path(gh(known))
              .variable("GITHUB_REPOSITORY", "vale/strategy")
              .variable("COMMIT", "0123456789012345678901234567890123456789")
              .variable("BRANCH", "somebody:$(touch run)")
              .variable("RUN", "5")
              .run(lines);
      assertThat(ended.code()).as(ended.said()).isZero();
    }
    assertThat(Files.readString(temp.resolve("gh.txt")))
        .contains(
            "--method POST repos/vale/strategy/issues/7/comments ",
            "--method PATCH repos/vale/strategy/issues/comments/41 ",
            "head=somebody:$(touch run)");
    assertThat(clone.resolve("run")).doesNotExist();
    assertThat(Files.readString(temp.resolve("body.md")))
        .startsWith("<!-- lis diff -->\nHello @\u200beveryone , a figure changed.");
  }

  /** All files of the branch that holds the versions. */
  private String published() throws IOException, InterruptedException {
    return new Workplace(temp.resolve("origin.git"))
        .prepare("git ls-tree -r --name-only published");
  }

  private void tag(String version) throws IOException, InterruptedException {
    editor.prepare(
        """
        git checkout --quiet main
        git tag v%s
        git push --quiet origin main v%s
        """
            .formatted(version, version));
  }

  /** The version that the beginning says of itself, and the one after it. */
  private void next(String before, String after) throws IOException, InterruptedException {
    editor.prepare(
        """
        git checkout --quiet main
        sed -i 's/"%s"/"%s"/' strategy/strategy.yaml
        sed -i 's/One job in six/One job in seven/' %s
        git commit --quiet --all --message=Next
        """
            .formatted(before, after, FINDING));
  }

  private Map<String, String> tagged(String version) throws IOException, InterruptedException {
    return Map.of(
        "GITHUB_REF_NAME",
        "v" + version,
        "GITHUB_SHA",
        editor.prepare("git rev-parse v" + version).strip());
  }

  @Test
  void aTagIsPublishedOnGithub() throws IOException, InterruptedException {
    tag("0.1");
    cloneMain();
    String publish = ".github/workflows/strategy-publish.yml";
    Child.Ended first = step(publish, "Publish", tagged("0.1"));
    assertThat(first.code()).as(first.said()).isZero();
    assertThat(published().lines())
        .contains("0.1/index.html", "0.1/manifest.json", "index.html", "versions.json")
        .noneMatch(path -> path.startsWith("strategy/"));
    next("0.1", "0.2");
    tag("0.2");
    new Workplace(clone)
        .prepare(
            "git worktree remove --force \"%s\"; git fetch --quiet --tags"
                .formatted(runner.resolve("published")));
    Child.Ended second = step(publish, "Publish", tagged("0.2"));
    assertThat(second.code()).as(second.said()).isZero();
    assertThat(published().lines())
        .contains("0.1/index.html", "0.2/index.html", "0.2/what-changed.html");
  }

  @Test
  void aTagIsPublishedOnGitlab() throws IOException, InterruptedException {
    tag("0.1");
    cloneMain();
    CiFile pipeline = CiFile.read(clone.resolve(PIPELINE));
    List<String> lines = new ArrayList<>(pipeline.lines("publish", "before_script"));
    lines.addAll(pipeline.lines("publish", "script"));
    lines.removeIf(line -> line.startsWith("apt-get "));
    Child.Ended ended =
        new Workplace(clone)
            .variable("CI_BUILDS_DIR", runner.toString())
            .variable("LIS_REPOSITORY", temp.resolve("lis").toUri().toString())
            .variable("LIS_VERSION", "v0.1.0")
            .variable("LIS_PUSH_URL", temp.resolve("origin.git").toString())
            .variable("CI_COMMIT_TAG", "v0.1")
            .variable("CI_COMMIT_SHA", editor.prepare("git rev-parse v0.1").strip())
            .run(String.join("\n", lines));
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(published().lines()).contains("0.1/index.html", "versions.json");
  }

  @Test
  void aRequestIsComparedOnGitlab() throws IOException, InterruptedException {
    request("sed -i 's/One job in six/One job in seven/' " + FINDING);
    cloneMain();
    new Workplace(clone).prepare("git checkout --quiet request");
    String base = new Workplace(clone).prepare("git merge-base origin/main HEAD").strip();
    Child.Ended ended = onGitlab(base);
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(clone.resolve("request/comment.md")).content().contains("six", "seven");
    assertThat(clone.resolve("request/redline.pdf")).isNotEmptyFile();
    Path programs = Files.createDirectories(temp.resolve("programs"));
    Workplace.program(
        programs.resolve("curl"), "#!/bin/sh\necho \"$*\" > '" + temp + "/curl.txt'\n");
    CiFile pipeline = CiFile.read(clone.resolve(PIPELINE));
    Child.Ended comment =
        new Workplace(clone)
            .path(programs)
            .variable("LIS_COMMENT_TOKEN", "secret")
            .variable("CI_API_V4_URL", "https://gitlab.example/api/v4")
            .variable("CI_PROJECT_ID", "3")
            .variable("CI_MERGE_REQUEST_IID", "9")
            .run(String.join("\n", pipeline.lines("comment", "script")));
    assertThat(comment.code()).as(comment.said()).isZero();
    assertThat(Files.readString(temp.resolve("curl.txt")))
        .contains(
            "body@request/comment.md https://gitlab.example/api/v4/projects/3/merge_requests/9/notes");
  }
}

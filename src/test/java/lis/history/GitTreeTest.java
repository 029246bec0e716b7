package lis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lis.source.FolderTree;
import lis.source.UnreadableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTreeTest {
  private static final List<String> FOLDERS = List.of("strategy", "templates");

  private static final List<String> HOSTILE =
      List.of(
          "--output=x",
          "-x",
          "--help",
          "nothing",
          "",
          "HEAD --output=x",
          "HEAD:strategy/a.md",
          "$(touch x)",
          "; touch x",
          "..",
          "HEAD..HEAD",
          "HEAD^{tree}",
          "@{-1}",
          "--git-dir=x");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void commit() throws IOException, InterruptedException {
    git("init", "--quiet", "--initial-branch=main");
    Files.createDirectories(folder.resolve("strategy/sub"));
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("strategy/a.md"), "a\r\n");
    Files.writeString(folder.resolve("strategy/sub/é b.md"), "");
    Files.write(folder.resolve("templates/c"), new byte[] {0, 10, (byte) 0xff, 10});
    Files.writeString(folder.resolve("strategy/.hidden"), "h");
    Files.writeString(folder.resolve("other.md"), "o");
    Files.createSymbolicLink(folder.resolve("strategy/in.md"), Path.of("sub/../a.md"));
    Files.createSymbolicLink(folder.resolve("strategy/out.md"), Path.of("../../etc/passwd"));
    Files.createSymbolicLink(folder.resolve("strategy/whole.md"), folder.resolve("other.md"));
    git("add", "--all");
    git("commit", "--quiet", "--message=First");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().put("GIT_COMMITTER_DATE", "2020-01-02T03:04:05Z");
    builder.environment().put("GIT_AUTHOR_DATE", "2019-01-02T03:04:05Z");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertThat(builder.start().waitFor()).isZero();
  }

  private GitTree tree() {
    return Revision.head(folder).orElseThrow().tree(folder, FOLDERS);
  }

  @Test
  void holdsThePathsAndBytesOfTheFolder() throws UnreadableException {
    FolderTree there = new FolderTree(folder);
    for (String name : FOLDERS) {
      assertThat(tree().list(name)).isEqualTo(there.list(name)).isNotEmpty();
    }
    for (String path :
        List.of("strategy/a.md", "strategy/sub/é b.md", "templates/c", "strategy/in.md")) {
      assertThat(tree().read(path)).isEqualTo(there.read(path));
    }
    assertThat(tree().exists("strategy/a.md")).isTrue();
    assertThat(tree().exists("other.md")).isFalse();
  }

  @Test
  void refusesWhatLeadsOutOfIt() {
    for (String path :
        List.of("strategy/out.md", "strategy/whole.md", "strategy/none.md", "other.md")) {
      assertThatThrownBy(() -> tree().read(path)).isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void knowsWhetherTheFolderIsTheSame() throws IOException {
    Files.delete(folder.resolve("strategy/out.md"));
    Files.delete(folder.resolve("strategy/whole.md"));
    assertThat(tree().sameAs(new FolderTree(folder), FOLDERS)).isFalse();
  }

  @Test
  void seesOneChangedByte() throws IOException, InterruptedException {
    git("rm", "--quiet", "strategy/out.md", "strategy/whole.md");
    git("commit", "--quiet", "--message=Second");
    assertThat(tree().sameAs(new FolderTree(folder), FOLDERS)).isTrue();
    Files.writeString(folder.resolve("strategy/a.md"), "a\n");
    assertThat(tree().sameAs(new FolderTree(folder), FOLDERS)).isFalse();
  }

  @Test
  void readsOlderRevisions() throws IOException, InterruptedException, UnreadableException {
    Files.writeString(folder.resolve("strategy/a.md"), "new");
    git("commit", "--quiet", "--all", "--message=Second");
    GitTree old = Revision.find(folder, "HEAD~1").orElseThrow().tree(folder, FOLDERS);
    assertThat(old.read("strategy/a.md")).isEqualTo("a\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Revision.head(folder).orElseThrow().date())
        .isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
  }

  @Test
  void findsAndWritesNothingForAHostileName() throws IOException {
    List<Path> before = files();
    for (String name : HOSTILE) {
      assertThat(Revision.find(folder, name)).as(name).isEmpty();
    }
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void findsNothingWhereThereIsNoRepository(@TempDir Path elsewhere) {
    assertThat(Revision.head(elsewhere)).isEmpty();
    assertThat(Revision.head(elsewhere.resolve("nowhere"))).isEmpty();
  }
}

package lis.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
  @TempDir private Path temp = Path.of("");
  private Path root = Path.of("");

  @BeforeEach
  void write() throws IOException {
    root = Files.createDirectory(temp.resolve("root"));
    write("root/strategy/b.md", "b");
    write("root/strategy/a/é.md", "e");
    write("root/strategy/.hidden.md", "h");
    write("root/strategy/.git/config.md", "g");
    write("root/other.md", "o");
    write("secret.md", "s");
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  @Test
  void listsWhatIsNotHidden() {
    assertThat(new FolderTree(root).list("strategy/"))
        .containsExactly("strategy/a/é.md", "strategy/b.md");
    assertThat(new FolderTree(root).list("nowhere/")).isEmpty();
  }

  @Test
  void readsBytes() throws UnreadableException {
    assertThat(new FolderTree(root).read("strategy/b.md"))
        .isEqualTo("b".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(root.resolve("strategy/out.md"), temp.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("strategy/out"), temp);
    refused("strategy/out.md", "it is a link that leads out of the folder");
    refused("strategy/out/secret.md", "it is a link that leads out of the folder");
    refused("../secret.md", "it is a link that leads out of the folder");
    refused(temp.resolve("secret.md").toString(), "it is a link that leads out of the folder");
  }

  @Test
  void followsALinkWithinTheFolder() throws IOException, UnreadableException {
    Files.createSymbolicLink(root.resolve("strategy/in.md"), Path.of("../other.md"));
    assertThat(new FolderTree(root).list("strategy/")).contains("strategy/in.md");
    assertThat(new FolderTree(root).read("strategy/in.md")).isEqualTo(new byte[] {'o'});
  }

  @Test
  void listsBrokenAndCircularLinksAndRefusesThem() throws IOException {
    Files.createSymbolicLink(root.resolve("strategy/broken.md"), Path.of("nothing"));
    Files.createSymbolicLink(root.resolve("strategy/circle.md"), Path.of("circle.md"));
    assertThat(new FolderTree(root).list("strategy/"))
        .contains("strategy/broken.md", "strategy/circle.md");
    refused("strategy/broken.md", "there is no such file");
    assertThatThrownBy(() -> new FolderTree(root).read("strategy/circle.md"))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void refusesFolders() {
    refused("strategy", "it is a folder, or a link to one");
  }

  @Test
  void refusesWhatNobodyMayRead() throws IOException {
    Path file = root.resolve("strategy/b.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root may read everything");
    refused("strategy/b.md", "you have no permission to read it");
  }

  private void refused(String path, String reason) {
    assertThatThrownBy(() -> new FolderTree(root).read(path))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }
}

package lis.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final String OURS = Manifest.FILE;

  @TempDir private Path temp = Path.of("");

  private Path out() {
    return temp.resolve("site/out");
  }

  private void replace(Map<String, String> files) throws Exception {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    new OutputFolder(out()).replace(bytes);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void holdsTheNewFilesAndNoOthers() throws Exception {
    replace(Map.of(OURS, "1", "a/old.html", "old", "b.html", "b"));
    replace(Map.of(OURS, "2", "b.html", "new"));
    assertThat(files(out())).isEqualTo(Map.of(OURS, "2", "b.html", "new"));
    assertThat(files(temp.resolve("site")).keySet())
        .containsExactlyInAnyOrder("out/" + OURS, "out/b.html", ".out-lock");
  }

  @Test
  void staysAsItWasWhenAFileCannotBeWritten() throws Exception {
    replace(Map.of(OURS, "1", "a", "old"));
    assertThatThrownBy(() -> replace(Map.of(OURS, "2", "a", "new", "a/b", "c")))
        .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    assertThat(files(out())).isEqualTo(Map.of(OURS, "1", "a", "old"));
    assertThat(temp.resolve("site/.out-next")).doesNotExist();
  }

  @Test
  void writesNothingOutsideOfItself() throws Exception {
    replace(Map.of(OURS, "1"));
    assertThatThrownBy(() -> replace(Map.of(OURS, "2", "../../evil", "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(files(out())).isEqualTo(Map.of(OURS, "1"));
    assertThat(temp.resolve("evil")).doesNotExist();
  }

  @Test
  void recoversFromADeathBetweenTheTwoRenames() throws Exception {
    replace(Map.of(OURS, "1", "a", "old"));
    Files.move(out(), temp.resolve("site/.out-previous"));
    assertThatThrownBy(() -> replace(Map.of("a", "new", "a/b", "c")))
        .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    assertThat(files(out())).isEqualTo(Map.of(OURS, "1", "a", "old"));
  }

  @Test
  void tidiesUpAfterADeath() throws Exception {
    replace(Map.of(OURS, "1"));
    Files.createDirectories(temp.resolve("site/.out-next/half"));
    Files.createDirectories(temp.resolve("site/.out-previous/gone"));
    replace(Map.of(OURS, "2"));
    assertThat(files(out())).isEqualTo(Map.of(OURS, "2"));
    assertThat(temp.resolve("site/.out-next")).doesNotExist();
    assertThat(temp.resolve("site/.out-previous")).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> replace(Map.of(OURS, "1")))
        .isInstanceOf(OutputFolder.NotOursException.class)
        .hasMessageContaining("holds files that lis didn't write");
    assertThat(files(out())).isEqualTo(Map.of("thesis.txt", "years of work"));
  }

  @Test
  void refusesAFileInItsPlace() throws IOException {
    Files.createDirectories(temp.resolve("site"));
    Files.writeString(out(), "a file");
    assertThatThrownBy(() -> replace(Map.of(OURS, "1")))
        .isInstanceOf(OutputFolder.NotOursException.class);
    assertThat(out()).hasContent("a file");
  }

  @Test
  void refusesALinkInItsPlace() throws IOException {
    Path target = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(target.resolve("kept"), "k");
    Files.createDirectories(temp.resolve("site"));
    Files.createSymbolicLink(out(), target);
    assertThatThrownBy(() -> replace(Map.of(OURS, "1")))
        .isInstanceOf(OutputFolder.NotOursException.class);
    assertThat(target.resolve("kept")).hasContent("k");
  }

  @Test
  void takesAnEmptyFolder() throws Exception {
    Files.createDirectories(out());
    replace(Map.of(OURS, "1"));
    assertThat(files(out())).isEqualTo(Map.of(OURS, "1"));
  }

  @Test
  void listsSizesAndHashesOfWhatWasWritten() {
    assertThat(Manifest.entries(Map.of("a", "abc".getBytes(StandardCharsets.US_ASCII))))
        .containsExactly(
            new Manifest.Entry(
                "a", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }
}

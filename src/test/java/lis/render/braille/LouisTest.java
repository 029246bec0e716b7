package lis.render.braille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lis.Pipeline;
import lis.Timings;
import lis.document.Document;
import lis.document.Theme;
import lis.render.TreeWords;
import lis.source.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LouisTest {
  private static final String ENGLISH = "en-ueb-g2.ctb";

  @TempDir private Path temp;

  @Test
  void isOnlyLookedForInAbsoluteFolders() throws IOException {
    program("cat");
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(temp.toAbsolutePath()).toString();
    assertThat(Louis.on(temp.toString())).isPresent();
    assertThat(Louis.on("/nowhere" + File.pathSeparator + temp)).isPresent();
    assertThat(Louis.on(relative)).isEmpty();
    assertThat(Louis.on("")).isEmpty();
    assertThat(Louis.on("\0")).isEmpty();
  }

  @Test
  void isNoFileThatCannotBeRun() throws IOException {
    Path file = program("cat");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(Louis.on(temp.toString())).isEmpty();
  }

  @Test
  void givesEachTextItsOwnLinesBack() throws Exception {
    program("cat");
    String word = "abcdefghi ";
    List<String> cells =
        louis().cells(List.of("one", "", "two\nlines \\", word.repeat(250), "x".repeat(1900)), "t");
    assertThat(cells).hasSize(5);
    assertThat(cells.subList(0, 3)).containsExactly("one", "", "two lines \\\\");
    assertThat(cells.get(3).split(Cell.BLANK + "| ")).hasSize(250).containsOnly("abcdefghi");
    assertThat(cells.get(4).split(Cell.BLANK)).hasSize(3);
  }

  /** More than fits into the pipe, either way. */
  @Test
  void doesNotWaitForAProgramThatWritesBeforeItReads() throws Exception {
    program("i=0; while [ $i -lt 20000 ]; do echo answer; i=$((i+1)); done; cat >/dev/null");
    List<String> cells = louis().cells(Collections.nCopies(20_000, "a question"), "t");
    assertThat(cells).hasSize(20_000).containsOnly("answer");
  }

  @Test
  void saysWhatWentWrong() throws IOException {
    program("echo one");
    assertThatThrownBy(() -> louis().cells(List.of("a", "b"), "t"))
        .isInstanceOf(UntranslatedException.class)
        .hasMessageContaining("2 lines of text with 1 lines of braille");
    program("cat; exit 3");
    assertThatThrownBy(() -> louis().cells(List.of("a"), "t"))
        .hasMessageContaining("refused to translate with its table “t”");
  }

  @Test
  void getsNothingOfTheEnvironmentAndNoTableOfTheFolder() throws Exception {
    program("cat >/dev/null; echo \"$HOME$LOUIS_TABLEPATH\"; pwd");
    assertThat(louis().cells(List.of("a", "b"), "t"))
        .containsExactly("", temp.toRealPath().toString());
  }

  @Test
  void writesContractedBrailleAsItIsTaught() throws Exception {
    Translator real = real();
    assertThat(
            real.cells(List.of("The people", "a\\b", "£4.5m", "\\", "(Derived)"), ENGLISH).stream()
                .map(Cell::ascii)
                .toList())
        .containsExactly(",! P", "A_*B", "@L#D4EM", "_*", "\"<,D]IV$\">");
  }

  @Test
  void aLongTextIsNotCutWithinAWord() throws Exception {
    String cells = real().cells(List.of("together ".repeat(600)), ENGLISH).getFirst();
    assertThat(Cell.ascii(cells).split(" ")).hasSize(600).containsOnly("TGR");
  }

  /** 95 of 100 words of the whole strategy come back from its braille. */
  @Test
  void theStrategyComesBackFromItsBraille() throws Exception {
    Translator real = real();
    List<String> texts = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Translator listening =
        (asked, table) -> {
          List<String> answers = real.cells(asked, table);
          texts.addAll(asked);
          cells.addAll(answers);
          return answers;
        };
    for (Document document : documents()) {
      new BrailleRenderer(Optional.of(listening)).render(document, Theme.DEFAULT);
    }
    List<String> said = words(String.join("\n", texts));
    List<String> lost = new ArrayList<>(said);
    for (String word : words(back(cells))) {
      lost.remove(word);
    }
    assertThat(said).hasSizeGreaterThan(10_000);
    assertThat((double) lost.size() / said.size()).as("%s", lost).isLessThan(0.05);
  }

  private static List<String> words(String text) {
    return TreeWords.of(text.toLowerCase(Locale.ROOT));
  }

  private static List<Document> documents() {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), LocalDate.of(2025, 1, 15), new Timings(() -> 0));
    return pipeline
        .compose(pipeline.validate().value().orElseThrow(), "", Instant.EPOCH, p -> true)
        .value()
        .stream()
        .map(Pipeline.Composed::document)
        .toList();
  }

  private String back(List<String> cells) throws IOException, InterruptedException {
    Path in = Files.writeString(temp.resolve("cells.txt"), String.join("\n", cells) + "\n");
    Path out = temp.resolve("back.txt");
    int code =
        new ProcessBuilder("lou_translate", "--backward", "unicode.dis," + ENGLISH)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(code).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static Translator real() {
    Optional<Translator> real = Louis.on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    assumeTrue(real.isPresent(), "There is no lou_translate here: src/test/tools/liblouis.");
    return real.orElseThrow();
  }

  private Translator louis() {
    return Louis.on(temp.toString()).orElseThrow();
  }

  private Path program(String script) throws IOException {
    Path file = temp.resolve(Louis.NAME);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}

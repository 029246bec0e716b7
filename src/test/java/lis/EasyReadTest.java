package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.render.Format;
import lis.render.pdf.TagTree;
import lis.render.pdf.Typed;
import lis.render.pdf.Vera;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.UnreadableException;
import lis.strategy.Strategy;
import lis.wording.TextMeter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's easy read: for people who find reading hard, and a draft until they tested it. */
class EasyReadTest {
  private static final String ID = "easy-read";
  private static final String UNTESTED = "Draft: not yet tested with readers";
  private static final String SETTINGS = "strategy/strategy.yaml";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static MemoryTree sample = MemoryTree.empty();

  @BeforeAll
  static void read() throws UnreadableException {
    FolderTree folder = new FolderTree(Path.of(""));
    for (String part : List.of("strategy", "templates")) {
      for (String path : folder.list(part)) {
        sample = sample.with(path, folder.read(path));
      }
    }
  }

  private static MemoryTree sample() {
    return sample;
  }

  private static Pipeline pipeline(MemoryTree tree) {
    return new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
  }

  private static List<Pipeline.Rendered> files(MemoryTree tree) {
    Pipeline pipeline = pipeline(tree);
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(strategy, "", Instant.EPOCH, p -> p.id().equals(ID), f -> true);
    assertThat(files.diagnostics()).isEmpty();
    assertThat(files.value())
        .extracting(Pipeline.Rendered::format)
        .containsExactly(
            Format.HTML, Format.EPUB, Format.PDF, Format.LARGE_PRINT, Format.TEXT, Format.SPEECH);
    return files.value();
  }

  private static Document document() {
    Pipeline pipeline = pipeline(sample());
    Strategy strategy = pipeline.validate().value().orElseThrow();
    return pipeline
        .compose(strategy, "", Instant.EPOCH, p -> p.id().equals(ID))
        .value()
        .getFirst()
        .document();
  }

  private static String words(Pipeline.Rendered file) throws IOException {
    String text =
        switch (file.format()) {
          case PDF, LARGE_PRINT -> TagTree.words(file.bytes());
          case EPUB -> book(file.bytes());
          default -> new String(file.bytes(), StandardCharsets.UTF_8);
        };
    return SPACE.matcher(text).replaceAll(" ");
  }

  private static String book(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void saysInEveryFormatThatNobodyTestedIt() throws IOException {
    for (Pipeline.Rendered file : files(sample())) {
      assertThat(words(file)).as(file.path()).contains(UNTESTED).doesNotContain("Tested with");
    }
  }

  @Test
  void saysWhoTestedItOnceTheyHave() throws IOException {
    String settings = sample().text(SETTINGS);
    String tested =
        settings.replace(
            "    easy-read: yes\n",
            "    easy-read: yes\n    tested-by: A reading group\n    tested-on: 2020-05-12\n");
    assertThat(tested).isNotEqualTo(settings);
    for (Pipeline.Rendered file : files(sample().with(SETTINGS, tested))) {
      assertThat(words(file)).as(file.path()).doesNotContain(UNTESTED);
      if (file.format() == Format.HTML || file.format() == Format.TEXT) {
        assertThat(words(file)).contains("By A reading group, 12 May 2020");
      }
    }
  }

  @Test
  void itsPdfIsNeverSmallAndSound() {
    for (Pipeline.Rendered file : files(sample())) {
      if (file.format() == Format.PDF) {
        List<Typed.Run> runs = Typed.of(file.bytes());
        assertThat(runs).allMatch(run -> run.size() >= 15.2f).hasSizeGreaterThan(100);
        assertThat(Typed.faults(runs)).isEmpty();
        int pages = runs.stream().mapToInt(Typed.Run::page).max().orElse(0);
        assertThat(pages).isBetween(5, 24);
        assertThat(runs.stream().filter(run -> run.words().contains("Draft: not yet tested")))
            .as("once on each page, and once on the first")
            .hasSizeGreaterThanOrEqualTo(pages);
        assertThat(Vera.failures(file.bytes())).isEmpty();
      }
    }
  }

  @Test
  void eachIdeaIsAPictureAndAFewShortSentences() {
    List<Block.Pictured> ideas = new ArrayList<>();
    collect(document().blocks(), ideas);
    assertThat(ideas).hasSizeBetween(20, 60);
    for (Block.Pictured idea : ideas) {
      String first = Inline.text(((Block.Paragraph) idea.blocks().getFirst()).inlines());
      assertThat(idea.figure().picture().alternative()).as(first).endsWith(".");
      assertThat(first.split("[.] ")).as(first).hasSizeLessThanOrEqualTo(2);
    }
    assertThat(TextMeter.readings(document()))
        .allSatisfy(
            reading ->
                assertThat(reading.sentences())
                    .as(reading.text())
                    .allMatch(sentence -> sentence.words() <= 15));
  }

  /** Hard words stand in bold, and the list at the end explains each of them and no other. */
  @Test
  void everyHardWordIsExplained() {
    List<Block.Pictured> ideas = new ArrayList<>();
    collect(document().blocks(), ideas);
    List<String> hard = new ArrayList<>();
    ideas.forEach(idea -> idea.blocks().forEach(block -> strong(block, hard)));
    List<String> explained = new ArrayList<>();
    for (Block block : document().blocks()) {
      block.below().stream()
          .filter(Block.Definitions.class::isInstance)
          .flatMap(list -> ((Block.Definitions) list).definitions().stream())
          .forEach(one -> explained.add(stem(Inline.text(one.term()))));
    }
    assertThat(explained).containsExactlyInAnyOrderElementsOf(hard.stream().distinct().toList());
  }

  private static void strong(Block block, List<String> hard) {
    if (block instanceof Block.Paragraph p) {
      p.inlines().stream()
          .filter(Inline.Strong.class::isInstance)
          .forEach(inline -> hard.add(stem(Inline.text(List.of(inline)))));
    }
  }

  private static String stem(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
  }

  private static void collect(List<Block> blocks, List<Block.Pictured> ideas) {
    for (Block block : blocks) {
      if (block instanceof Block.Pictured idea) {
        ideas.add(idea);
      }
      collect(block.below(), ideas);
    }
  }

  @Test
  void nothingIsSaidOfAnIdeaWhoseSubjectIsAstray() {
    String path = "strategy/easy-read.yaml";
    String text = sample().text(path);
    String changed =
        text.replace("speaks-of: housing-first", "speaks-of: [housing-firs, merseyrail-fleet]");
    assertThat(changed).isNotEqualTo(text);
    assertThat(pipeline(sample().with(path, changed)).validate().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.DANGLING_REFERENCE);
  }

  @Test
  void anIdeaIsReadAgainWhenWhatItSpeaksOfChanges() {
    String path = "strategy/interventions/housing-first.md";
    String text = sample().text(path);
    String changed = text.replaceFirst("\nstate: [a-z-]+\n", "\nstate: complete\n");
    assertThat(changed).isNotEqualTo(text);
    List<Diagnostic> stale =
        pipeline(sample().with(path, changed)).validate().diagnostics().stream()
            .filter(d -> d.code() == Code.STALE_SUMMARY)
            .toList();
    assertThat(stale)
        .extracting(d -> Objects.requireNonNull(d).place().file().path())
        .containsExactlyInAnyOrder(path, "strategy/easy-read.yaml");
    assertThat(stale)
        .anySatisfy(
            d -> {
              assertThat(d.message()).startsWith("The intervention “Housing First” has");
              assertThat(d.help()).contains("lis reread easy-home-first");
            });
  }
}

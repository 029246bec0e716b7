package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lis.diagnostic.Outcome;
import lis.render.Format;
import lis.render.pdf.TagTree;
import lis.source.MemoryTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draft, derived, made up, withdrawn: every format says so, in words, beside what it is true of.
 */
class HonestMarksTest {
  private static final Map<String, String> MARKS =
      Map.of(
          "Benches for everybody", "Derived",
          "Lamps along the lanes", "Illustrative",
          "A bridge across the brook", "Withdrawn");

  private static final String TEMPLATE =
      """
      <document>
      <#list all.goal as goal>
      <section id="${goal.id}" page="yes"><h>${goal.name} ${goal.mark}</h>
      <p>${goal.easy!}</p>
      </section>
      </#list>
      </document>
      """;

  private static MemoryTree tree() {
    String settings = "strategy/strategy.yaml";
    return Smallest.tree()
        .with(
            settings,
            Smallest.tree()
                .text(settings)
                .replace("[html, text]", "[site, html, epub, pdf, large-print, text, speech]"))
        .with("templates/documents/plan.ftlx", TEMPLATE)
        .with("strategy/goals/benches.md", goal("Benches for everybody", "standing: derived"))
        .with("strategy/goals/lamps.md", goal("Lamps along the lanes", "standing: illustrative"))
        .with(
            "strategy/goals/bridge.md",
            goal("A bridge across the brook", "given-up: yes\ngiven-up-because: It flooded."));
  }

  private static String goal(String name, String mark) {
    return "---\nname: %s\neasy: This is a goal.\n%s\n---\n\nWords.\n".formatted(name, mark);
  }

  private static Map<Format, String> words() {
    MemoryTree tree = tree();
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(
            pipeline.read().value().orElseThrow(),
            "",
            Instant.EPOCH,
            p -> p.id().equals("plan"),
            f -> true);
    assertThat(files.diagnostics()).isEmpty();
    Map<Format, String> words = new EnumMap<>(Format.class);
    for (Pipeline.Rendered file : files.value()) {
      words.put(file.format(), words(file).replaceAll("\\s+", " "));
    }
    return words;
  }

  private static String words(Pipeline.Rendered file) {
    return switch (file.format()) {
      case SITE ->
          String.join(
              " ",
              Stream.concat(Stream.of(file.bytes()), file.beside().values().stream())
                  .map(HonestMarksTest::page)
                  .toList());
      case HTML, SPEECH -> page(file.bytes());
      case EPUB -> book(file.bytes());
      case PDF, LARGE_PRINT -> TagTree.of(file.bytes()).replaceAll("Span\\s", "");
      case TEXT -> new String(file.bytes(), StandardCharsets.UTF_8);
      case BRAILLE -> throw new AssertionError("its cells are read where braille is tested");
    };
  }

  private static String page(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().text();
  }

  private static String book(byte[] bytes) {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          words.append(page(zip.readAllBytes())).append(' ');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }

  static Stream<Map.Entry<Format, String>> formats() {
    Map<Format, String> words = words();
    assertThat(words.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Format.BRAILLE)));
    return words.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatSaysHowFarToTrust(Map.Entry<Format, String> published) {
    MARKS.forEach(
        (name, mark) ->
            assertThat(published.getValue()).containsPattern(name + "\\P{L}{1,20}" + mark));
    assertThat(published.getValue())
        .contains("Draft")
        .contains("This is a draft, and it may still change.");
  }
}

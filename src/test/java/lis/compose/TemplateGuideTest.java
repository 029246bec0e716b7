package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.Golden;
import lis.Pipeline;
import lis.Smallest;
import lis.Timings;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.FullPrinter;
import lis.diagnostic.Outcome;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to templates says is so, and everything that templates can use is in it. */
class TemplateGuideTest {
  private static final Path GUIDE = Path.of("src/main/resources/lis/guide/templates.md");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$");
  private static final Pattern REPORT = Pattern.compile("(?s)(?<=\n```text\n).*?(?=```\n)");
  private static final String NAME = "who-leads";
  private static final String TEMPLATE = "templates/documents/" + NAME + ".ftlx";

  /** These are written by lis, never by a template. */
  private static final Set<Vocabulary.Attribute> OWN =
      EnumSet.of(Vocabulary.Attribute.REF, Vocabulary.Attribute.AT);

  private static final String TEXT = read();
  private static final MemoryTree SAMPLE = sample();

  /** A piece of the guide: a whole file where it has a path. */
  record Fence(String language, String path, String text) {}

  private static String read() {
    try {
      return Files.readString(GUIDE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Fence> fences() {
    return FENCED
        .matcher(TEXT)
        .results()
        .map(m -> new Fence(m.group(1), m.group(2) == null ? "" : m.group(2), m.group(3)))
        .toList();
  }

  private static String file(String path, int which) {
    return fences().stream()
        .filter(fence -> fence.path().equals(path))
        .skip(which)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static MemoryTree sample() {
    MemoryTree tree = MemoryTree.empty();
    for (String folder : List.of("strategy", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          tree = tree.with(file.toString().replace('\\', '/'), Files.readString(file));
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return tree;
  }

  private static MemoryTree published(String template) {
    String settings = "strategy/strategy.yaml";
    String lines =
        fences().stream()
            .filter(fence -> fence.language().equals("yaml"))
            .findFirst()
            .orElseThrow()
            .text();
    assertThat(lines.lines()).hasSize(3);
    return SAMPLE.with(settings, SAMPLE.text(settings) + lines).with(TEMPLATE, template);
  }

  private static Map<String, String> build(MemoryTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Outcome<Optional<Strategy>> read = pipeline.validate();
    assertThat(read.diagnostics()).isEmpty();
    Outcome<List<Pipeline.Rendered>> files =
        pipeline.render(
            read.value().orElseThrow(), "", Instant.EPOCH, p -> p.id().equals(NAME), f -> true);
    // The guide says that lis warns of this.
    assertThat(files.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(Code.INCOMPLETE_SUMMARY);
    return files.value().stream()
        .collect(
            Collectors.toMap(
                Pipeline.Rendered::path, f -> new String(f.bytes(), StandardCharsets.UTF_8)));
  }

  @Test
  void aPublicationIsATemplateAndThreeLines() {
    Map<String, String> files = build(published(file(TEMPLATE, 0)));
    assertThat(files).containsOnlyKeys("who-leads.html", "who-leads.pdf", "who-leads.txt");
    assertThat(files.get("who-leads.txt")).contains("Who leads what", "Households into Work: ");
  }

  @Test
  void macrosAreShared() {
    MemoryTree tree =
        published(file("templates/documents/bodies.ftlx", 0))
            .with("templates/macros/lists.ftlx", file("templates/macros/lists.ftlx", 0));
    assertThat(build(tree).get("who-leads.txt")).contains("Combined Authority, ");
  }

  @Test
  void coloursAreOneFile() {
    String theme = "templates/theme.yaml";
    MemoryTree tree = published(file(TEMPLATE, 0)).with(theme, file(theme, 0));
    assertThat(build(tree).get("who-leads.html")).contains("--brand:#5b1a60", "--link:#7a1f80");
  }

  @Test
  void faultsAreToldAtTheirLine() throws IOException {
    MemoryTree tree = published(file(TEMPLATE, 1));
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    List<Diagnostic> findings =
        pipeline
            .compose(
                pipeline.read().value().orElseThrow(), "", Instant.EPOCH, p -> p.id().equals(NAME))
            .diagnostics();
    String report = new FullPrinter().print(findings).strip() + "\n";
    Golden.check(GUIDE, REPORT.matcher(TEXT).replaceFirst(Matcher.quoteReplacement(report)));
  }

  static Stream<String> snippets() {
    return fences().stream()
        .filter(fence -> fence.language().equals("xml") && fence.path().isEmpty())
        .map(Fence::text);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everyExampleCanBeBuilt(String snippet) {
    String people = "<section id=\"people-and-prosperity\"><h>Here</h><p>Words.</p></section>";
    assertThat(build(published("<document>\n" + snippet + people + "\n</document>\n"))).hasSize(3);
  }

  @Test
  void nothingIsLeftOut() {
    String examples = fences().stream().map(Fence::text).collect(Collectors.joining("\n"));
    assertThat(Vocabulary.values())
        .filteredOn(tag -> tag != Vocabulary.PROSE)
        .allSatisfy(tag -> assertThat(examples).containsPattern("<" + tag.word() + "[ >/]"));
    assertThat(Vocabulary.Attribute.values())
        .filteredOn(attribute -> !OWN.contains(attribute))
        .allSatisfy(attribute -> assertThat(examples).contains(" " + attribute.word() + "=\""));
    assertThat(Arrays.stream(ViewKey.values()).map(ViewKey::key))
        .allSatisfy(key -> assertThat(examples).containsPattern("\\b" + key + "\\b"));
  }
}

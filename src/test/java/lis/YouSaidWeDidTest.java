package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lis.model.Archetype;
import lis.model.Tie;
import lis.render.Format;
import lis.render.pdf.TagTree;
import lis.source.FolderTree;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people said, what was decided and what changed: in the strategy, and on its own. */
class YouSaidWeDidTest {
  private static final Set<String> BOTH = Set.of("strategy", "you-said-we-did");
  private static final Set<Format> FORMATS =
      Set.of(Format.HTML, Format.PDF, Format.LARGE_PRINT, Format.TEXT, Format.SPEECH);

  private static final Map<String, byte[]> FILES = new HashMap<>();
  private static List<Element> themes = List.of();

  @BeforeAll
  static void publish() {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    themes =
        strategy.elements().stream()
            .filter(e -> e.kind().archetype() == Archetype.FEEDBACK)
            .toList();
    var files =
        pipeline.render(strategy, "", Instant.EPOCH, p -> BOTH.contains(p.id()), FORMATS::contains);
    assertThat(files.diagnostics()).isEmpty();
    files.value().forEach(file -> FILES.put(file.path(), file.bytes()));
  }

  private static byte[] bytes(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }

  private static Document page(String id) {
    return Jsoup.parse(new String(bytes(id + ".html"), StandardCharsets.UTF_8));
  }

  @Test
  void thereAreEnoughToShowTheShape() {
    assertThat(themes).hasSizeGreaterThanOrEqualTo(4);
    assertThat(themes)
        .anyMatch(t -> t.provenance().filter(p -> p == Provenance.REPORT).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy", "you-said-we-did"})
  void saysOfEachThemeWhatWasSaidDecidedAndChanged(String id) {
    Document page = page(id);
    for (Element theme : themes) {
      List<String> cells = page.select("tr#" + theme.id() + " > *").eachText();
      assertThat(cells).as(theme.id()).hasSize(4).noneMatch(String::isBlank);
      assertThat(cells.getFirst()).startsWith(theme.title());
      assertThat(page.select("tr#" + theme.id() + " > th").hasAttr("scope")).isTrue();
      assertThat(page.select("tr#" + theme.id() + " .mark").eachText().contains("Illustrative"))
          .isEqualTo(theme.provenance().filter(p -> p == Provenance.ILLUSTRATIVE).isPresent());
    }
    assertThat(page.select("tr#what-matters-to-people").text())
        .contains("over 2,000 people", "LCR Listens", "the report does not say");
    assertThat(page.select("tr#equal-shares").text())
        .contains("Not accepted", "Equal shares would leave");
  }

  /** In the strategy to the part itself, from the other into the strategy. */
  @ParameterizedTest
  @ValueSource(strings = {"strategy", "you-said-we-did"})
  void leadsToEachPartThatChanged(String id) {
    String whole = id.equals("strategy") ? "" : "strategy.html";
    Document page = page(id);
    for (Element theme : themes) {
      theme.links().stream()
          .filter(link -> link.relation().tie().filter(Tie.CHANGED::equals).isPresent())
          .forEach(
              link ->
                  assertThat(page.select("tr#" + theme.id() + " li a").eachAttr("href"))
                      .contains(whole + "#" + link.target()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", "-large-print.pdf", ".txt", ".ssml"})
  void everyFormatSaysWhatIsMadeUp(String suffix) {
    byte[] bytes = bytes("you-said-we-did" + suffix);
    String words =
        (suffix.endsWith("pdf") ? TagTree.words(bytes) : new String(bytes, StandardCharsets.UTF_8))
            .replaceAll("\\s+", " ");
    for (Element theme : themes) {
      int at = words.indexOf(theme.title().replace('\'', '’'));
      assertThat(at).as(theme.title()).isPositive();
      String behind =
          words.substring(at, Math.min(words.length(), at + theme.title().length() + 60));
      assertThat(behind.contains("Illustrative"))
          .as(behind)
          .isEqualTo(theme.provenance().filter(p -> p == Provenance.ILLUSTRATIVE).isPresent());
    }
    assertThat(words).contains("Nobody said it");
  }

  @Test
  void theChapterOfAPriorityLeadsToWhatPeopleSaidOfIt() {
    assertThat(page("strategy").select("#people-and-prosperity > dl a").eachAttr("href"))
        .contains("#what-matters-to-people", "#health-and-getting-work");
  }
}

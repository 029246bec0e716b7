package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lis.render.Format;
import lis.render.pdf.Places;
import lis.source.FolderTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's short versions lead to what the strategy is for, and the strategy leads to them. */
class SummariesTest {
  private static final Set<Format> FORMATS =
      Set.of(Format.SITE, Format.HTML, Format.PDF, Format.LARGE_PRINT, Format.TEXT);

  /** What the strategy is for. */
  private static final List<String> AIMS =
      List.of(
          "people-and-prosperity",
          "distinctive-places",
          "connected-communities",
          "dynamic-business",
          "research-into-reality",
          "most-inclusive-economy",
          "carbon-neutral-city-region",
          "tech-for-good");

  private static final Map<String, byte[]> FILES = new HashMap<>();
  private static List<Publication> publications = List.of();

  @BeforeAll
  static void publish() {
    Pipeline pipeline =
        new Pipeline(new FolderTree(Path.of("")), Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    publications = strategy.publications();
    var files = pipeline.render(strategy, "", Instant.EPOCH, p -> true, FORMATS::contains);
    assertThat(files.diagnostics()).isEmpty();
    files.value().forEach(file -> FILES.put(file.path(), file.bytes()));
  }

  private static byte[] bytes(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }

  private static Document page(String path) {
    return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "on-a-page", "easy-read"})
  void leadsToEachAimInTheWhole(String id) {
    Document whole = page("strategy.html");
    Document summary = page(id + ".html");
    for (String aim : AIMS) {
      assertThat(summary.select("main a[href=strategy.html#" + aim + "]")).as(aim).hasSize(1);
      assertThat(whole.select("#" + aim)).as(aim).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-large-print"})
  void leadsThereInAPdfToo(String print) {
    Set<String> names = Places.names(bytes("strategy" + print + ".pdf"));
    assertThat(names).containsAll(AIMS);
    for (String id : List.of("summary", "on-a-page", "easy-read")) {
      assertThat(Places.remote(bytes(id + print + ".pdf")))
          .as(id)
          .containsExactlyInAnyOrderElementsOf(
              AIMS.stream().map(aim -> "strategy" + print + ".pdf#" + aim).toList());
    }
  }

  @Test
  void isTheFirstThingThatTheStrategyLeadsTo() {
    assertThat(first("strategy.html")).isEqualTo("summary.html");
    assertThat(first("strategy/index.html")).isEqualTo("../summary.html");
  }

  private static String first(String path) {
    List<String> links = new ArrayList<>();
    boolean below = false;
    for (Element element : page(path).select("h1, a")) {
      below |= element.normalName().equals("h1");
      if (below && element.normalName().equals("a")) {
        links.add(element.attr("href"));
      }
    }
    return links.getFirst();
  }

  /** A site is many pages, and a summary is none of its own. */
  @Test
  void comesInTheFormatsOfTheWhole() {
    for (Publication publication : publications) {
      if (publication.summaryOf().isPresent()) {
        Set<String> formats = new TreeSet<>(words(publication).toList());
        formats.add(Format.SITE.word());
        Publication whole =
            publications.stream()
                .filter(p -> p.id().equals(publication.summaryOf().get().target()))
                .findFirst()
                .orElseThrow();
        assertThat(formats).as(publication.id()).containsAll(words(whole).toList());
      }
    }
  }

  private static Stream<String> words(Publication publication) {
    return publication.formats().stream().map(format -> format.target());
  }
}

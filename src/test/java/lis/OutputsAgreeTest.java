package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.compose.Composer;
import lis.document.Census;
import lis.document.Document;
import lis.render.Format;
import lis.render.pdf.TagTree;
import lis.resolve.Resolver;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Value;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the format, a document holds the same headings, elements, links, notes, figures and
 * tables, in the same order.
 */
class OutputsAgreeTest {
  /**
   * The others are made of the same pages as these, and compared with them where they are tested.
   */
  private static final Set<Format> FORMATS =
      EnumSet.of(Format.HTML, Format.PDF, Format.LARGE_PRINT, Format.TEXT);

  /** A publication as a tree, and as the bytes of each format. */
  record Published(String name, Strategy strategy, Document document, Map<Format, byte[]> bytes) {
    Census census() {
      return Census.of(document);
    }

    org.jsoup.nodes.Document html() {
      return Jsoup.parse(text(Format.HTML));
    }

    String tags() {
      return TagTree.of(pdf());
    }

    /** Both prints hold the same, but for tables that are lists of records in one of them. */
    List<String> prints() {
      return List.of(tags(), TagTree.of(Objects.requireNonNull(bytes.get(Format.LARGE_PRINT))));
    }

    byte[] pdf() {
      return Objects.requireNonNull(bytes.get(Format.PDF));
    }

    String text(Format format) {
      return new String(Objects.requireNonNull(bytes.get(format)), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Published> published() {
    String root = "strategy/strategy.yaml";
    MemoryTree smallest = Smallest.tree();
    String settings =
        smallest.text(root).replaceAll("formats: .*", "formats: [html, pdf, large-print, text]");
    return Stream.of(new FolderTree(Path.of("")), smallest.with(root, settings))
        .flatMap(tree -> published(tree).stream());
  }

  private static List<Published> published(SourceTree tree) {
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    List<Pipeline.Rendered> files =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, FORMATS::contains).value();
    List<Published> all = new ArrayList<>();
    for (Publication publication : strategy.publications()) {
      Document composed =
          new Composer(strategy, tree, "", Instant.EPOCH)
              .compose(publication)
              .value()
              .orElseThrow();
      Map<Format, byte[]> bytes = new TreeMap<>();
      files.stream()
          .filter(file -> file.publication().equals(publication))
          .forEach(file -> bytes.put(file.format(), file.bytes()));
      if (publication.formats().size() == 1) {
        // There is nothing that it could agree with.
        continue;
      }
      assertThat(bytes).hasSize(FORMATS.size());
      String name = strategy.root().id() + " " + publication.id();
      all.add(
          new Published(name, strategy, new Resolver(strategy).resolve(composed).value(), bytes));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("published")
  void headings(Published published) {
    Census census = published.census();
    assertThat(census.headings()).isNotEmpty();
    List<String> html = new ArrayList<>();
    outside(published.html().select("h1, h2, h3, h4, h5, h6"), "section.notes")
        .forEach(h -> html.add(Census.plain(h.text())));
    assertThat(html.removeFirst()).isEqualTo(Census.plain(published.document().imprint().title()));
    assertThat(html).isEqualTo(census.headings());
    for (int level = 2; level <= 6; level++) {
      assertThat(outside(published.html().select("h" + level), "section.notes"))
          .hasSize((int) census.headings(level));
      for (String tags : published.prints()) {
        assertThat(tags(tags, "H" + level)).hasSize((int) census.headings(level));
      }
    }
    for (String tags : published.prints()) {
      assertThat(tags(tags, "H1")).hasSize(1);
      assertThat(headings(tags)).isEqualTo(census.headings());
    }
    assertThat(paragraphs(published)).containsSubsequence(census.headings());
  }

  /** The words below each heading's tag. */
  private static List<String> headings(String tags) {
    List<String> words = new ArrayList<>();
    Pattern.compile("(?m)^( *)H[2-6].*\\n((?:\\1 +.*\\n)*)")
        .matcher(tags)
        .results()
        .map(m -> m.group(2).lines().filter(l -> l.strip().startsWith("“")).toList())
        .forEach(lines -> words.add(Census.plain(String.join(" ", lines))));
    return words;
  }

  /** What stands between empty lines. */
  private static List<String> paragraphs(Published published) {
    return Stream.of(published.text(Format.TEXT).split("\\n\\s*\\n")).map(Census::plain).toList();
  }

  @ParameterizedTest
  @MethodSource("published")
  void elements(Published published) {
    List<String> ids = published.strategy().elements().stream().map(Element::id).toList();
    List<String> shown = published.census().ids().stream().filter(ids::contains).toList();
    if (published.document().imprint().cover()) {
      // What is short may name no element by its id.
      assertThat(shown).isNotEmpty();
    }
    List<String> html = new ArrayList<>();
    published.html().select("[id]").forEach(e -> html.add(e.id()));
    assertThat(html.stream().filter(ids::contains)).containsExactlyElementsOf(shown);
    String spoken = Census.plain(TagTree.words(published.pdf()));
    String large =
        Census.plain(
            TagTree.words(published.bytes().getOrDefault(Format.LARGE_PRINT, new byte[0])));
    String text = Census.plain(published.text(Format.TEXT));
    for (String id : shown) {
      Element element = published.strategy().find(id).orElseThrow();
      assertThat(spoken).as(id).containsAnyOf(names(element));
      assertThat(large).as(id).containsAnyOf(names(element));
      assertThat(text).as(id).containsAnyOf(names(element));
    }
  }

  /** What an element may be called: a short version has plainer words for it. */
  private static String[] names(Element element) {
    return element.values().values().stream()
        .filter(Value.Text.class::isInstance)
        .map(text -> Census.plain(((Value.Text) text).text()))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("published")
  void linksWithinTheDocument(Published published) {
    Census census = published.census();
    assertThat(published.html().select("nav.contents a")).hasSize(census.entries());
    assertThat(outside(published.html().select("main a[href^=#]"), "nav.contents"))
        .hasSize(census.references() + 2 * census.notes());
    for (String tags : published.prints()) {
      assertThat(tags(tags, "TOCI")).hasSize(census.entries());
      assertThat(tags(tags, "Link"))
          .hasSize(
              census.entries()
                  + census.references()
                  + census.addresses().size()
                  + census.elsewheres()
                  + 2 * census.notes());
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void linksOutOfTheDocument(Published published) {
    List<String> addresses = published.census().addresses();
    List<String> html = new ArrayList<>();
    published.html().select("main a[href]:not([href^=#])").forEach(a -> html.add(a.attr("href")));
    List<String> beside = html.stream().filter(href -> !href.contains(":")).toList();
    assertThat(beside).hasSize(published.census().elsewheres());
    html.removeAll(beside);
    assertThat(html).containsExactlyInAnyOrderElementsOf(addresses);
    String text = published.text(Format.TEXT).replaceAll("\\s+", "");
    for (String address : addresses) {
      assertThat(text).contains(address.replaceFirst("^mailto:", "").replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void notes(Published published) {
    int notes = published.census().notes();
    assertThat(published.html().select("section.notes > ol > li")).hasSize(notes);
    for (String tags : published.prints()) {
      assertThat(tags(tags, "Note")).hasSize(notes);
    }
    assertThat(found(published.text(Format.TEXT), "(?m)^ *Note \\d+: ")).hasSize(notes);
    assertThat(found(published.text(Format.TEXT), "\\(note\\s+\\d+\\)")).hasSize(notes);
  }

  @ParameterizedTest
  @MethodSource("published")
  void tables(Published published) {
    Census census = published.census();
    List<String> html = new ArrayList<>();
    published.html().select("table > caption").forEach(c -> html.add(Census.plain(c.text())));
    assertThat(html).isEqualTo(census.captions());
    assertThat(published.html().select("table")).hasSize(census.tables());
    assertThat(tags(published.tags(), "Table")).hasSize(census.tables());
    assertThat(found(published.prints().getLast(), "(?m)^ *(Table|L)\\b.*\\n +Caption$"))
        .hasSize(census.tables());
    if (!census.captions().isEmpty()) {
      assertThat(paragraphs(published)).containsSubsequence(census.captions());
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void figures(Published published) {
    Census census = published.census();
    assertThat(published.html().select("figure:not(:has(table)), div.picture"))
        .hasSize(census.figures());
    for (String tags : published.prints()) {
      assertThat(tags(tags, "Figure")).hasSize(census.pictures().size());
    }
    assertThat(found(published.text(Format.TEXT), "(?m)^ *Picture: "))
        .hasSize(census.pictures().size());
  }

  private static List<org.jsoup.nodes.Element> outside(Elements elements, String ancestor) {
    return elements.stream().filter(e -> e.closest(ancestor) == null).toList();
  }

  private static List<String> tags(String tags, String tag) {
    return found(tags, "(?m)^ *" + tag + "(?= |$)");
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}

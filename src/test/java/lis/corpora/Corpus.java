package lis.corpora;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lis.Pipeline;
import lis.Smallest;
import lis.Timings;
import lis.cli.Console;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.source.MemoryTree;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A fixture, read and built once for all its tests. */
record Corpus(
    Path folder,
    MemoryTree tree,
    Strategy strategy,
    List<Diagnostic> findings,
    Map<String, byte[]> files) {
  private static final Path FOLDER = Path.of("src/test/resources/strategies");

  static Corpus of(String name) {
    Path folder = FOLDER.resolve(name);
    MemoryTree tree = MemoryTree.of(folder);
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    Outcome<Optional<Strategy>> read = pipeline.validate();
    Strategy strategy = read.value().orElseThrow();
    Outcome<List<Pipeline.Rendered>> built =
        pipeline.render(strategy, "test", Instant.EPOCH, p -> true, f -> true);
    Map<String, byte[]> files = new LinkedHashMap<>();
    built.value().forEach(file -> files.put(file.path(), file.bytes()));
    return new Corpus(folder, tree, strategy, read.then(s -> built).diagnostics(), files);
  }

  /** How many elements of a kind there are. */
  int count(String kind) {
    return elements(kind).size();
  }

  List<Element> elements(String kind) {
    return strategy.of(strategy.model().kind(kind).orElseThrow());
  }

  Element element(String id) {
    return strategy.find(id).orElseThrow();
  }

  /** The ids that an element's links of a relation lead to. */
  List<String> targets(Element element, String relation) {
    return strategy.from(element, strategy.model().relation(relation).orElseThrow()).stream()
        .map(link -> link.target())
        .toList();
  }

  /** All links of a relation. */
  long links(String relation) {
    return strategy.elements().stream()
        .flatMap(element -> element.links().stream())
        .filter(link -> link.relation().name().equals(relation))
        .count();
  }

  /** What was found, in short: the code, and the id that stands at its place. */
  List<String> found() {
    return findings.stream()
        .map(d -> d.severity().word() + " " + d.code().word() + " " + d.place().text())
        .toList();
  }

  byte[] file(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException(path + " wasn't built, but " + files.keySet());
    }
    return bytes;
  }

  /** The words of a text or page, with single spaces. */
  String words(String path) {
    String text = new String(file(path), StandardCharsets.UTF_8);
    return (path.endsWith(".html") ? page(path).text() : text).replaceAll("\\s+", " ");
  }

  Document page(String path) {
    return Jsoup.parse(new String(file(path), StandardCharsets.UTF_8));
  }

  /** Links within a page whose target it doesn't hold, or holds twice. */
  static List<String> brokenLinks(Document page) {
    Map<String, Long> ids =
        page.select("[id]").stream()
            .collect(Collectors.groupingBy(e -> e.id(), Collectors.counting()));
    return page.select("a[href^=#]").stream()
        .map(link -> link.attr("href").substring(1))
        .distinct()
        .filter(id -> ids.getOrDefault(id, 0L) != 1)
        .toList();
  }

  /** What a command prints that is called in the fixture's folder. */
  Console.Ended run(String... arguments) {
    return new Console(folder).run(arguments);
  }

  /** What lis finds in the fixture with one text put in another's place. */
  List<Diagnostic> findingsWith(String path, String text, String instead) {
    String whole = tree.text(path);
    if (!whole.contains(text)) {
      throw new IllegalArgumentException(path + " doesn't hold " + text);
    }
    MemoryTree changed = tree.with(path, whole.replace(text, instead));
    return new Pipeline(changed, Smallest.TODAY, new Timings(() -> 0)).validate().diagnostics();
  }
}

package lis.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lis.Pipeline;
import lis.Smallest;
import lis.Timings;
import lis.VersionPages;
import lis.change.Redline;
import lis.change.StrategyDiff;
import lis.document.Specimen;
import lis.document.Theme;
import lis.load.StrategyLoader;
import lis.publish.Banner;
import lis.publish.PublishedVersion;
import lis.publish.PublishedVersions;
import lis.render.Format;
import lis.render.html.HtmlRenderer;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.strategy.Strategy;

/** Files by their paths, and a server of this machine alone that hands them to a browser. */
final class Pages {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);
  private static final String HTML = ".html";
  private static final String SPECIMEN = "specimen.html";
  private static final String VERSIONS = "versions.html";
  private static final String OLD = "old.html";
  private static final String REDLINE = "redline.html";

  private static final class Published {
    private static final Pages ONE = new Pages(publish());
  }

  private final SortedMap<String, byte[]> files;
  private final String root;

  Pages(SortedMap<String, byte[]> files) {
    this.files = files;
    this.root = serve();
  }

  /** Everything for screens that this repository's own strategy publishes, and the specimen. */
  static Pages published() {
    return Published.ONE;
  }

  private static SortedMap<String, byte[]> publish() {
    Pipeline pipeline = new Pipeline(new FolderTree(Path.of("")), TODAY, new Timings(() -> 0));
    Strategy strategy = pipeline.validate().value().orElseThrow();
    Set<Format> screens = Set.of(Format.SITE, Format.HTML);
    List<Pipeline.Rendered> rendered =
        pipeline.render(strategy, "", Instant.EPOCH, p -> true, screens::contains).value();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Pipeline.Rendered file : rendered) {
      files.put(file.path(), file.bytes());
      files.putAll(file.beside());
    }
    files.putAll(pipeline.indexes(strategy, rendered, "", Instant.EPOCH));
    files.put(SPECIMEN, new HtmlRenderer().render(Specimen.document(), Theme.DEFAULT).value());
    addVersions(pipeline, strategy, files);
    files.put(REDLINE, redline(pipeline));
    return files;
  }

  /** The page that lists versions, and a page of one that was withdrawn. */
  private static void addVersions(
      Pipeline pipeline, Strategy strategy, SortedMap<String, byte[]> files) {
    PublishedVersion old = version("0.1", "The first.\nIt tells all.");
    PublishedVersions versions =
        new PublishedVersions(
            List.of(
                version("0.2", "More of it."),
                old.withdrawn(new PublishedVersion.Withdrawal("2020-02-02", "It was wrong."))));
    VersionPages pages = pipeline.versions(strategy, versions, path -> true);
    files.put(VERSIONS, pages.index(Set.of("0.2")));
    String banner = pages.banner(versions.versions().getLast(), OLD, "en-GB", Set.of());
    String page = new String(files.getOrDefault(SPECIMEN, new byte[0]), StandardCharsets.UTF_8);
    files.put(OLD, Banner.put(page, banner).getBytes(StandardCharsets.UTF_8));
  }

  private static PublishedVersion version(String name, String note) {
    return new PublishedVersion(
        name, "draft", "2020-01-01", "", "A strategy", note, "", Optional.empty());
  }

  /** What changed between two versions of a small strategy. */
  private static byte[] redline(Pipeline pipeline) {
    String path = "strategy/goals/paths.md";
    MemoryTree before = Smallest.tree();
    MemoryTree after =
        before
            .with(path, before.text(path).replace("People walk", "Nobody may walk"))
            .with("strategy/promises.yaml", "- {id: safe-roads, name: Safer roads}\n");
    Redline.Head head =
        new Redline.Head("one → two", List.of("This compares two."), "", Instant.EPOCH);
    return pipeline
        .redline(StrategyDiff.of(read(before), read(after)), head, c -> "Steps", Format.HTML)
        .value();
  }

  private static Strategy read(MemoryTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  /** The paths of all pages. */
  List<String> paths() {
    return files.keySet().stream().filter(path -> path.endsWith(HTML)).toList();
  }

  /** The paths of a few pages, one for each shape that pages have. */
  List<String> samples() {
    List<String> samples =
        new ArrayList<>(
            List.of(Pipeline.INDEX, "summary.html", "easy-read.html", SPECIMEN, VERSIONS, OLD));
    samples.add(REDLINE);
    samples.add("committee-report.html");
    for (String name :
        List.of(
            "index",
            "search",
            "strategic-framework",
            "people-and-prosperity",
            "reach-potential",
            "ageing-society",
            "employment-rate",
            "households-into-work",
            "evidence-register",
            "golden-thread",
            "matrices",
            "next-steps",
            "glossary",
            "sources")) {
      samples.add("strategy/" + name + HTML);
    }
    if (!files.keySet().containsAll(samples)) {
      throw new AssertionError("some of these pages are gone: " + samples);
    }
    return samples;
  }

  byte[] bytes(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** Where a browser finds a page. */
  String address(String path) {
    return root + path;
  }

  private String serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    boolean known = files.containsKey(path) || path.equals("favicon.ico");
    byte[] bytes = bytes(path);
    exchange.getResponseHeaders().set("Content-Type", kind(path));
    exchange.sendResponseHeaders(known ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String kind(String path) {
    return path.endsWith(".css")
        ? "text/css"
        : path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
  }
}

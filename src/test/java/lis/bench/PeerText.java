package lis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Markdown files of a generated strategy in the forms of other programs. Those have no notion
 * of a strategy, so what they take is a lower bound.
 */
final class PeerText {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)]]");
  private static final Pattern LINK_TO = Pattern.compile("\\{to: ([a-z0-9-]+)");

  private record Item(String kind, String id, String title, String front, String body) {}

  private final List<Item> items;
  private final Map<String, String> kinds = new HashMap<>();

  private PeerText(List<Item> items) {
    this.items = items;
    items.forEach(item -> kinds.put(item.id(), item.kind()));
  }

  static PeerText read(Path strategy) throws IOException {
    List<Item> items = new ArrayList<>();
    try (Stream<Path> files = Files.walk(strategy.resolve("strategy"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String[] parts = Files.readString(file).split("---\\n", 3);
        String id = file.getFileName().toString().replace(".md", "");
        String heading = parts[1].lines().findFirst().orElse("").replaceFirst("^.*?: ", "");
        String folder = file.getName(file.getNameCount() - 2).toString();
        items.add(new Item(folder, id, heading, parts[1], parts[2]));
      }
    }
    return new PeerText(items);
  }

  /** A site of one page for each element, by path. */
  Map<String, String> hugo() {
    Map<String, String> files = new TreeMap<>();
    files.put("hugo.toml", "title = 'Bench'\nrefLinksErrorLevel = 'ERROR'\n");
    files.put("layouts/_default/list.html", "{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}");
    files.put(
        "layouts/_default/single.html",
        "<!doctype html><html lang=en><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}");
    for (Item item : items) {
      String body = REFERENCE.matcher(item.body()).replaceAll("[$2]({{< relref \"$1.md\" >}})");
      files.put(
          "content/%s/%s.md".formatted(item.kind(), item.id()),
          "---\ntitle: %s\n---\n\n%s".formatted(item.title(), body));
    }
    return files;
  }

  /** The same as Markdown that Eleventy lays into a page. */
  Map<String, String> eleventy() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "_includes/page.njk",
        "<!doctype html><html lang=en><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}");
    for (Item item : items) {
      files.put(
          "%s/%s.md".formatted(item.kind(), item.id()),
          "---\ntitle: %s\nlayout: page.njk\n---\n\n%s"
              .formatted(item.title(), linked(item, "../../%s/%s/")));
    }
    return files;
  }

  /** The same for MkDocs, with its own theme, which brings navigation and a search index. */
  Map<String, String> mkdocs() {
    Map<String, String> files = new TreeMap<>();
    files.put("mkdocs.yml", "site_name: Bench\n");
    files.put("docs/index.md", "# Bench\n");
    for (Item item : items) {
      files.put(
          "docs/%s/%s.md".formatted(item.kind(), item.id()),
          "# %s\n\n%s".formatted(item.title(), linked(item, "../%s/%s.md")));
    }
    return files;
  }

  /** The text of an item, its references as links to the folder and id of what they mean. */
  private String linked(Item item, String address) {
    return REFERENCE
        .matcher(item.body())
        .replaceAll(
            r ->
                Matcher.quoteReplacement(
                    "[%s](%s)"
                        .formatted(r.group(2), address.formatted(kindOf(r.group(1)), r.group(1)))));
  }

  private String kindOf(String id) {
    return kinds.getOrDefault(id, "");
  }

  /** A requirement in each file, with its whole text, covering what it refers to; by path. */
  Map<String, String> openFastTrace() {
    Map<String, String> files = new TreeMap<>();
    for (Item item : items) {
      files.put("%s/%s.md".formatted(item.kind(), item.id()), requirement(item));
    }
    return files;
  }

  private static String requirement(Item item) {
    Stream<String> links =
        Stream.of(LINK_TO.matcher(item.front()), REFERENCE.matcher(item.body()))
            .flatMap(matcher -> matcher.results().map(result -> result.group(1)));
    return "### %s\n`req~%s~1`\n\n%s\n\nCovers:\n\n%s\n"
        .formatted(
            item.title(),
            item.id(),
            // A heading would end the requirement.
            item.body().replaceAll("(?m)^#+ ", ""),
            links.distinct().map(id -> "* `req~" + id + "~1`\n").collect(Collectors.joining()));
  }
}

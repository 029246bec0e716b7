package lis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a valid strategy of any size, the same one for the same scale: about 120 elements for each
 * unit of scale, with about 150 words each, under the shipped model and templates.
 */
public final class Generator {
  private static final long SEED = 20_191_101;

  /** The words are drawn by lot, and harder than an editor's. */
  private static final String WORDING =
      "{wording: {plain: {reading-age: 18}, text: {reading-age: 18}}}";

  private static final String BASIS = ", basis: illustrative";

  /** What the shipped template builds the document around. */
  private static final List<String> CHAPTERS =
      List.of(
          "introduction",
          "background",
          "evidence-base",
          "how-we-engaged",
          "strategic-framework",
          "grand-challenges",
          "next-steps",
          "equality",
          "accessibility");

  private static final List<String> NATIONAL =
      List.of("ai-and-data", "clean-growth", "ageing-society", "future-of-mobility");
  private static final String CROSS_CUTTING = "most-inclusive-economy";
  private static final List<String> LOCAL = List.of("tech-for-good", "carbon-neutral");

  private final Path folder;
  private final Wording wording = new Wording(SEED);
  private final List<String> foundations = ids("foundation", 5);
  private final List<String> priorities;
  private final List<String> objectives;
  private final List<String> interventions;
  private final List<String> evidence;
  private final List<String> indicators;
  private final List<String> engagements;
  private final List<String> milestones;
  private final List<String> risks;
  private final List<String> partners;
  private final List<String> terms;
  private final List<String> boroughs = ids("borough", 6);
  private final List<String> bodies = ids("body", 2);
  private final List<String> sources;
  private final List<String> everything = new ArrayList<>();
  private int elements;

  private Generator(Path folder, int scale) {
    this.folder = folder;
    this.priorities = ids("priority", 5 * scale);
    this.objectives = ids("objective", 15 * scale);
    this.interventions = ids("intervention", 25 * scale);
    this.evidence = ids("finding", 20 * scale);
    this.indicators = ids("indicator", 15 * scale);
    this.engagements = ids("engagement", 5 * scale);
    this.milestones = ids("milestone", 6 * scale);
    this.risks = ids("risk", 5 * scale);
    this.partners = ids("partner", 4 * scale);
    this.terms = ids("term", 4 * scale);
    this.sources = ids("source", 10 * scale);
    for (List<String> ids : List.of(priorities, objectives, interventions, evidence, indicators)) {
      everything.addAll(ids);
    }
  }

  /** Writes a strategy: {@code Generator SCALE FOLDER}, run from the root of the repository. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    System.out.println(write(Integer.parseInt(arguments[0]), folder) + " elements in " + folder);
  }

  /** Writes a strategy into an empty folder and returns how many elements it has. */
  public static int write(int scale, Path folder) throws IOException {
    Generator generator = new Generator(folder, scale);
    generator.copy("strategy/model.yaml");
    try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
      for (Path file : templates.filter(Files::isRegularFile).toList()) {
        generator.copy(file.toString());
      }
    }
    generator.root();
    generator.frames();
    generator.aims();
    generator.findings();
    generator.records();
    return generator.elements;
  }

  private static List<String> ids(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> stem + "-" + n).toList();
  }

  private void copy(String path) throws IOException {
    put(path, Files.readString(Path.of(path)));
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** What every element has. */
  private Card card(String provenance) {
    return new Card()
        .with("title", wording.title())
        .with("plain", wording.sentence(12))
        .with("provenance", provenance);
  }

  private void each(String kind, List<String> ids, Function<String, Card> card) throws IOException {
    for (String id : ids) {
      boolean table = elements++ % 4 == 0;
      String prose = wording.prose(everything, table) + places(id);
      put("strategy/%s/%s.md".formatted(kind, id), card.apply(id).file(prose));
    }
  }

  /** Where an objective matters, and in which words: nothing in a glossary is there for nothing. */
  private String places(String id) {
    return objectives.contains(id)
        ? "\nIn [[%s]] they call it [[%s]].\n".formatted(turn(boroughs, id), turn(terms, id))
        : "";
  }

  /** Each in its turn. */
  private static String turn(List<String> of, String id) {
    return of.get(number(id) % of.size());
  }

  private void list(String kind, List<String> ids, Function<String, Card> card) throws IOException {
    StringBuilder items = new StringBuilder();
    for (String id : ids) {
      items.append(card.apply(id).item(id));
      elements++;
    }
    put("strategy/" + kind + ".yaml", items.toString());
  }

  private void root() throws IOException {
    put(
        "strategy/strategy.yaml",
        new Card()
                .with("title", "A strategy of the bench")
                .with("description", "Made up by a program, to measure another one.")
                .with("plain", wording.sentence(12))
                .with("publisher", "The bench")
                .with("status", "draft")
                .with("notice", "This is a draft that a program made up.")
                .with("edition", "\"1\"")
                .with("as-at", "autumn 2019")
                .with("provenance", "report")
                .with("owner", "body-1")
                .with("language", "en-GB")
                .with("checks", WORDING)
                .yaml()
            + """
            publications:
              - {id: strategy, title: A strategy of the bench, template: strategy.ftlx, formats: [site, html, pdf, large-print, text], cover: yes}
              - {id: summary, title: In short, template: summary.ftlx, formats: [html, pdf, text], summary-of: strategy}
            """);
  }

  private void frames() throws IOException {
    each("chapters", CHAPTERS, id -> card("report"));
    each("foundations", foundations, id -> card("report").with("aim", wording.sentence(8)));
    each("national-challenges", NATIONAL, id -> card("report").with("mission", wording.title()));
    each(
        "local-challenges",
        LOCAL,
        id ->
            card("report")
                .links(
                    "answers",
                    List.of(NATIONAL.get(id.startsWith("tech") ? 0 : 1)),
                    ", emphasis: primary, basis: report"));
    each(
        "local-challenges",
        List.of(CROSS_CUTTING),
        id -> card("report").with("cross-cutting", "yes"));
  }

  private void aims() throws IOException {
    each(
        "priorities",
        priorities,
        id ->
            card("report")
                .with("plain-title", wording.title())
                .links("foundations", List.of(foundations.get(number(id) % 5)), BASIS)
                .links(
                    "answers",
                    List.of(NATIONAL.get(2 + number(id) % 2)),
                    ", emphasis: coverage" + BASIS));
    each(
        "objectives",
        objectives,
        id -> card("derived").with("priority", priorities.get((number(id) - 1) / 3)));
    each("interventions", interventions, this::intervention);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
  }

  private Card intervention(String id) {
    return card("illustrative")
        .with("state", wording.pick(List.of("proposed", "pilot", "under-way")))
        .with("starts", Integer.toString(2019 + wording.below(4)))
        .with("cost", "{printed: £%dm}".formatted(1 + wording.below(90)))
        .with("rationale", wording.sentence(12))
        .with("owner", turn(bodies, id))
        .links("works-with", wording.pick(partners), wording.pick(partners))
        .links("serves", List.of(wording.pick(objectives), wording.pick(objectives)), BASIS)
        .links(
            "advances",
            List.of(CROSS_CUTTING, turn(LOCAL, id)),
            ", how: " + wording.sentence(9) + BASIS)
        .links("sources", wording.pick(sources));
  }

  private void findings() throws IOException {
    each(
        "evidence",
        evidence,
        id ->
            card("published")
                .with("figures", "[{of: Share of all, printed: %d%%}]".formatted(wording.below(99)))
                .with("as-at", "2018")
                .links("supports", List.of(supported(id), wording.pick(objectives)), BASIS)
                .links("sources", wording.pick(sources), wording.pick(sources)));
    each(
        "indicators",
        indicators,
        id ->
            card("published")
                .with("unit", "per cent of residents")
                .with("direction", "up")
                .with("baseline", "{printed: %d%%, as-at: 2018}".formatted(wording.below(50)))
                .with("target", "{unknown: nobody published one}")
                .links("measures", List.of(objectives.get(number(id) - 1)), BASIS)
                .links("sources", wording.pick(sources)));
    each(
        "engagement",
        engagements,
        id ->
            card("report")
                .with("method", wording.title())
                .with("count", "{printed: over %d people}".formatted(100 + wording.below(900)))
                .links("shaped", List.of(priorities.get(number(id) - 1)), ", basis: report"));
  }

  /** Every priority needs some evidence: the first findings see to it. */
  private String supported(String id) {
    int at = evidence.indexOf(id);
    return at < priorities.size() ? priorities.get(at) : wording.pick(priorities);
  }

  private void records() throws IOException {
    each("milestones", milestones, this::milestone);
    each(
        "risks",
        risks,
        id ->
            card("illustrative")
                .with("likelihood", "medium")
                .with("severity", "high")
                .with("mitigation", wording.sentence(10))
                .links("threatens", wording.pick(objectives)));
    list("partners", partners, id -> card("report").with("role", wording.sentence(8)));
    list("bodies", bodies, id -> card("report").with("role", wording.sentence(8)));
    list("local-authorities", boroughs, id -> card("report"));
    list(
        "glossary",
        terms,
        id ->
            card("report")
                .with(
                    "abbreviation",
                    "X" + Integer.toString(number(id) + 1295, 36).toUpperCase(Locale.ROOT))
                .with("meaning", wording.sentence(14)));
    list(
        "sources",
        sources,
        id ->
            card("published")
                .with("url", "https://source.example.org/" + id)
                .with("read", "The whole text"));
  }

  private Card milestone(String id) {
    int n = number(id);
    boolean done = n * 2 < milestones.size();
    // What isn't done must lie ahead, whenever this is measured.
    int first = done ? 2018 : 2098;
    Card card =
        card("report")
            .with("date", Integer.toString(first + n * 10 / milestones.size()))
            .with("done", done ? "yes" : "no");
    return n == 1 ? card : card.links("after", milestones.get(n - 2));
  }
}

package lis.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import lis.Pipeline;
import lis.derive.ReadingAge;
import lis.json.Csv;
import lis.json.Json;
import lis.model.Kind;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Style;
import lis.wording.Readability;
import lis.wording.TextMeter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How hard texts are to read. */
@Command(
    name = "readability",
    description =
        "Show how hard texts are to read, the hardest first: by element, or by publication.",
    sortOptions = false,
    addMethodSubcommands = false)
final class ReadabilityCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "KIND|ID",
      description = "Only elements of this kind, or this element.")
  private @Nullable String what;

  @Option(names = "--publications", description = "Whole publications, as readers get them.")
  private boolean publications;

  private final Lis lis;

  ReadabilityCommand(Lis lis) {
    this.lis = lis;
  }

  /** Whose words they are. */
  enum Part {
    PLAIN,
    TEXT,
    PUBLICATION
  }

  private record Line(
      String id,
      String kind,
      Part part,
      String title,
      int words,
      int sentences,
      double wordsInSentence,
      double grade,
      double readingAge,
      int limit,
      boolean judged) {

    static Line of(ReadingAge age, Style style) {
      Element element = age.element();
      Style.Limits limits = age.plain() ? style.plain() : style.text();
      return of(
          element.id(),
          element.kind().name(),
          age.plain() ? Part.PLAIN : Part.TEXT,
          element.shortTitle(),
          age.measured(),
          limits.readingAge(),
          age.judged());
    }

    static Line of(
        String id, String kind, Part part, String title, Readability r, int limit, boolean judged) {
      return new Line(
          id,
          kind,
          part,
          title,
          r.words(),
          r.sentences(),
          r.wordsInSentence(),
          r.grade(),
          r.age(),
          limit,
          judged);
    }

    boolean tooHard() {
      return judged && readingAge > limit;
    }
  }

  @Override
  public Integer call() {
    Workspace workspace = lis.workspace();
    Pipeline pipeline = lis.pipeline(workspace, workspace.tree());
    Strategy strategy = pipeline.validate().value().orElseThrow(Find::unreadable);
    if (!strategy.isEnglish()) {
      throw new MisuseException(
          "reading ages are known for English only, and this strategy is in %s."
              .formatted(strategy.language()));
    }
    print(publications ? publications(pipeline, strategy) : elements(strategy));
    return Exit.CLEAN;
  }

  private List<Line> elements(Strategy strategy) {
    Style style = strategy.configuration().style();
    return ReadingAge.of(strategy, wanted(strategy)).stream()
        .map(age -> Line.of(age, style))
        .toList();
  }

  private Predicate<Element> wanted(Strategy strategy) {
    if (what == null) {
      return element -> true;
    }
    Optional<Element> one = strategy.find(what);
    if (one.isPresent()) {
      return one.get()::equals;
    }
    Kind kind = Find.kind(strategy, what);
    return element -> element.kind().equals(kind);
  }

  private static List<Line> publications(Pipeline pipeline, Strategy strategy) {
    TextMeter meter = new TextMeter(strategy);
    List<Line> lines = new ArrayList<>();
    for (Pipeline.Composed each :
        pipeline.compose(strategy, "", Instant.EPOCH, p -> true).value()) {
      Publication publication = each.publication();
      Readability whole = meter.of(publication, each.document());
      lines.add(
          Line.of(
              publication.id(),
              "",
              Part.PUBLICATION,
              publication.title(),
              whole,
              TextMeter.limit(strategy, publication),
              TextMeter.judges(whole)));
    }
    lines.sort(Comparator.comparingDouble((Line line) -> -line.readingAge()));
    return lines;
  }

  private void print(List<Line> lines) {
    String text =
        switch (lis.outputFormat()) {
          case JSON -> Json.write(lines);
          case CSV -> Csv.records(lines);
          case CONCISE -> concise(lines);
          case FULL, PLAIN -> table(lines);
          default -> throw lis.outputFormat().unfit();
        };
    lis.terminal().result(text);
  }

  private static String concise(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      out.append(line.id()).append(' ').append(Kebab.of(line.part())).append(' ');
      out.append(String.format(Locale.ROOT, "%.1f\n", line.readingAge()));
    }
    return out.toString();
  }

  private static String table(List<Line> lines) {
    StringBuilder out = new StringBuilder("  age  words  sentences  words in one  what\n");
    for (Line line : lines) {
      out.append(
          String.format(
              Locale.ROOT,
              "%5.1f%s%6d%11d%14.1f  %-11s  %s%s\n",
              line.readingAge(),
              line.tooHard() ? "!" : " ",
              line.words(),
              line.sentences(),
              line.wordsInSentence(),
              Kebab.of(line.part()),
              line.id(),
              line.judged() ? "" : "  (too short to judge)"));
    }
    long hard = lines.stream().filter(Line::tooHard).count();
    out.append(hard == 0 ? "\nNone is above its limit.\n" : "\n! above its limit: " + hard + "\n");
    return out.toString();
  }
}

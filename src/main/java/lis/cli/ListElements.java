package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import lis.derive.Filter;
import lis.diagnostic.Suggest;
import lis.json.Csv;
import lis.json.Json;
import lis.model.Kind;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.ReviewState;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The elements of a kind, or the kinds. */
@Command(
    name = "list",
    description = "List the elements of a kind; without one, the kinds.",
    sortOptions = false,
    addMethodSubcommands = false)
final class ListElements implements Callable<Integer> {
  private static final String SUSPECT = Kebab.of(ReviewState.SUSPECT);

  @Parameters(arity = "0..1", paramLabel = "KIND", description = "Such as priority, or priorities.")
  private @Nullable String kind;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description =
          "Only those of which this is true: field=words, field!=words, field (it is there) or !field. Several: all of them.")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--linked-to",
      paramLabel = "ID",
      description = "Only those with a link to or from it.")
  private @Nullable String linkedTo;

  @Option(
      names = "--without",
      paramLabel = "RELATION",
      description = "Only those without this relation, by its name or its inverse.")
  private @Nullable String without;

  @Option(
      names = "--search",
      paramLabel = "WORDS",
      description = "Only those that have these words.")
  private @Nullable String search;

  @Option(
      names = "--review",
      paramLabel = "STATE",
      description = "Only those that are current, suspect or unreviewed: see lis review.")
  private Optional<ReviewState> review = Optional.empty();

  private final Lis lis;

  ListElements(Lis lis) {
    this.lis = lis;
  }

  private record KindLine(String name, String label, String archetype, int elements) {}

  private record ElementLine(
      String id,
      Optional<String> code,
      String title,
      Optional<String> provenance,
      boolean withdrawn,
      String file,
      int line,
      String review) {}

  @Override
  public Integer call() {
    Strategy strategy = Find.strategy(lis);
    Predicate<Element> wanted = filter(strategy);
    if (kind != null) {
      Kind of = Find.kind(strategy, kind);
      elements(strategy, strategy.of(of).stream().filter(wanted).toList());
    } else if (filtered()) {
      elements(strategy, strategy.elements().stream().filter(wanted).toList());
    } else {
      kinds(strategy);
    }
    return Exit.CLEAN;
  }

  private boolean filtered() {
    return !where.isEmpty()
        || linkedTo != null
        || without != null
        || search != null
        || review.isPresent();
  }

  private Predicate<Element> filter(Strategy strategy) {
    Predicate<Element> wanted = element -> true;
    try {
      for (String condition : where) {
        wanted = wanted.and(Filter.where(strategy, condition));
      }
      if (without != null) {
        wanted = wanted.and(Filter.without(strategy, without));
      }
    } catch (Filter.UnknownWordException e) {
      throw new MisuseException(
          (e.reason()
                  + " "
                  + Suggest.sentence(e.word(), e.known())
                      .orElse("There is " + String.join(", ", e.known()) + "."))
              .strip());
    }
    if (linkedTo != null) {
      wanted = wanted.and(Filter.linkedTo(strategy, Find.element(strategy, linkedTo)));
    }
    if (review.isPresent()) {
      wanted = wanted.and(e -> strategy.reviewing().overall(e) == review.get());
    }
    return search == null ? wanted : wanted.and(Filter.search(search));
  }

  private void kinds(Strategy strategy) {
    List<KindLine> lines =
        strategy.model().kinds().values().stream()
            .filter(k -> k.folder().isPresent())
            .map(
                k ->
                    new KindLine(
                        k.name(), k.many(), Kebab.of(k.archetype()), strategy.of(k).size()))
            .toList();
    print(
        lines,
        line -> line.name(),
        line -> "%5d  %-22s %s".formatted(line.elements(), line.name(), line.label()));
  }

  private void elements(Strategy strategy, List<Element> elements) {
    List<ElementLine> lines = elements.stream().map(e -> line(strategy, e)).toList();
    int width = lines.stream().mapToInt(line -> line.id().length()).max().orElse(1);
    print(
        lines,
        line -> line.id(),
        line ->
            line.id()
                + " ".repeat(width - line.id().length() + 2)
                + line.code().map(code -> code + "  ").orElse("")
                + line.title()
                + (line.withdrawn() ? " (withdrawn)" : "")
                + (line.review().equals(SUSPECT) ? " (suspect)" : ""));
  }

  private static ElementLine line(Strategy strategy, Element e) {
    String code = strategy.code(e);
    return new ElementLine(
        e.id(),
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        e.title(),
        e.provenance().map(Kebab::of),
        e.withdrawn(),
        e.place().file().path(),
        e.place().line(),
        Kebab.of(strategy.reviewing().overall(e)));
  }

  private <T extends Record> void print(
      List<T> lines, Function<T, String> concise, Function<T, String> full) {
    switch (lis.outputFormat()) {
      case JSON -> lis.terminal().result(Json.write(lines));
      case CONCISE -> lines.forEach(line -> lis.terminal().result(concise.apply(line) + "\n"));
      case FULL, PLAIN ->
          lines.forEach(line -> lis.terminal().result(full.apply(line).stripTrailing() + "\n"));
      case CSV -> lis.terminal().result(Csv.records(lines));
      default -> throw lis.outputFormat().unfit();
    }
  }
}

package lis.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lis.json.Csv;
import lis.json.Json;
import lis.model.Kind;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The elements of a kind, or the kinds. */
@Command(
    name = "list",
    description = "List the elements of a kind; without one, the kinds.",
    sortOptions = false)
final class ListElements implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "KIND", description = "Such as priority, or priorities.")
  private @Nullable String kind;

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
      String file,
      int line) {}

  @Override
  public Integer call() {
    Strategy strategy = Find.strategy(lis);
    if (kind == null) {
      kinds(strategy);
    } else {
      elements(strategy, Find.kind(strategy, kind));
    }
    return Exit.CLEAN;
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

  private void elements(Strategy strategy, Kind wanted) {
    List<ElementLine> lines = strategy.of(wanted).stream().map(e -> line(strategy, e)).toList();
    int width = lines.stream().mapToInt(line -> line.id().length()).max().orElse(1);
    print(
        lines,
        line -> line.id(),
        line ->
            line.id()
                + " ".repeat(width - line.id().length() + 2)
                + line.code().map(code -> code + "  ").orElse("")
                + line.title());
  }

  private static ElementLine line(Strategy strategy, Element e) {
    String code = strategy.code(e);
    return new ElementLine(
        e.id(),
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        e.title(),
        e.provenance().map(Kebab::of),
        e.place().file().path(),
        e.place().line());
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

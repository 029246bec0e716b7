package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.chart.Framework;
import lis.chart.FrameworkChart;
import lis.compose.MarkupTree.Tag;
import lis.compose.Vocabulary.Attribute;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Picture;
import lis.model.Kind;
import lis.strategy.Strategy;

/** Makes a figure of a {@code framework} tag, whose attributes name the kinds that it shows. */
final class FrameworkReader {
  private static final List<Attribute> PLACES =
      List.of(Attribute.ABOVE, Attribute.WITHIN, Attribute.ACROSS, Attribute.BELOW);

  private final Strategy strategy;
  private final Consumer<Diagnostic> report;

  FrameworkReader(Strategy strategy, Consumer<Diagnostic> report) {
    this.strategy = strategy;
    this.report = report;
  }

  Optional<Block> read(Tag tag) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Kind> pillars = kind(tag, Attribute.OF, faults);
    FrameworkReading reading = new FrameworkReading(strategy);
    for (Attribute place : PLACES) {
      if (tag.get(place).isPresent()) {
        kind(tag, place, faults).ifPresent(kind -> reading.show(place, kind));
      }
    }
    pillars.ifPresent(kind -> faults.addAll(unrelated(tag, kind, reading)));
    faults.forEach(report);
    return faults.isEmpty() && pillars.isPresent()
        ? figure(tag, reading.of(pillars.get()))
        : Optional.empty();
  }

  private Optional<Kind> kind(Tag tag, Attribute place, List<Diagnostic> faults) {
    String name = tag.get(place).orElse("");
    Optional<Kind> kind = strategy.model().kind(name);
    if (kind.isEmpty()) {
      List<String> names = List.copyOf(strategy.model().kinds().keySet());
      faults.add(
          Diagnostic.of(
                  Code.BAD_MARKUP,
                  tag.place(),
                  "There is no kind “%s” that a framework could show (%s)."
                      .formatted(name, place.word()))
              .help(
                  Suggest.sentence(name, names)
                      .orElse("There is " + String.join(", ", names) + ".")));
    }
    return kind;
  }

  private static List<Diagnostic> unrelated(Tag tag, Kind pillars, FrameworkReading reading) {
    return reading.unrelated(pillars).stream()
        .map(
            kind ->
                Diagnostic.of(
                        Code.BAD_MARKUP,
                        tag.place(),
                        "Nothing in the model relates “%s” to what this framework shows."
                            .formatted(kind.one()))
                    .help("Name a kind that a relation joins to it, or leave the attribute out."))
        .toList();
  }

  private static Optional<Block> figure(Tag tag, Framework framework) {
    if (framework.pillars().all().isEmpty()) {
      return Optional.empty();
    }
    FrameworkChart chart = FrameworkChart.of(framework);
    return Optional.of(
        new Block.Figure(
            tag.get(Attribute.ID),
            Optional.empty(),
            new Picture.Chart(chart.narrow(), chart.wide(), false, chart.alternative()),
            Inline.of(chart.message()),
            tag.place()));
  }
}

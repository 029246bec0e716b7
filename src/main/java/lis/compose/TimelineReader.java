package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.chart.Happening;
import lis.chart.Period;
import lis.chart.Timeline;
import lis.compose.MarkupTree.Tag;
import lis.compose.Vocabulary.Attribute;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Picture;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Role;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.PartialDate;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Makes a figure of a {@code timeline} tag, where two dates or more are known. */
final class TimelineReader {
  private final Strategy strategy;
  private final Consumer<Diagnostic> report;

  TimelineReader(Strategy strategy, Consumer<Diagnostic> report) {
    this.strategy = strategy;
    this.report = report;
  }

  Optional<Block> read(Tag tag) {
    String name = tag.get(Attribute.OF).orElse("");
    List<Kind> events = strategy.model().kinds(Archetype.EVENT);
    Optional<Kind> kind = events.stream().filter(k -> k.name().equals(name)).findFirst();
    if (kind.isEmpty()) {
      List<String> names = events.stream().map(Kind::name).toList();
      report.accept(
          Diagnostic.of(
                  Code.BAD_MARKUP,
                  tag.place(),
                  "There is no kind “" + name + "” of events to draw a timeline of.")
              .help(
                  Suggest.sentence(name, names)
                      .orElse("There is " + String.join(", ", names) + ".")));
      return Optional.empty();
    }
    return figure(tag, kind.get());
  }

  private Optional<Block> figure(Tag tag, Kind kind) {
    Timeline timeline =
        Timeline.of(
            kind.many(),
            strategy.of(kind).stream()
                .filter(element -> !element.withdrawn())
                .map(TimelineReader::happening)
                .toList());
    return timeline.pieces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Figure(
                tag.get(Attribute.ID),
                Optional.empty(),
                new Picture.Chart(timeline.pieces(), List.of(), true, timeline.alternative()),
                Inline.of(timeline.message()),
                tag.place()));
  }

  private static Happening happening(Element event) {
    return new Happening(
        event.title(),
        event.value(Role.WHEN, Value.Date.class).map(Value.Date::date).map(TimelineReader::period),
        event.yes(Role.DONE),
        note(event));
  }

  private static Period period(PartialDate date) {
    return new Period(date.from(), date.to(), DateWords.english(date));
  }

  /** Whether it is over, and how far to trust it. */
  private static String note(Element event) {
    List<String> notes = new ArrayList<>();
    event
        .value(Role.DONE, Value.Bool.class)
        .ifPresent(over -> notes.add(over.yes() ? Kebab.of(Role.DONE) : "planned"));
    event.provenance().filter(Provenance::marked).ifPresent(p -> notes.add(Kebab.of(p)));
    return String.join(", ", notes);
  }
}

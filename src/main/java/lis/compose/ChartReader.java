package lis.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.chart.ProgressChart;
import lis.compose.MarkupTree.Tag;
import lis.compose.Vocabulary.Attribute;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.document.Block;
import lis.document.Block.Voice;
import lis.document.Inline;
import lis.document.Picture;
import lis.model.Archetype;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** Makes a figure of a {@code chart} tag, or a paragraph where there is nothing to compare. */
final class ChartReader {
  private final Strategy strategy;
  private final Consumer<Diagnostic> report;

  ChartReader(Strategy strategy, Consumer<Diagnostic> report) {
    this.strategy = strategy;
    this.report = report;
  }

  Optional<Block> read(Tag tag) {
    String id = tag.get(Attribute.OF).orElse("");
    Optional<Element> element = strategy.find(id);
    if (element.isEmpty()) {
      fault(
          tag, "There is no element “" + id + "” to draw a chart of.", Suggest.sentence(id, ids()));
      return Optional.empty();
    }
    if (element.get().kind().archetype() != Archetype.MEASURE) {
      fault(
          tag,
          "“%s” is nothing that is measured, so no chart can be drawn of it."
              .formatted(element.get().title()),
          Optional.empty());
      return Optional.empty();
    }
    return block(tag, ProgressChart.of(ProgressReading.of(element.get())));
  }

  private List<String> ids() {
    return strategy.model().kinds(Archetype.MEASURE).stream()
        .flatMap(kind -> strategy.of(kind).stream())
        .map(Element::id)
        .toList();
  }

  private static Optional<Block> block(Tag tag, ProgressChart chart) {
    if (chart.message().isBlank()) {
      return Optional.empty();
    }
    List<Inline> message = Inline.of(chart.message());
    if (chart.svg().isEmpty()) {
      return Optional.of(new Block.Paragraph(Voice.BODY, message, tag.place()));
    }
    return Optional.of(
        new Block.Figure(
            tag.get(Attribute.ID),
            Optional.empty(),
            new Picture.Chart(chart.svg().get(), chart.alternative()),
            message,
            tag.place()));
  }

  private void fault(Tag tag, String message, Optional<String> help) {
    Diagnostic fault = Diagnostic.of(Code.BAD_MARKUP, tag.place(), message);
    report.accept(
        fault.help(
            help.orElse("Name a " + String.join(" or ", kinds()) + ": <chart of=\"${….id}\"/>.")));
  }

  private List<String> kinds() {
    return strategy.model().kinds(Archetype.MEASURE).stream()
        .map(kind -> "“" + kind.one() + "”")
        .toList();
  }
}

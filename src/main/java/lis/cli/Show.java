package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import lis.derive.Impact;
import lis.derive.TemplateUse;
import lis.derive.Words;
import lis.json.Json;
import lis.model.Relation;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One element, with what it points at, what points at it, and what a change to it would touch. */
@Command(
    name = "show",
    description =
        "Show an element: its fields, its links, what links to it, and what a change would touch.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Show implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The element's id.")
  private String id = "";

  private final Lis lis;

  Show(Lis lis) {
    this.lis = lis;
  }

  private record LinkLine(String id, String title, Map<String, String> attributes) {}

  private record ElementCard(
      String id,
      String kind,
      String code,
      String title,
      String file,
      int line,
      Map<String, String> fields,
      Map<String, List<LinkLine>> links,
      Map<String, List<LinkLine>> incoming,
      List<TouchLine> touches,
      List<String> exceptions,
      List<String> templates) {}

  /**
   * What a change would touch.
   *
   * @param through the id of the element before it on the way; empty for the one shown
   */
  private record TouchLine(
      String id, String kind, String title, int distance, List<String> how, String through) {}

  @Override
  public Integer call() {
    Strategy strategy = Find.strategy(lis);
    Element element = Find.element(strategy, id);
    Impact impact = Impact.of(strategy, element);
    List<Span> templates = TemplateUse.of(lis.workspace().tree(), element.id());
    ElementCard card = card(strategy, element, impact, templates);
    switch (lis.outputFormat()) {
      case JSON -> lis.terminal().result(Json.write(card));
      case CONCISE ->
          lis.terminal().result("%s:%d: %s\n".formatted(card.file(), card.line(), card.title()));
      case FULL, PLAIN ->
          lis.terminal().result(text(card) + new ImpactText(impact, templates).text());
      default -> throw lis.outputFormat().unfit();
    }
    return Exit.CLEAN;
  }

  private static ElementCard card(
      Strategy strategy, Element element, Impact impact, List<Span> templates) {
    Map<String, String> fields = new LinkedHashMap<>();
    element.values().forEach((name, value) -> fields.put(name, Words.of(value)));
    Map<String, List<LinkLine>> links = new LinkedHashMap<>();
    Map<String, List<LinkLine>> incoming = new LinkedHashMap<>();
    for (Relation relation : strategy.model().relations().values()) {
      put(links, relation.name(), strategy.from(element, relation), Link::target, strategy);
      put(incoming, relation.inverse(), strategy.to(element, relation), Link::from, strategy);
    }
    return new ElementCard(
        element.id(),
        element.kind().name(),
        strategy.code(element),
        element.title(),
        element.place().file().path(),
        element.place().line(),
        fields,
        links,
        incoming,
        impact.touches().stream().map(Show::line).toList(),
        impact.exemptions().stream().map(e -> e.place() + " " + e.code().word()).toList(),
        templates.stream().map(Span::toString).toList());
  }

  private static TouchLine line(Impact.Touch touch) {
    return new TouchLine(
        touch.element().id(),
        touch.element().kind().name(),
        touch.element().title(),
        touch.distance(),
        touch.how(),
        touch.through().map(Element::id).orElse(""));
  }

  private static void put(
      Map<String, List<LinkLine>> lines,
      String name,
      List<Link> links,
      Function<Link, String> end,
      Strategy strategy) {
    List<LinkLine> all = new ArrayList<>();
    for (Link link : links) {
      String target = end.apply(link);
      Map<String, String> attributes = new LinkedHashMap<>();
      link.attributes().forEach((key, value) -> attributes.put(key, Words.of(value)));
      all.add(
          new LinkLine(target, strategy.find(target).map(Element::title).orElse(""), attributes));
    }
    if (!all.isEmpty()) {
      lines.put(name, all);
    }
  }

  private static String text(ElementCard card) {
    StringBuilder out = new StringBuilder();
    String code = card.code().isEmpty() ? "" : card.code() + "  ";
    out.append(
        "%s%s\n%s %s, %s:%d\n"
            .formatted(code, card.title(), card.kind(), card.id(), card.file(), card.line()));
    card.fields().forEach((name, value) -> out.append("\n%s: %s".formatted(name, value)));
    out.append('\n');
    card.links().forEach((name, lines) -> out.append(section(name, lines)));
    card.incoming().forEach((name, lines) -> out.append(section("← " + name, lines)));
    return out.toString();
  }

  private static String section(String name, List<LinkLine> lines) {
    return lines.stream()
        .map(line -> "  %s  %s%s\n".formatted(line.id(), line.title(), attributes(line)))
        .collect(Collectors.joining("", "\n" + name + "\n", ""));
  }

  private static String attributes(LinkLine line) {
    return line.attributes().isEmpty()
        ? ""
        : line.attributes().entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; ", " (", ")"));
  }
}

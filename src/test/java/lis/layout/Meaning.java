package lis.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.load.StrategyLoader;
import lis.source.SourceTree;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/**
 * A strategy written out in full, without the places in its files, and what lis finds when it is
 * loaded. The order of keys means nothing, and so the links of each relation stand together.
 */
final class Meaning {
  private Meaning() {}

  static String of(SourceTree tree) {
    Outcome<Optional<Strategy>> loaded = new StrategyLoader(tree).load();
    StringBuilder out = new StringBuilder();
    loaded.value().ifPresent(strategy -> strategy(strategy, out));
    loaded.diagnostics().stream()
        .filter(d -> d.code() != Code.BYTE_ORDER_MARK && d.code() != Code.WINDOWS_LINE_END)
        .map(Meaning::finding)
        .sorted()
        .forEach(out::append);
    return out.toString();
  }

  private static String finding(Diagnostic d) {
    return "! " + d.place().file().path() + " " + d.code() + " " + d.message() + "\n";
  }

  private static void strategy(Strategy strategy, StringBuilder out) {
    out.append(text(strategy.model())).append('\n').append(text(strategy.configuration()));
    for (Element element : strategy.all()) {
      out.append("\n\n").append(element.kind().name()).append(' ').append(element.id());
      out.append(" aliases ").append(text(element.aliases()));
      new TreeMap<>(element.values())
          .forEach((field, value) -> out.append("\n  ").append(field).append(text(value)));
      List<Link> links = new ArrayList<>(element.links());
      links.sort(Comparator.comparing(link -> link.relation().name()));
      for (Link link : links) {
        out.append("\n  ").append(link.relation().name()).append(" → ").append(link.target());
        out.append(text(new TreeMap<>(link.attributes())));
      }
    }
    out.append('\n');
  }

  private static String text(Object value) {
    return switch (value) {
      case Span place -> "";
      case Optional<?> maybe -> maybe.map(Meaning::text).orElse("-");
      case Collection<?> all -> all.stream().map(Meaning::text).toList().toString();
      case Map<?, ?> map -> text(List.copyOf(map.keySet())) + text(List.copyOf(map.values()));
      case Record parts -> parts.getClass().getSimpleName() + components(parts);
      default -> value.toString();
    };
  }

  private static List<String> components(Record parts) {
    List<String> texts = new ArrayList<>();
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        texts.add(text(component.getAccessor().invoke(parts)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return texts;
  }
}

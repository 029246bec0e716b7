package lis.strategy;

import java.util.ArrayList;
import java.util.List;
import lis.source.Span;

/**
 * A quantity or a sum of money that stands in a field of an element, or at one of its links.
 *
 * @param name under which others can refer to it; empty where they can't
 */
public record Figure(String name, Quantity quantity, Lineage lineage, Span place) {

  /** All figures of an element but its observations. */
  public static List<Figure> of(Element element) {
    List<Figure> figures = new ArrayList<>();
    element.values().forEach((field, value) -> collect(field, value, figures));
    for (Link link : element.links()) {
      link.attributes().values().forEach(value -> collect("", value, figures));
    }
    return figures;
  }

  /**
   * @param field names a figure that has no name of its own and stands alone in its field
   */
  private static void collect(String field, Value value, List<Figure> figures) {
    switch (value) {
      case Value.Amount a -> figures.add(of(field, a.quantity(), a.lineage(), a.place()));
      case Value.Sum s -> figures.add(of(field, s.money().quantity(), s.lineage(), s.place()));
      case Value.Many m -> m.values().forEach(each -> collect("", each, figures));
      default -> {}
    }
  }

  private static Figure of(String field, Quantity quantity, Lineage lineage, Span place) {
    return new Figure(lineage.name().map(Mention::target).orElse(field), quantity, lineage, place);
  }
}

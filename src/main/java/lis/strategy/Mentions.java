package lis.strategy;

import java.util.ArrayList;
import java.util.List;

/** Where values, beside links, name other elements. */
public final class Mentions {
  private Mentions() {}

  /** All of them, wherever they stand. */
  public static List<Mention> all(Element element) {
    List<Mention> mentions = inProse(element);
    mentions.addAll(inFigures(element));
    mentions.addAll(citations(element));
    return mentions;
  }

  /** All mentions in the prose of an element. */
  public static List<Mention> inProse(Element element) {
    List<Mention> mentions = new ArrayList<>();
    element.values().values().forEach(value -> prose(value, mentions));
    return mentions;
  }

  /** All mentions in the prose of a translation. */
  public static List<Mention> inProse(Translation translation) {
    List<Mention> mentions = new ArrayList<>();
    translation.values().values().forEach(value -> prose(value, mentions));
    return mentions;
  }

  private static void prose(Value value, List<Mention> mentions) {
    if (value instanceof Value.Prose p) {
      mentions.addAll(p.mentions());
    } else if (value instanceof Value.Many many) {
      many.values().forEach(v -> prose(v, mentions));
    }
  }

  /** All elements whose figures others follow from, where they say so. */
  public static List<Mention> inFigures(Element element) {
    List<Mention> mentions = new ArrayList<>();
    for (Figure figure : Figure.of(element)) {
      figure.lineage().from().stream()
          .flatMap(from -> from.figures().stream())
          .forEach(reference -> reference.element().ifPresent(mentions::add));
    }
    return mentions;
  }

  /** All sources that observations name. */
  public static List<Mention> citations(Element element) {
    List<Mention> mentions = new ArrayList<>();
    for (Value value : element.values().values()) {
      if (value instanceof Value.Series s) {
        s.observations().stream()
            .map(Observation::citation)
            .forEach(c -> c.ifPresent(mentions::add));
      }
    }
    return mentions;
  }
}

package lis.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.diagnostic.Suggestions;
import lis.model.Role;

/** The ids that can have been meant by one that no element has. */
public final class Candidates {
  private static final List<Role> NAMES = List.of(Role.TITLE, Role.SHORT_TITLE, Role.ABBREVIATION);

  private Candidates() {}

  /** Those of all elements, and their aliases. */
  public static Suggestions all(Strategy strategy) {
    return of(strategy.all());
  }

  /** Those of some elements, and their aliases, beside the words by which people know them. */
  public static Suggestions of(Collection<Element> elements) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (Element element : elements) {
      ids.putIfAbsent(element.id(), names(element));
    }
    for (Element element : elements) {
      element.aliases().forEach(alias -> ids.putIfAbsent(alias.target(), List.of()));
    }
    return new Suggestions(ids);
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    for (Role role : NAMES) {
      Stream.of(element.text(role)).filter(text -> !text.isEmpty()).forEach(names::add);
    }
    return names;
  }
}

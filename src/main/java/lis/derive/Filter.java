package lis.derive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Picks elements by what they say and by what they are linked to. */
public final class Filter {
  private Filter() {}

  /** A condition that names no field or relation. */
  public static final class UnknownNameException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownNameException(String name) {
      super(name);
    }

    /** What was written. */
    public String name() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Reads a condition: {@code field} (it is there), {@code !field} (it isn't), {@code field=words}
   * or {@code field!=words}. A field can also be a relation, whose words are ids.
   *
   * @throws UnknownNameException when no kind has such a field or relation
   */
  public static Predicate<Element> where(Strategy strategy, String condition)
      throws UnknownNameException {
    int equals = condition.indexOf('=');
    boolean not = condition.startsWith("!") || (equals > 0 && condition.charAt(equals - 1) == '!');
    String head = equals < 0 ? condition : condition.substring(0, equals);
    String name = head.replaceAll("^!|!$", "").strip();
    if (names(strategy).stream().noneMatch(name::equals)) {
      throw new UnknownNameException(name);
    }
    Optional<String> words =
        equals < 0 ? Optional.empty() : Optional.of(condition.substring(equals + 1).strip());
    return element -> said(strategy, element, name, words) != not;
  }

  /** Every name that a condition can begin with. */
  public static List<String> names(Strategy strategy) {
    return strategy.model().kinds().values().stream()
        .flatMap(kind -> strategy.model().keys(kind).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean said(
      Strategy strategy, Element element, String name, Optional<String> words) {
    boolean value =
        element.value(name).filter(v -> words.isEmpty() || says(v, words.get())).isPresent();
    return value
        || element.links().stream()
            .filter(link -> link.relation().name().equals(name))
            .anyMatch(
                link ->
                    words.isEmpty() || strategy.find(link.target()).map(Element::id).equals(words));
  }

  private static boolean says(Value value, String words) {
    return switch (value) {
      case Value.Choice c -> c.word().equalsIgnoreCase(words) || c.label().equalsIgnoreCase(words);
      case Value.Many many -> many.values().stream().anyMatch(v -> says(v, words));
      default -> Words.of(value).equalsIgnoreCase(words);
    };
  }

  /** Elements that are linked to another, one way or the other. */
  public static Predicate<Element> linkedTo(Strategy strategy, Element other) {
    return element ->
        element.links().stream()
                .anyMatch(link -> strategy.find(link.target()).filter(other::equals).isPresent())
            || other.links().stream()
                .anyMatch(link -> strategy.find(link.target()).filter(element::equals).isPresent());
  }

  /**
   * Elements without a relation, which is named as seen from them.
   *
   * @throws UnknownNameException when the model has no such relation
   */
  public static Predicate<Element> without(Strategy strategy, String relation)
      throws UnknownNameException {
    boolean known =
        strategy.model().relations().values().stream()
            .anyMatch(r -> r.name().equals(relation) || r.inverse().equals(relation));
    if (!known) {
      throw new UnknownNameException(relation);
    }
    return element ->
        element.links().stream().noneMatch(l -> l.relation().name().equals(relation))
            && strategy.incoming(element).stream()
                .noneMatch(l -> l.relation().inverse().equals(relation));
  }

  /** Elements whose id or text holds words, in whatever case. */
  public static Predicate<Element> search(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return element ->
        element.id().contains(wanted)
            || element.values().values().stream()
                .anyMatch(value -> Words.of(value).toLowerCase(Locale.ROOT).contains(wanted));
  }
}

package lis.derive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lis.model.Field;
import lis.model.FieldType;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Picks elements by what they say and by what they are linked to. */
public final class Filter {
  private Filter() {}

  /** A condition with a word that the model doesn't know. */
  public static final class UnknownWordException extends Exception {
    private static final long serialVersionUID = 1;
    private final String word;
    private final transient List<String> known;

    UnknownWordException(String reason, String word, Collection<String> known) {
      super(reason);
      this.word = word;
      this.known = List.copyOf(known);
    }

    /** Says that there is no such thing. */
    public String reason() {
      return String.valueOf(getMessage());
    }

    /** What was written. */
    public String word() {
      return word;
    }

    /** What could have been written. */
    public List<String> known() {
      return known;
    }
  }

  /**
   * Reads a condition: {@code field} (it is there), {@code !field} (it isn't), {@code field=words}
   * or {@code field!=words}. A field can also be a relation, whose words are ids.
   *
   * @throws UnknownWordException when no kind has such a field or relation, or no such choice
   */
  public static Predicate<Element> where(Strategy strategy, String condition)
      throws UnknownWordException {
    int equals = condition.indexOf('=');
    boolean not = condition.startsWith("!") || (equals > 0 && condition.charAt(equals - 1) == '!');
    String head = equals < 0 ? condition : condition.substring(0, equals);
    String name = head.replaceAll("^!|!$", "").strip();
    if (names(strategy).stream().noneMatch(name::equals)) {
      throw new UnknownWordException(
          "the model has no field or relation “" + name + "”.", name, names(strategy));
    }
    Optional<String> words =
        equals < 0 ? Optional.empty() : Optional.of(condition.substring(equals + 1).strip());
    if (words.isPresent()) {
      refuseUnknownChoice(name, words.get(), choices(strategy, name));
    }
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

  /**
   * The words that a field can hold, each with those that readers see; empty unless it is a choice
   * for every kind that has it.
   */
  private static Map<String, String> choices(Strategy strategy, String field) {
    List<Field> fields =
        strategy.model().kinds().values().stream()
            .flatMap(kind -> Optional.ofNullable(kind.fields().get(field)).stream())
            .toList();
    Map<String, String> choices = new LinkedHashMap<>();
    if (fields.stream().allMatch(each -> each.type() == FieldType.CHOICE)) {
      fields.forEach(each -> choices.putAll(each.choices()));
    }
    return choices;
  }

  private static void refuseUnknownChoice(String field, String word, Map<String, String> choices)
      throws UnknownWordException {
    boolean known =
        choices.entrySet().stream()
            .anyMatch(
                c -> c.getKey().equalsIgnoreCase(word) || c.getValue().equalsIgnoreCase(word));
    if (!choices.isEmpty() && !known) {
      throw new UnknownWordException(
          "“%s” is none of the choices for “%s”.".formatted(word, field), word, choices.keySet());
    }
  }

  /** Every name of a relation, as seen from either end. */
  private static List<String> relations(Strategy strategy) {
    return strategy.model().relations().values().stream()
        .flatMap(relation -> Stream.of(relation.name(), relation.inverse()))
        .distinct()
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
   * @throws UnknownWordException when the model has no such relation
   */
  public static Predicate<Element> without(Strategy strategy, String relation)
      throws UnknownWordException {
    if (!relations(strategy).contains(relation)) {
      throw new UnknownWordException(
          "the model has no relation “" + relation + "”.", relation, relations(strategy));
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

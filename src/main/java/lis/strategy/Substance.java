package lis.strategy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Role;
import lis.model.Tie;

/**
 * What an element says, apart from how it is said: its title, its texts, figures, dates and
 * answers, and what it is linked with. Its number and its place, sources, short and plain words
 * don't count.
 */
public final class Substance {
  /** What is only said in another way, or sorts. */
  private static final Set<Role> OTHER_WORDS =
      EnumSet.of(
          Role.PLAIN,
          Role.PLAIN_FOR,
          Role.PLAIN_TITLE,
          Role.SHORT_TITLE,
          Role.ORDER,
          Role.CODE,
          Role.KEYWORDS,
          Role.EDITION);

  private final Strategy strategy;
  private final Signature signature = new Signature();

  private Substance(Strategy strategy) {
    this.strategy = strategy;
  }

  /**
   * Six letters that change when, and only when, what plain words were written for changes in
   * substance: the element that they stand at, or those that it says they speak of.
   */
  public static String signature(Strategy strategy, Element element) {
    List<Element> subjects = subjects(strategy, element);
    if (subjects.isEmpty()) {
      return itself(strategy, element);
    }
    Signature all = new Signature();
    subjects.stream()
        .map(subject -> firstId(subject) + " " + itself(strategy, subject))
        .sorted()
        .forEach(all::exactly);
    return all.letters();
  }

  /** Six letters that change when, and only when, what an element itself says does. */
  static String itself(Strategy strategy, Element element) {
    return new Substance(strategy).of(element).letters();
  }

  /** What an element's words speak of; empty where they speak of the element itself. */
  public static List<Element> subjects(Strategy strategy, Element element) {
    return about(element).flatMap(link -> strategy.find(link.target()).stream()).toList();
  }

  /** The words that are held against what they were written for, as long as all of it is there. */
  public static Optional<Value> words(Strategy strategy, Element element) {
    if (about(element).findAny().isEmpty()) {
      return element.value(Role.PLAIN);
    }
    return about(element).allMatch(link -> strategy.find(link.target()).isPresent())
        ? element.value(Role.PLAIN).or(() -> element.value(Role.BODY))
        : Optional.empty();
  }

  private static Stream<Link> about(Element element) {
    return element.links().stream()
        .filter(link -> link.relation().tie().filter(Tie.SUBJECT::equals).isPresent());
  }

  private Signature of(Element element) {
    for (Field field : new TreeMap<>(element.kind().fields()).values()) {
      if (counts(field)) {
        element
            .value(field.name())
            .ifPresent(
                value -> {
                  signature.exactly(field.name());
                  add(value);
                });
      }
    }
    element.links().stream()
        .filter(link -> link.relation().tie().filter(Tie.SOURCES::equals).isEmpty())
        .map(this::signature)
        .sorted()
        .forEach(signature::exactly);
    return signature;
  }

  /** A yes or no that plays no role only sorts. */
  private static boolean counts(Field field) {
    return field
        .role()
        .map(role -> !OTHER_WORDS.contains(role))
        .orElse(field.type() != FieldType.BOOLEAN);
  }

  private String signature(Link link) {
    Substance end = new Substance(strategy);
    end.signature.exactly(link.relation().name()).exactly(id(link.target()));
    new TreeMap<>(link.attributes())
        .forEach(
            (name, value) -> {
              end.signature.exactly(name);
              end.add(value);
            });
    return end.signature.letters();
  }

  /** The first id that an element had: whoever gives it another changes nothing that is said. */
  private String id(String target) {
    return strategy.find(target).map(Substance::firstId).orElse(target);
  }

  private static String firstId(Element element) {
    return element.aliases().isEmpty() ? element.id() : element.aliases().getFirst().target();
  }

  private void add(Value value) {
    switch (value) {
      case Value.Text t -> signature.words(t.text());
      case Value.Prose p -> {
        p.wordings().forEach(wording -> signature.words(wording.text()));
        p.mentions().forEach(mention -> signature.exactly(id(mention.target())));
      }
      case Value.Many m -> m.values().forEach(this::add);
      case Value.Unknown u -> signature.exactly("?").words(u.reason());
      case Value.Choice c -> signature.exactly(c.word());
      case Value.Bool b -> signature.exactly(Boolean.toString(b.yes()));
      case Value.Decimal d -> add(d.number());
      case Value.Amount a -> add(a.quantity());
      case Value.Sum s -> {
        add(s.money().quantity());
        signature.exactly(s.money().currency()).exactly(s.money().priceYear().orElse(""));
      }
      case Value.Date d -> add(d.date());
      case Value.Series s -> s.observations().forEach(this::add);
      case Value.Url u -> signature.exactly(u.address());
      case Value.Invalid i -> {}
    }
  }

  private void add(BigDecimal number) {
    signature.exactly(number.stripTrailingZeros().toString());
  }

  private void add(Quantity quantity) {
    add(quantity.value());
    signature.exactly(quantity.comparator().name()).exactly(quantity.unit()).words(quantity.of());
    quantity.asAt().ifPresent(this::add);
  }

  private void add(PartialDate date) {
    signature.exactly(date.from().toString()).exactly(date.to().toString());
  }

  private void add(Observation observation) {
    add(observation.when());
    add(observation.value());
    signature.words(observation.note());
  }
}

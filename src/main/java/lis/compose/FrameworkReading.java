package lis.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.chart.Framework;
import lis.chart.Framework.Answer;
import lis.chart.Framework.Challenge;
import lis.chart.Framework.Group;
import lis.chart.Framework.Label;
import lis.chart.Framework.Pillar;
import lis.chart.Named;
import lis.compose.Vocabulary.Attribute;
import lis.model.FieldType;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** Reads off a strategy what the picture of its framework needs. */
final class FrameworkReading {
  private final Strategy strategy;
  private final Map<Attribute, Kind> kinds = new EnumMap<>(Attribute.class);

  FrameworkReading(Strategy strategy) {
    this.strategy = strategy.current();
  }

  /** Shows the elements of a kind at a place. */
  void show(Attribute place, Kind kind) {
    kinds.put(place, kind);
  }

  /** The kinds that no relation joins to what they are shown with. */
  Set<Kind> unrelated(Kind pillars) {
    Set<Kind> unrelated = new LinkedHashSet<>();
    for (Attribute place : List.of(Attribute.ABOVE, Attribute.WITHIN)) {
      at(place).filter(kind -> relations(pillars, kind).isEmpty()).ifPresent(unrelated::add);
    }
    at(Attribute.BELOW)
        .filter(
            kind -> answering(pillars).stream().allMatch(other -> relations(other, kind).isEmpty()))
        .ifPresent(unrelated::add);
    return unrelated;
  }

  private Optional<Kind> at(Attribute place) {
    return Optional.ofNullable(kinds.get(place));
  }

  /** All that may answer what stands below. */
  private List<Kind> answering(Kind pillars) {
    List<Kind> answering = new ArrayList<>(List.of(pillars));
    at(Attribute.WITHIN).ifPresent(answering::add);
    at(Attribute.ACROSS).ifPresent(answering::add);
    return answering;
  }

  /** Relations that name both kinds, whichever end each stands at. */
  private List<Relation> relations(Kind one, Kind other) {
    return strategy.model().relations().values().stream()
        .filter(
            r ->
                (r.from().contains(one.name()) && r.to().contains(other.name()))
                    || (r.from().contains(other.name()) && r.to().contains(one.name())))
        .toList();
  }

  Framework of(Kind kind) {
    List<Element> all = strategy.of(kind);
    List<Pillar> pillars = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      pillars.add(
          new Pillar(
              named(all.get(i)),
              i + 1,
              related(all.get(i), Attribute.ABOVE),
              related(all.get(i), Attribute.WITHIN)));
    }
    Element root = strategy.root();
    return new Framework(
        root.title(),
        root.text(Role.SUBTITLE),
        new Group<>(label(Optional.of(kind)), pillars),
        label(at(Attribute.ABOVE)),
        label(at(Attribute.WITHIN)),
        new Group<>(
            label(at(Attribute.ACROSS)),
            elements(Attribute.ACROSS).stream().map(this::named).toList()),
        new Group<>(
            label(at(Attribute.BELOW)),
            elements(Attribute.BELOW).stream().map(e -> challenge(e, kind)).toList()));
  }

  private static Label label(Optional<Kind> kind) {
    return kind.map(k -> new Label(k.one(), k.many())).orElse(Label.NONE);
  }

  private List<Element> elements(Attribute place) {
    return at(place).map(strategy::of).orElse(List.of());
  }

  private Named named(Element element) {
    return named(element, Optional.empty());
  }

  /** Both the element and the link to it may be less than certain. */
  private Named named(Element element, Optional<Provenance> link) {
    Set<String> marks = new LinkedHashSet<>();
    element.provenance().filter(Provenance::marked).map(Kebab::of).ifPresent(marks::add);
    link.filter(Provenance::marked).map(Kebab::of).ifPresent(marks::add);
    return new Named(strategy.code(element), element.shortTitle(), String.join(", ", marks));
  }

  /** A link, and the element at its other end. */
  private record Joint(Element other, Link link) {
    Optional<Provenance> provenance() {
      return link.value(Role.PROVENANCE).flatMap(Provenance::of);
    }
  }

  private List<Named> related(Element element, Attribute place) {
    return at(place).stream()
        .flatMap(kind -> joints(element, kind).stream())
        .map(joint -> named(joint.other(), joint.provenance()))
        .toList();
  }

  /** The elements of a kind that an element is joined to, in their order; each once. */
  private List<Joint> joints(Element element, Kind kind) {
    List<Relation> relations = relations(element.kind(), kind);
    List<Joint> joints = new ArrayList<>();
    for (Element other : strategy.of(kind)) {
      relations.stream()
          .flatMap(relation -> link(element, other, relation).stream())
          .findFirst()
          .ifPresent(link -> joints.add(new Joint(other, link)));
    }
    return joints;
  }

  private Optional<Link> link(Element one, Element other, Relation relation) {
    return strategy.from(one, relation).stream()
        .filter(link -> leads(link.target(), other))
        .findFirst()
        .or(
            () ->
                strategy.from(other, relation).stream()
                    .filter(link -> leads(link.target(), one))
                    .findFirst());
  }

  private boolean leads(String id, Element to) {
    return strategy.find(id).filter(found -> found.id().equals(to.id())).isPresent();
  }

  private Challenge challenge(Element challenge, Kind pillars) {
    List<Answer> answers = new ArrayList<>();
    List<Element> columns = strategy.of(pillars);
    for (Kind kind : answering(pillars)) {
      for (Joint joint : joints(challenge, kind)) {
        answers.add(
            new Answer(
                named(joint.other(), joint.provenance()),
                accent(joint.other(), columns),
                words(joint.link())));
      }
    }
    return new Challenge(named(challenge), answers);
  }

  /** The number of the pillar that it is, or stands within; 0 for what belongs to none or many. */
  private int accent(Element element, List<Element> columns) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean within =
          at(Attribute.WITHIN).filter(kind -> kind.equals(element.kind())).isPresent()
              && joints(columns.get(i), element.kind()).stream()
                  .anyMatch(joint -> joint.other().id().equals(element.id()));
      if (within || columns.get(i).id().equals(element.id())) {
        numbers.add(i + 1);
      }
    }
    return numbers.size() == 1 ? numbers.getFirst() : 0;
  }

  /** What the link says of itself by a choice: its first, but for how far to trust it. */
  private static String words(Link link) {
    return link.relation().attributes().values().stream()
        .filter(field -> field.type() == FieldType.CHOICE && !field.plays(Role.PROVENANCE))
        .findFirst()
        .flatMap(field -> Optional.ofNullable(link.attributes().get(field.name())))
        .filter(Value.Choice.class::isInstance)
        .map(value -> ((Value.Choice) value).label())
        .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
        .orElse("");
  }
}

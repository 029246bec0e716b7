package lis.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lis.diagnostic.Suggest;
import lis.diagnostic.Suggestions;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.model.Tie;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Candidates;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Strategy;

/**
 * The place of the fault from which it may merely follow that something seems to be missing: it
 * stands where something couldn't be read, or is meant by a reference that leads nowhere.
 */
final class Explained {
  /** Kinds whose elements say what short forms stand for. */
  private static final Set<Archetype> NAMES =
      EnumSet.of(Archetype.TERM, Archetype.PARTY, Archetype.PLACE, Archetype.SOURCE);

  private Explained() {}

  /**
   * An element that doesn't seem to be there.
   *
   * @param kinds of which it could be; none for any
   */
  static Optional<Span> target(Strategy strategy, String id, List<String> kinds) {
    return strategy
        .gaps()
        .id(SourceFile.stem(id))
        .or(
            () ->
                strategy
                    .gaps()
                    .closedList(
                        folder ->
                            kinds.isEmpty()
                                || maybe(strategy, folder, kind -> kinds.contains(kind.name()))));
  }

  /** Whether the elements of a folder are of such a kind, or of one that nobody knows. */
  private static boolean maybe(Strategy strategy, String folder, Predicate<Kind> kind) {
    return strategy.model().inFolder(folder).map(kind::test).orElse(true);
  }

  /** A field that an element doesn't seem to have. */
  static Optional<Span> field(Strategy strategy, Element element, String name) {
    return strategy.gaps().key(element.place(), name);
  }

  /** A field that plays a role, and that an element doesn't seem to have. */
  static Optional<Span> field(Strategy strategy, Element element, Role role) {
    return element.kind().field(role).flatMap(field -> field(strategy, element, field.name()));
  }

  /** A link that doesn't seem to start at an element. */
  static Optional<Span> outgoing(Strategy strategy, Element element, Relation relation) {
    return field(strategy, element, relation.name())
        .or(
            () ->
                unresolved(strategy, relation)
                    .filter(link -> link.from().equals(element.id()))
                    .map(Link::place)
                    .findFirst())
        .or(() -> inverse(strategy, element, relation));
  }

  /** What the other end has under the name that a relation has from there, where it isn't read. */
  private static Optional<Span> inverse(Strategy strategy, Element element, Relation relation) {
    return strategy.gaps().under(relation.inverse()).isPresent()
        ? strategy.gaps().naming(List.of(element.id()))
        : Optional.empty();
  }

  /** A link that doesn't seem to lead to an element, or to one of its parts. */
  static Optional<Span> incoming(Strategy strategy, Element element, Relation relation) {
    return field(strategy, element, relation.inverse())
        .or(() -> strategy.gaps().naming(family(strategy, element, new ArrayList<>())))
        .or(() -> strategy.gaps().closed(folder -> maybe(strategy, folder, relation::startsAt)))
        .or(
            () ->
                meant(
                    element,
                    unresolved(strategy, relation)
                        .map(link -> new Mention(link.target(), link.place()))));
  }

  /**
   * A use of an element that doesn't seem to be there.
   *
   * @param astray all mentions of what isn't there
   */
  static Optional<Span> use(Strategy strategy, Element element, List<Mention> astray) {
    Stream<Mention> links =
        strategy.unresolved().stream()
            .filter(link -> link.relation().leadsTo(element.kind()))
            .map(link -> new Mention(link.target(), link.place()));
    return strategy
        .gaps()
        .naming(names(element))
        .or(
            () ->
                Stream.of(element.title(), element.text(Role.ABBREVIATION))
                    .filter(name -> !name.isEmpty())
                    .flatMap(name -> strategy.gaps().saying(name).stream())
                    .findFirst())
        .or(() -> strategy.gaps().closed(folder -> true))
        .or(() -> meant(element, Stream.concat(links, astray.stream())));
  }

  /** The full words for a short form, which don't seem to be there. */
  static Optional<Span> shortForm(Strategy strategy, String form) {
    return strategy
        .gaps()
        .saying(form)
        .or(
            () ->
                strategy
                    .gaps()
                    .closed(
                        folder ->
                            maybe(strategy, folder, kind -> NAMES.contains(kind.archetype()))));
  }

  /** An element of a kind that doesn't seem to be there. */
  static Optional<Span> element(Strategy strategy, Kind kind) {
    return strategy
        .gaps()
        .inFolder(
            folder ->
                strategy
                    .model()
                    .inFolder(folder)
                    .map(kind::equals)
                    .orElseGet(
                        () -> !Suggest.near(folder, kind.folder().stream().toList()).isEmpty()));
  }

  /** Something of which nobody can say where it would stand. */
  static Optional<Span> anything(Strategy strategy) {
    return strategy
        .gaps()
        .any()
        .or(() -> strategy.unresolved().stream().map(Link::place).findFirst());
  }

  private static Stream<Link> unresolved(Strategy strategy, Relation relation) {
    return strategy.unresolved().stream().filter(link -> link.relation().equals(relation));
  }

  private static List<String> names(Element element) {
    return Stream.concat(Stream.of(element.id()), element.aliases().stream().map(Mention::target))
        .toList();
  }

  /** The ids of an element and of its parts, whose links count for it. */
  private static List<String> family(Strategy strategy, Element element, List<String> ids) {
    if (!ids.contains(element.id())) {
      ids.addAll(names(element));
      strategy.model().relations(Tie.PARENT).stream()
          .flatMap(parent -> strategy.to(element, parent).stream())
          .map(Link::from)
          .flatMap(id -> strategy.find(id).stream())
          .forEach(part -> family(strategy, part, ids));
    }
    return ids;
  }

  /** The first of these mentions of what isn't there that is rather of this element. */
  private static Optional<Span> meant(Element element, Stream<Mention> astray) {
    Suggestions own = Candidates.of(List.of(element));
    return astray.filter(mention -> own.likely(mention.target())).map(Mention::place).findFirst();
  }
}

package lis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import lis.source.SourceFile;

/** The vocabulary of a strategy, in the order of its file. */
public record Model(
    String name,
    String version,
    String label,
    SequencedMap<String, Kind> kinds,
    SequencedMap<String, Relation> relations,
    List<Requirement> requirements) {

  public Model {
    kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
    relations = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(relations));
    requirements = List.copyOf(requirements);
  }

  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** Below the strategy's own: priorities, for priorities/people.md as for priorities.yaml. */
  public static String folder(String path) {
    String below = path.substring(path.indexOf('/') + 1);
    int slash = below.lastIndexOf('/');
    return slash < 0 ? SourceFile.stem(below) : below.substring(0, slash);
  }

  /** The kind whose files live in this folder. */
  public Optional<Kind> inFolder(String folder) {
    return kinds.values().stream()
        .filter(kind -> kind.folder().filter(folder::equals).isPresent())
        .findFirst();
  }

  public Optional<Relation> relation(String name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** The relation that is tied to a behaviour; of several, the first. */
  public Optional<Relation> relation(Tie tie) {
    return relations(tie).stream().findFirst();
  }

  /** The relations that are tied to a behaviour: each level of a hierarchy has one of its own. */
  public List<Relation> relations(Tie tie) {
    return relations.values().stream()
        .filter(relation -> relation.tie().isPresent() && relation.tie().get() == tie)
        .toList();
  }

  /** The relations that elements of a kind can have, by the names under which they are written. */
  public List<Relation> from(Kind kind) {
    return relations.values().stream().filter(relation -> relation.startsAt(kind)).toList();
  }

  /** The relations that can lead to elements of a kind. */
  public List<Relation> to(Kind kind) {
    return relations.values().stream().filter(relation -> relation.leadsTo(kind)).toList();
  }

  /** The kinds of an archetype. */
  public List<Kind> kinds(Archetype archetype) {
    return kinds.values().stream().filter(kind -> kind.archetype() == archetype).toList();
  }

  /** The words under which an element of this kind keeps fields and relations. */
  public List<String> keys(Kind kind) {
    List<String> keys = new ArrayList<>(kind.fields().keySet());
    from(kind).forEach(relation -> keys.add(relation.name()));
    return keys;
  }

  /** The same words in the order in which they are written: what is longest stands last. */
  public List<String> order(Kind kind) {
    List<String> order = new ArrayList<>(keys(kind));
    List<String> prose =
        kind.fields().values().stream()
            .filter(field -> field.type() == FieldType.PROSE)
            .map(Field::name)
            .toList();
    order.removeAll(prose);
    order.addAll(prose);
    return order;
  }
}

package lis.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lis.strategy.Strategy;

/**
 * What differs between two versions of a strategy.
 *
 * @param vocabulary what differs between their models
 * @param elements in the order of the later version; those that are gone stand behind their kind
 * @param files that hold no elements
 * @param unread ids of elements that one version couldn't read, so that nobody can say
 */
public record Changes(
    Strategy before,
    Strategy after,
    List<ModelChange> vocabulary,
    List<ElementChange> elements,
    List<FileChange> files,
    List<String> unread) {
  public Changes {
    vocabulary = List.copyOf(vocabulary);
    elements = List.copyOf(elements);
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  public boolean isEmpty() {
    return vocabulary.isEmpty() && elements.isEmpty() && files.isEmpty();
  }

  /** What changed at an element, by its id in either version. */
  public Optional<ElementChange> of(String id) {
    return elements.stream()
        .filter(
            e ->
                Stream.of(e.before(), e.after())
                    .anyMatch(s -> s.filter(each -> each.id().equals(id)).isPresent()))
        .findFirst();
  }

  /** The weights of all changes, one each. */
  public Stream<Weight> weights() {
    return Stream.of(
            vocabulary.stream().map(ModelChange::weight),
            elements.stream()
                .flatMap(
                    e ->
                        e.isNew() || e.isGone()
                            ? Stream.of(e.weight())
                            : e.changes().stream().map(Change::weight)),
            files.stream().map(FileChange::weight))
        .flatMap(each -> each);
  }
}

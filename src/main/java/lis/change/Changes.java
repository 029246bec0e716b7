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
 * @param renumbered elements whose number is another one now
 * @param files that hold no elements
 * @param unread ids of elements that one version couldn't read, so that nobody can say
 */
public record Changes(
    Strategy before,
    Strategy after,
    List<ModelChange> vocabulary,
    List<ElementChange> elements,
    List<Renumbering> renumbered,
    List<FileChange> files,
    List<String> unread) {
  public Changes {
    vocabulary = List.copyOf(vocabulary);
    elements = List.copyOf(elements);
    renumbered = List.copyOf(renumbered);
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  public boolean isEmpty() {
    return vocabulary.isEmpty() && elements.isEmpty() && renumbered.isEmpty() && files.isEmpty();
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

  /** Those that changed the numbers of others, in words. */
  public List<Statement> numbers() {
    Names names = new Names(before, after);
    return renumbered.stream()
        .map(
            r ->
                new Statement(
                    Weight.STRUCTURAL,
                    names.element(r.id()),
                    "its number was %s and is %s now".formatted(r.before(), r.after()),
                    List.of()))
        .toList();
  }
}

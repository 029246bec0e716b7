package lis.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of a strategy, held against what it says now. An element is suspect when it has
 * changed in substance since it was read, a link when what it leads to has.
 */
public final class Reviewing {
  private final Strategy strategy;
  private final List<Review> reviews;
  private final Map<String, List<Review>> byId = new HashMap<>();
  private final Map<String, String> signatures = new ConcurrentHashMap<>();

  Reviewing(Strategy strategy, List<Review> reviews) {
    this.strategy = strategy;
    this.reviews = List.copyOf(reviews);
    for (Review review : reviews) {
      strategy
          .find(review.element().target())
          .ifPresent(e -> byId.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(review));
    }
  }

  /** All that was noted, in the order of the file. */
  public List<Review> all() {
    return reviews;
  }

  /** Whether anybody has noted anything. */
  public boolean isUsed() {
    return !reviews.isEmpty();
  }

  /** What was noted of an element, in the order of the file. */
  public List<Review> of(Element element) {
    return List.copyOf(byId.getOrDefault(element.id(), List.of()));
  }

  /** Whether an element says what everybody read who noted it. */
  public ReviewState state(Element element) {
    List<Review> noted = of(element);
    return noted.isEmpty()
        ? ReviewState.UNREVIEWED
        : noted.stream().anyMatch(review -> hasChanged(element, review))
            ? ReviewState.SUSPECT
            : ReviewState.CURRENT;
  }

  /** Whether what a link leads to says what everybody read who noted the link. */
  public ReviewState state(Link link) {
    Optional<Element> from = strategy.find(link.from()).filter(e -> byId.containsKey(e.id()));
    Optional<Element> to = strategy.find(link.target());
    if (from.isEmpty() || to.isEmpty()) {
      return ReviewState.UNREVIEWED;
    }
    List<String> read =
        of(from.get()).stream().flatMap(review -> read(review, to.get()).stream()).toList();
    return read.isEmpty()
        ? ReviewState.UNREVIEWED
        : read.stream().allMatch(signature(to.get())::equals)
            ? ReviewState.CURRENT
            : ReviewState.SUSPECT;
  }

  /** The worse of how an element and its links stand to what was read. */
  public ReviewState overall(Element element) {
    boolean suspect = element.links().stream().anyMatch(l -> state(l) == ReviewState.SUSPECT);
    return suspect ? ReviewState.SUSPECT : state(element);
  }

  /** Whether an element has changed in substance since a review. */
  public boolean hasChanged(Element element, Review review) {
    return !review.read().equals(signature(element));
  }

  /** Whether what a link leads to has changed in substance since a review. */
  public boolean hasChanged(Link link, Review review) {
    Optional<Element> to = strategy.find(link.target());
    return to.flatMap(target -> read(review, target))
        .filter(then -> !then.equals(signature(to.get())))
        .isPresent();
  }

  /** What was noted of the target of a link, under the id that it has or had. */
  private Optional<String> read(Review review, Element target) {
    return review.links().entrySet().stream()
        .filter(entry -> isMeant(entry.getKey(), target))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isMeant(String id, Element target) {
    return strategy.find(id).filter(e -> e.id().equals(target.id())).isPresent();
  }

  /** Six letters for what an element says now. */
  public String signature(Element element) {
    return signatures.computeIfAbsent(element.id(), id -> Substance.itself(strategy, element));
  }

  /** The note that an element was read as it stands now. */
  public Review note(Element element, String by, PartialDate on) {
    SequencedMap<String, String> links = new LinkedHashMap<>();
    element.links().stream()
        .flatMap(link -> strategy.find(link.target()).stream())
        .filter(target -> !target.id().equals(element.id()))
        .forEach(target -> links.put(target.id(), signature(target)));
    return new Review(
        new Mention(element.id(), element.place()), by, on, signature(element), links);
  }
}

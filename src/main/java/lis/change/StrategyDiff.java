package lis.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Translation;

/** Compares two versions of a strategy. */
public final class StrategyDiff {
  /** Behind the same words there can be another picture. */
  private static final String PICTURE = "![";

  private final Strategy before;
  private final Strategy after;
  private final Matching matching;
  private final Snapshots olds;
  private final Snapshots nows;

  /** Whether texts that are equal also say the same: names lead to the same, the model is one. */
  private final boolean plain;

  private final List<ModelChange> vocabulary;
  private final List<String> unread = new ArrayList<>();

  private StrategyDiff(Strategy before, Strategy after) {
    this.before = before;
    this.after = after;
    this.matching = Matching.of(before, after);
    Identity a = Identity.of(before, matching.forward());
    Identity b = Identity.of(after, matching.backward());
    this.olds = new Snapshots(before, a);
    this.nows = new Snapshots(after, b);
    this.vocabulary = ModelDiff.of(before.model(), after.model());
    this.plain = vocabulary.isEmpty() && !Identity.shifted(a, b);
  }

  /** What differs between two versions; the files beside them aren't looked at. */
  public static Changes of(Strategy before, Strategy after) {
    return of(before, after, List.of());
  }

  /**
   * What differs between two versions.
   *
   * @param files beside the elements, as {@link FileDiff} finds them
   */
  public static Changes of(Strategy before, Strategy after, List<FileChange> files) {
    StrategyDiff diff = new StrategyDiff(before, after);
    List<ElementChange> elements = diff.elements();
    return new Changes(
        before, after, diff.vocabulary, elements, diff.renumbered(), files, diff.unread);
  }

  /** The numbers that are computed and aren't what they were; given ones are fields. */
  private List<Renumbering> renumbered() {
    List<Renumbering> renumbered = new ArrayList<>();
    for (Element now : after.elements()) {
      Optional<Element> old = matching.of(now).map(Matching.Pair::before);
      String code = after.code(now);
      String then = old.map(before::code).orElse("");
      if (!code.isEmpty() && !then.isEmpty() && !code.equals(then) && now.codes().isEmpty()) {
        renumbered.add(new Renumbering(now.id(), then, code));
      }
    }
    return renumbered;
  }

  private List<ElementChange> elements() {
    Set<String> moved = moved();
    ElementDiff diff = new ElementDiff(before.model(), after.model());
    List<ElementChange> changes = new ArrayList<>();
    change(after.root(), diff, moved).ifPresent(changes::add);
    Set<String> kinds = new LinkedHashSet<>(after.model().kinds().keySet());
    kinds.addAll(before.model().kinds().keySet());
    for (String kind : kinds) {
      of(after, kind).forEach(now -> change(now, diff, moved).ifPresent(changes::add));
      for (Element old : of(before, kind)) {
        if (matching.isGone(old)) {
          gone(old).ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private static List<Element> of(Strategy strategy, String kind) {
    Optional<Kind> known = strategy.model().kind(kind);
    return known.map(strategy::of).orElse(List.of());
  }

  private Optional<ElementChange> change(Element now, ElementDiff diff, Set<String> moved) {
    Optional<Matching.Pair> pair = matching.of(now);
    if (pair.isEmpty()) {
      return come(now);
    }
    Element old = pair.get().before();
    boolean elsewhere = moved.contains(now.id()) || !typed(pair.get());
    boolean pictured = now.extent().text().contains(PICTURE);
    if (!elsewhere && plain && !pictured && written(old, olds).equals(written(now, nows))) {
      return Optional.empty();
    }
    Snapshot a = olds.of(old);
    Snapshot b = nows.of(now);
    List<Change> found = diff.of(pair.get(), a, b, elsewhere);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new ElementChange(Optional.of(a), Optional.of(b), found));
  }

  /** All that is written of an element, and where. */
  private static List<String> written(Element element, Snapshots snapshots) {
    List<String> written = new ArrayList<>();
    written.add(element.id());
    written.add(element.extent().file().path());
    written.add(element.extent().text());
    for (Translation each : snapshots.translations(element)) {
      written.add(each.language());
      written.add(each.extent().text());
    }
    return written;
  }

  private Optional<ElementChange> come(Element now) {
    if (before.gaps().id(now.id()).isPresent()) {
      unread.add(now.id());
      return Optional.empty();
    }
    return Optional.of(new ElementChange(Optional.empty(), Optional.of(nows.of(now)), List.of()));
  }

  private Optional<ElementChange> gone(Element old) {
    if (after.gaps().id(old.id()).isPresent()) {
      unread.add(old.id());
      return Optional.empty();
    }
    return Optional.of(new ElementChange(Optional.of(olds.of(old)), Optional.empty(), List.of()));
  }

  /** The elements, by their ids now, that stand elsewhere among those of their kind. */
  private Set<String> moved() {
    Set<String> moved = new HashSet<>();
    for (Kind kind : after.model().kinds().values()) {
      List<Element> now =
          after.of(kind).stream()
              .filter(e -> matching.of(e).filter(StrategyDiff::typed).isPresent())
              .toList();
      List<Element> then =
          of(before, kind.name()).stream()
              .filter(e -> !matching.isGone(e))
              .map(matching::after)
              .filter(e -> matching.of(e).filter(StrategyDiff::typed).isPresent())
              .toList();
      for (Hunk<Element> hunk : Alignment.of(then, now, this::name)) {
        if (!hunk.same()) {
          hunk.after().forEach(e -> moved.add(e.id()));
        }
      }
    }
    return moved;
  }

  private static boolean typed(Matching.Pair pair) {
    return pair.before().kind().name().equals(pair.after().kind().name());
  }

  /** A name that doesn't depend on which version is the earlier one. */
  private String name(Element now) {
    String then = matching.of(now).map(pair -> pair.before().id()).orElse(now.id());
    return then.compareTo(now.id()) <= 0 ? then : now.id();
  }
}

package lis.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lis.cli.ComparisonJson;
import lis.load.StrategyLoader;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Role;
import lis.model.Tie;
import lis.source.FolderTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;
import lis.strategy.Substance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every comparison, over versions that were edited by lot. */
class ComparisonLawsTest {
  private static final SourceTree SAMPLE = new FolderTree(Path.of("."));

  /** What the signature of an element leaves out, as strategy.Substance says. */
  private static final Set<Role> UNCOUNTED =
      EnumSet.of(
          Role.PLAIN,
          Role.PLAIN_FOR,
          Role.PLAIN_TITLE,
          Role.SHORT_TITLE,
          Role.ORDER,
          Role.CODE,
          Role.KEYWORDS,
          Role.EDITION);

  private record Versions(SourceTree a, SourceTree b, Strategy before, Strategy after) {
    private static final Map<Long, Versions> KNOWN = new ConcurrentHashMap<>();

    static Versions of(long seed) throws UnreadableException {
      Versions known = KNOWN.get(seed);
      if (known == null) {
        known = make(seed);
        KNOWN.put(seed, known);
      }
      return known;
    }

    private static Versions make(long seed) throws UnreadableException {
      SourceTree a = RandomEdits.of(SAMPLE, 6, seed + 1000);
      SourceTree b = RandomEdits.of(a, 4 + (int) (seed % 5) * 6, seed);
      return new Versions(a, b, load(a), load(b));
    }
  }

  private static Strategy load(SourceTree tree) {
    return new StrategyLoader(tree).load().value().orElseThrow();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameTwiceIsNoChange(long seed) throws UnreadableException {
    Versions v = Versions.of(seed);
    assertThat(StrategyDiff.of(v.after(), load(v.b())).isEmpty()).isTrue();
    assertThat(StrategyDiff.of(v.before(), v.before()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsReadBackwardsIsReversed(long seed) throws UnreadableException {
    Versions v = Versions.of(seed);
    Changes there = StrategyDiff.of(v.before(), v.after());
    Changes back = StrategyDiff.of(v.after(), v.before());
    assertThat(sorted(back.elements()))
        .isEqualTo(sorted(there.elements().stream().map(ElementChange::reversed).toList()));
    assertThat(back.vocabulary())
        .containsExactlyInAnyOrderElementsOf(
            there.vocabulary().stream().map(ModelChange::reversed).toList());
  }

  /** In one order, with the edits of a field and of links too: backwards, others come first. */
  private static List<String> sorted(List<ElementChange> changes) {
    return changes.stream().map(ComparisonLawsTest::text).sorted().toList();
  }

  private static String text(ElementChange change) {
    List<String> parts = new ArrayList<>();
    for (Change each : change.changes()) {
      switch (each) {
        case Change.Content c -> {
          parts.add(c.language() + c.field() + c.before() + c.after() + sortedText(c.reasons()));
          c.edits().forEach(e -> parts.add(text(e)));
        }
        case Change.Links l -> {
          parts.add(l.relation() + l.before() + l.after() + l.reordered());
          l.edits()
              .forEach(
                  e -> {
                    parts.add(e.before() + " " + e.after());
                    e.attributes().values().forEach(all -> all.forEach(a -> parts.add(text(a))));
                  });
        }
        default -> parts.add(each.toString());
      }
    }
    parts.sort(Comparator.naturalOrder());
    return change.before() + "\n" + change.after() + "\n" + parts;
  }

  private static String text(Edit edit) {
    return edit.before() + " " + edit.after() + edit.stretches() + sortedText(edit.reasons());
  }

  private static String sortedText(List<Reason> reasons) {
    return reasons.stream().map(Reason::toString).sorted().toList().toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsJsonMakesTheLaterVersionOfTheEarlier(long seed) throws IOException, UnreadableException {
    Versions v = Versions.of(seed);
    Changes changes = StrategyDiff.of(v.before(), v.after());
    JsonNode json = new ObjectMapper().readTree(ComparisonJson.of(changes, v.a(), v.b()));
    Elements elements = Elements.of(v.before());
    elements.apply(json);
    Elements later = Elements.of(v.after());
    elements.forget(changes.unread());
    later.forget(changes.unread());
    assertThat(elements.differences(later)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSignatureChangesWhenSubstanceDoes(long seed) throws UnreadableException {
    Versions v = Versions.of(seed);
    if (!StrategyDiff.of(v.before(), v.after()).vocabulary().isEmpty()) {
      return;
    }
    Changes changes = StrategyDiff.of(v.before(), v.after());
    Set<String> lost = lost(changes);
    for (Element now : v.after().elements()) {
      Optional<ElementChange> change = changes.of(now.id());
      Optional<Element> old =
          change.isPresent()
              ? change.get().before().flatMap(s -> v.before().find(s.id()))
              : v.before().find(now.id());
      boolean named = lost.stream().anyMatch(id -> names(v.before(), old, id));
      if (old.isPresent() && speaksOfItself(now) && !excepted(change) && !named) {
        boolean same =
            Substance.signature(v.before(), old.get()).equals(Substance.signature(v.after(), now));
        assertThat(counted(v.after(), change))
            .as(now + " " + change.map(ComparisonLawsTest::reasons))
            .isEqualTo(!same);
      }
    }
  }

  /** Those that have another id and kept no alias. */
  private static Set<String> lost(Changes changes) {
    return changes.elements().stream()
        .flatMap(c -> c.changes().stream())
        .flatMap(
            c -> c instanceof Change.Renamed r && !r.alias() ? Stream.of(r.from()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static boolean names(Strategy before, Optional<Element> element, String id) {
    return element.stream()
        .flatMap(
            e ->
                Stream.concat(
                    e.links().stream().map(Link::target),
                    Mentions.all(e).stream().map(Mention::target)))
        .anyMatch(t -> before.find(t).filter(to -> to.id().equals(id)).isPresent());
  }

  private static String reasons(ElementChange change) {
    return change.changes().stream()
        .map(c -> c.getClass().getSimpleName() + c.reasons())
        .toList()
        .toString();
  }

  private static boolean speaksOfItself(Element element) {
    return element.links().stream()
        .noneMatch(l -> l.relation().tie().filter(Tie.SUBJECT::equals).isPresent());
  }

  /**
   * Where the two are meant to differ: a signature can't tell spelling or the division into
   * paragraphs from other words, and it knows who is linked by a first id that a rename without an
   * alias takes away.
   */
  private static boolean excepted(Optional<ElementChange> change) {
    return change.stream()
        .flatMap(c -> c.changes().stream())
        .flatMap(
            c ->
                c instanceof Change.Content content
                    ? content.edits().stream().flatMap(e -> e.reasons().stream())
                    : Stream.empty())
        .anyMatch(r -> r.sort() == Reason.Sort.SPELLING || r.sort() == Reason.Sort.LAYOUT);
  }

  private static boolean counted(Strategy strategy, Optional<ElementChange> change) {
    return change.stream()
        .flatMap(c -> c.changes().stream())
        .filter(c -> c.weight() != Weight.EDITORIAL)
        .anyMatch(
            c ->
                switch (c) {
                  case Change.Content content ->
                      content.language().isEmpty()
                          && counts(strategy, change.get().element().kind(), content.field());
                  case Change.Links links ->
                      strategy
                          .model()
                          .relation(links.relation())
                          .flatMap(r -> r.tie())
                          .filter(Tie.SOURCES::equals)
                          .isEmpty();
                  default -> false;
                });
  }

  private static boolean counts(Strategy strategy, String kind, String field) {
    Field declared = strategy.model().kind(kind).orElseThrow().fields().get(field);
    return declared != null
        && declared
            .role()
            .map(role -> !UNCOUNTED.contains(role))
            .orElse(declared.type() != FieldType.BOOLEAN);
  }

  @Test
  void nothingAndEverythingToo() throws UnreadableException {
    Strategy sample = load(SAMPLE);
    assertThat(StrategyDiff.of(sample, load(RandomEdits.of(SAMPLE, 0, 1))).isEmpty()).isTrue();
  }
}

package lis.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.model.Archetype;
import lis.model.Relation;
import lis.model.Tie;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;
import lis.strategy.Strictness.Exemption;

/**
 * What a change to an element would touch: all that refers to it, and what follows from that along
 * the golden thread, from what was found out through aims and actions to what is measured.
 *
 * @param touches by kind, the nearest first
 * @param exemptions that the strategy makes for the element
 */
public record Impact(List<Touch> touches, List<Exemption> exemptions) {

  /** What a mention in a text is called, where a link has the name of its relation. */
  private static final String TEXT = "in its text";

  private static final String FIGURE = "as the source of a figure";

  /**
   * An element that is touched.
   *
   * @param distance in steps; 1 for what refers to the changed element, or directly follows from it
   * @param how by the names of relations, as this element sees them, or in words
   * @param through the element before it on the way; empty for the changed one
   */
  public record Touch(Element element, int distance, List<String> how, Optional<Element> through) {
    public Touch {
      how = List.copyOf(how);
    }

    private Touch and(String another) {
      List<String> more = new ArrayList<>(how);
      if (!more.contains(another)) {
        more.add(another);
      }
      return new Touch(element, distance, more, through);
    }
  }

  public Impact {
    touches = List.copyOf(touches);
    exemptions = List.copyOf(exemptions);
  }

  public static Impact of(Strategy strategy, Element element) {
    Search search = new Search(strategy, element);
    search.run();
    List<String> kinds = List.copyOf(strategy.model().kinds().keySet());
    return new Impact(
        search.touches.values().stream()
            .sorted(
                Comparator.comparingInt((Touch t) -> kinds.indexOf(t.element().kind().name()))
                    .thenComparingInt(Touch::distance))
            .toList(),
        strategy.configuration().strictness().exemptions().stream()
            .filter(e -> strategy.find(e.element().target()).filter(element::equals).isPresent())
            .toList());
  }

  /** Breadth first, so that each is found at its least distance. */
  private static final class Search {
    private final Strategy strategy;
    private final Element changed;
    private final Map<String, Touch> touches = new LinkedHashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final Deque<Next> open = new ArrayDeque<>();

    Search(Strategy strategy, Element changed) {
      this.strategy = strategy;
      this.changed = changed;
      followed.add(changed.id());
    }

    void run() {
      referrers();
      follow(changed, 1);
      while (!open.isEmpty()) {
        Next next = open.poll();
        follow(next.element(), next.distance());
      }
    }

    /** An element from which to go on, and how far away what follows from it is. */
    private record Next(Element element, int distance) {}

    /** All that names the element, whatever it is. */
    private void referrers() {
      for (Link link : strategy.incoming(changed)) {
        strategy.find(link.from()).ifPresent(from -> touch(from, link.relation().name()));
      }
      for (Element each : strategy.all()) {
        mentioned(each, Mentions.inProse(each), TEXT);
        mentioned(each, Mentions.citations(each), FIGURE);
      }
    }

    private void mentioned(Element by, List<Mention> mentions, String how) {
      if (mentions.stream()
          .anyMatch(m -> strategy.find(m.target()).filter(changed::equals).isPresent())) {
        touch(by, how);
      }
    }

    /** What comes after an element on the thread. */
    private void follow(Element from, int distance) {
      int stage = stage(from);
      for (Link link : strategy.incoming(from)) {
        Optional<Element> to = strategy.find(link.from());
        if (to.isPresent() && stage(to.get()) >= Math.max(stage, FOUND)) {
          step(from, to.get(), distance, link.relation(), link.relation().name());
        }
      }
      for (Link link : from.links()) {
        Optional<Element> to = strategy.find(link.target());
        if (to.isPresent() && stage >= FOUND && stage(to.get()) > stage) {
          step(from, to.get(), distance, link.relation(), link.relation().inverse());
        }
      }
    }

    private void step(Element from, Element to, int distance, Relation relation, String how) {
      boolean replaced = relation.tie().filter(t -> t == Tie.SUCCESSOR).isPresent();
      if (replaced || to.equals(changed)) {
        return;
      }
      if (distance == 1) {
        touch(to, how);
      } else {
        touches.putIfAbsent(to.id(), new Touch(to, distance, List.of(how), Optional.of(from)));
      }
      if (!to.withdrawn() && followed.add(to.id())) {
        open.add(new Next(to, distance + 1));
      }
    }

    private void touch(Element element, String how) {
      if (!element.equals(changed)) {
        touches.merge(
            element.id(),
            new Touch(element, 1, List.of(how), Optional.empty()),
            (known, more) -> known.and(how));
      }
    }
  }

  private static final int FOUND = 1;

  /**
   * How far along the thread an element stands. Who, where and what was read come first, and
   * nothing leads on through them; the strategy and its chapters stand beside it.
   */
  private static int stage(Element element) {
    Archetype archetype = element.kind().archetype();
    return switch (archetype) {
      case STRATEGY, NARRATIVE -> -1;
      case PARTY, PLACE, TERM, SOURCE -> 0;
      case EVIDENCE, ENGAGEMENT, FEEDBACK, FRAME, PRINCIPLE -> FOUND;
      case AIM -> 2;
      case ACTION -> 3;
      case MEASURE, EVENT, RISK -> 4;
    };
  }
}

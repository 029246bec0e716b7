package lis.check;

import java.util.List;
import lis.model.Relation;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;

/** Counts the links of an element, as seen from either end. */
final class LinkCounts {

  /**
   * One count beside its bounds.
   *
   * @param outgoing whether the element is the from end
   */
  record Counted(
      Element element,
      Relation relation,
      boolean outgoing,
      Relation.Count bounds,
      List<Link> links) {}

  /** What is done with a count. */
  interface Visitor {
    void visit(Counted counted);
  }

  private LinkCounts() {}

  static void visit(Strategy strategy, Visitor visitor) {
    for (Element element : strategy.all()) {
      for (Relation relation : strategy.model().relations().values()) {
        if (relation.startsAt(element.kind()) && bounded(relation.count())) {
          List<Link> links = strategy.from(element, relation);
          visitor.visit(new Counted(element, relation, true, relation.count(), links));
        }
        if (relation.leadsTo(element.kind()) && bounded(relation.inverseCount())) {
          List<Link> links = strategy.to(element, relation);
          visitor.visit(new Counted(element, relation, false, relation.inverseCount(), links));
        }
      }
    }
  }

  private static boolean bounded(Relation.Count count) {
    return count.least() > 0 || count.most() < Relation.Count.MANY;
  }
}

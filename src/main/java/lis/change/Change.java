package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that changed at an element. */
public sealed interface Change {

  /** How grave it is: what there is, and how it hangs together, is the structure. */
  default Weight weight() {
    return Weight.STRUCTURAL;
  }

  /** Why it is as grave as it is, where that isn't plain. */
  default List<Reason> reasons() {
    return List.of();
  }

  /** The same, seen from the later version. */
  Change reversed();

  /**
   * It has another id.
   *
   * @param alias whether one of the two is an alias of the other; otherwise it was found by
   *     likeness
   * @param likeness of what both say, in per cent
   */
  record Renamed(String from, String to, boolean alias, int likeness) implements Change {
    @Override
    public Change reversed() {
      return new Renamed(to, from, alias, likeness);
    }
  }

  /** It is of another kind. */
  record Retyped(String from, String to) implements Change {
    @Override
    public Change reversed() {
      return new Retyped(to, from);
    }
  }

  /** Other ids lead to it. */
  record Aliases(List<String> before, List<String> after) implements Change {
    public Aliases {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Change reversed() {
      return new Aliases(after, before);
    }
  }

  /** It stands in another file. Readers see no difference. */
  record File(String from, String to) implements Change {
    @Override
    public Weight weight() {
      return Weight.EDITORIAL;
    }

    @Override
    public Change reversed() {
      return new File(to, from);
    }
  }

  /**
   * It stands behind another element of its kind.
   *
   * @param from the id of the one that it stood behind; empty where it was the first
   */
  record Place(Optional<String> from, Optional<String> to) implements Change {
    @Override
    public Change reversed() {
      return new Place(to, from);
    }
  }

  /**
   * A field says something else.
   *
   * @param language of a translation; empty for the strategy's own
   * @param order whether the field is the element's place in the order
   * @param before all of it; empty where there was nothing
   */
  record Content(
      String language,
      String field,
      boolean order,
      List<Part> before,
      List<Part> after,
      List<Edit> edits,
      List<Reason> reasons)
      implements Change {
    public Content {
      before = List.copyOf(before);
      after = List.copyOf(after);
      edits = List.copyOf(edits);
      reasons = List.copyOf(reasons);
    }

    @Override
    public Weight weight() {
      return order ? Weight.STRUCTURAL : Reason.gravest(reasons);
    }

    @Override
    public Change reversed() {
      return new Content(
          language,
          field,
          order,
          after,
          before,
          edits.stream().map(Edit::reversed).toList(),
          reasons.stream().map(Reason::reversed).toList());
    }
  }

  /**
   * The links of a relation are others, say something else, or stand in another order.
   *
   * @param parent whether they lead to what the element is a part of
   */
  record Links(
      String relation,
      boolean parent,
      List<LinkFact> before,
      List<LinkFact> after,
      List<LinkEdit> edits,
      boolean reordered)
      implements Change {
    public Links {
      before = List.copyOf(before);
      after = List.copyOf(after);
      edits = List.copyOf(edits);
    }

    @Override
    public Weight weight() {
      return edits.stream().map(LinkEdit::weight).reduce(Weight.EDITORIAL, Weight::or);
    }

    @Override
    public List<Reason> reasons() {
      List<Reason> reasons = new ArrayList<>();
      edits.stream().filter(LinkEdit::stays).forEach(e -> reasons.addAll(e.reasons()));
      if (edits.isEmpty()) {
        reasons.add(Reason.of(Reason.Sort.ORDER));
      }
      return Reason.telling(reasons);
    }

    /** Whether it belongs to another whole now. */
    public boolean moved() {
      return parent
          && edits.size() == 2
          && edits.stream().filter(e -> e.after().isEmpty()).count() == 1
          && edits.stream().filter(e -> e.before().isEmpty()).count() == 1;
    }

    @Override
    public Change reversed() {
      return new Links(
          relation,
          parent,
          after,
          before,
          edits.stream().map(LinkEdit::reversed).toList(),
          reordered);
    }
  }
}

package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.change.Reason.Sort;

/**
 * A part that one version has and the other hasn't, or has otherwise.
 *
 * @param stretches of running words, what stays, what goes and what comes; none where the part is
 *     compared as a whole
 * @param reasons why it matters, or doesn't
 */
public record Edit(
    Optional<Part> before, Optional<Part> after, List<Stretch> stretches, List<Reason> reasons) {
  public Edit {
    stretches = List.copyOf(stretches);
    reasons = List.copyOf(reasons);
  }

  static Edit added(Part part) {
    return new Edit(Optional.empty(), Optional.of(part), List.of(), whole(part, Sort.ADDED));
  }

  static Edit removed(Part part) {
    return new Edit(Optional.of(part), Optional.empty(), List.of(), whole(part, Sort.REMOVED));
  }

  private static List<Reason> whole(Part part, Sort sort) {
    boolean empty = part.text().isEmpty() && part.shape() != Part.Shape.UNKNOWN;
    return List.of(Reason.of(empty || part.shape() == Part.Shape.DIVIDER ? Sort.LAYOUT : sort));
  }

  /** The same words elsewhere. */
  static Edit moved(Part before, Part after) {
    return new Edit(
        Optional.of(before), Optional.of(after), List.of(), List.of(Reason.of(Sort.PLACE)));
  }

  static Edit layout(Part before, Part after) {
    return new Edit(
        Optional.of(before), Optional.of(after), List.of(), List.of(Reason.of(Sort.LAYOUT)));
  }

  /** A part that reads otherwise now. */
  static Edit changed(Part before, Part after) {
    boolean words = before.shape().words() && after.shape().words();
    if (!words) {
      return new Edit(
          Optional.of(before),
          Optional.of(after),
          List.of(),
          List.of(ExactJudge.of(before, after)));
    }
    List<Token> old = Token.of(before);
    List<Token> now = Token.of(after);
    List<Hunk<Token>> hunks = WordDiff.of(old, now);
    List<Reason> reasons =
        before.same().equals(after.same())
            ? List.of(detail(before, after))
            : Judge.of(old, now, hunks);
    return new Edit(
        Optional.of(before),
        Optional.of(after),
        WordDiff.stretches(hunks),
        Reason.telling(reasons));
  }

  private static Reason detail(Part before, Part after) {
    boolean pictures = before.shape() == Part.Shape.PICTURE && after.shape() == Part.Shape.PICTURE;
    return Reason.of(pictures ? Sort.PICTURE : Sort.LAYOUT);
  }

  public Weight weight() {
    return Reason.gravest(reasons);
  }

  /** The part as it is, or as it was where it is gone. */
  public Part part() {
    return after.or(() -> before).orElseThrow();
  }

  Edit reversed() {
    return new Edit(after, before, turned(), reasons.stream().map(Reason::reversed).toList());
  }

  /** What goes stands before what comes. */
  private List<Stretch> turned() {
    List<Stretch> turned = new ArrayList<>();
    for (Stretch each : stretches) {
      Stretch other = each.reversed();
      boolean swap =
          other.nature() == Stretch.Nature.DELETED
              && !turned.isEmpty()
              && turned.getLast().nature() == Stretch.Nature.INSERTED;
      turned.add(swap ? turned.size() - 1 : turned.size(), other);
    }
    return turned;
  }

  /** What went and what came, also where the words weren't compared one by one. */
  public List<Stretch> shown() {
    if (!stretches.isEmpty()) {
      return stretches;
    }
    Optional<String> old = before.map(Part::shown);
    Optional<String> now = after.map(Part::shown);
    if (old.isPresent() && old.equals(now)) {
      return List.of(new Stretch(Stretch.Nature.SAME, old.get()));
    }
    List<Stretch> whole = new ArrayList<>();
    old.ifPresent(text -> whole.add(new Stretch(Stretch.Nature.DELETED, text)));
    now.ifPresent(text -> whole.add(new Stretch(Stretch.Nature.INSERTED, text)));
    return whole;
  }
}

package lis.change;

import java.util.Collection;
import java.util.List;

/**
 * Why a change is as grave as it is, in words that an editor understands.
 *
 * @param before what was there of this sort; may be empty
 * @param after what is there now; may be empty
 */
public record Reason(Sort sort, String before, String after) {

  /** What changed. */
  public enum Sort {
    NUMBER(Weight.SUBSTANTIVE, "a number"),
    MONEY(Weight.SUBSTANTIVE, "a sum of money"),
    DATE(Weight.SUBSTANTIVE, "a date"),
    /** What is promised, and how firmly; the words speak for themselves. */
    COMMITMENT(Weight.SUBSTANTIVE, ""),
    NEGATION(Weight.SUBSTANTIVE, ""),
    REFERENCE(Weight.SUBSTANTIVE, "what it refers to"),
    ADDRESS(Weight.SUBSTANTIVE, "an address"),
    NAME(Weight.SUBSTANTIVE, "a name"),
    ANSWER(Weight.SUBSTANTIVE, "the answer"),
    BASIS(Weight.SUBSTANTIVE, "how it is worked out"),
    PICTURE(Weight.SUBSTANTIVE, "the picture"),
    ADDED(Weight.SUBSTANTIVE, "new"),
    REMOVED(Weight.SUBSTANTIVE, "taken out"),
    PLACE(Weight.SUBSTANTIVE, "the same words stand in another place"),
    WORDS(Weight.SUBSTANTIVE, "other words"),
    LINK(Weight.STRUCTURAL, "what it is linked with"),
    SPELLING(Weight.EDITORIAL, "only spelling"),
    CAPITALS(Weight.EDITORIAL, "only capitals"),
    PUNCTUATION(Weight.EDITORIAL, "only punctuation"),
    SPACES(Weight.EDITORIAL, "only spaces"),
    EMPHASIS(Weight.EDITORIAL, "only emphasis"),
    LAYOUT(Weight.EDITORIAL, "only layout: the same words are divided otherwise"),
    WRITTEN(Weight.EDITORIAL, "only written in another way: it means the same"),
    ORDER(Weight.EDITORIAL, "only the order"),
    READ_AGAIN(Weight.EDITORIAL, "only a note that the words were read again");

    private final Weight weight;
    private final String words;

    Sort(Weight weight, String words) {
      this.weight = weight;
      this.words = words;
    }
  }

  static Reason of(Sort sort) {
    return new Reason(sort, "", "");
  }

  public Weight weight() {
    return sort.weight;
  }

  /** The same, where what is now was before. */
  Reason reversed() {
    Sort other =
        switch (sort) {
          case ADDED -> Sort.REMOVED;
          case REMOVED -> Sort.ADDED;
          default -> sort;
        };
    return new Reason(other, after, before);
  }

  /** A sentence without its full stop: “a number changed: 2,000 → 2,500”. */
  public String text() {
    return switch (sort) {
      case COMMITMENT, NEGATION -> said();
      case SPELLING ->
          sort.words + (before.isEmpty() ? "" : ": “" + before + "” → “" + after + "”");
      case NUMBER, MONEY, DATE, REFERENCE, ADDRESS, NAME, ANSWER, BASIS, PICTURE, LINK -> change();
      default -> sort.words;
    };
  }

  private String said() {
    if (before.isEmpty()) {
      return "“" + after + "” was added";
    }
    return after.isEmpty()
        ? "“" + before + "” was taken out"
        : "“" + before + "” became “" + after + "”";
  }

  private String change() {
    if (before.isEmpty() && after.isEmpty()) {
      return sort.words + " changed";
    }
    if (before.isEmpty()) {
      return sort.words + " was added: " + after;
    }
    return after.isEmpty()
        ? sort.words + " was taken out: " + before
        : sort.words + " changed: " + before + " → " + after;
  }

  /** The gravest of these. */
  static Weight gravest(Collection<Reason> reasons) {
    return reasons.stream().map(Reason::weight).reduce(Weight.EDITORIAL, Weight::or);
  }

  /** Those that say why it is as grave as it is: beside a number, nobody asks for a comma. */
  static List<Reason> telling(Collection<Reason> reasons) {
    Weight weight = gravest(reasons);
    List<Reason> grave = reasons.stream().filter(r -> r.weight() == weight).distinct().toList();
    List<Reason> precise = grave.stream().filter(r -> r.sort() != Sort.WORDS).toList();
    return precise.isEmpty() ? grave : precise;
  }
}

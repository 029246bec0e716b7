package lis.change;

import lis.change.Reason.Sort;
import lis.strategy.Signature;

/** Says why a change of a figure, a date or an answer matters, or that it doesn't. */
final class ExactJudge {
  private static final String LINEAGE = " | ";

  private ExactJudge() {}

  static Reason of(Part before, Part after) {
    if (before.shape() != after.shape()) {
      return new Reason(Sort.ANSWER, shown(before), shown(after));
    }
    return switch (before.shape()) {
      case FIGURE -> figure(before, after);
      case DATE -> date(before, after);
      case OBSERVATION -> observation(before, after);
      case ADDRESS -> new Reason(Sort.ADDRESS, before.text(), after.text());
      case CHOICE, ANSWER -> new Reason(Sort.ANSWER, shown(before), shown(after));
      default -> Reason.of(Sort.WORDS);
    };
  }

  private static String shown(Part part) {
    return part.shown();
  }

  private static Reason figure(Part before, Part after) {
    if (!amount(before).equals(amount(after)) || !words(before.place(), after.place())) {
      Sort sort = money(before) || money(after) ? Sort.MONEY : Sort.NUMBER;
      return before.text().equals(after.text())
          ? new Reason(sort, before.detail(), after.detail())
          : new Reason(sort, before.text(), after.text());
    }
    return before.detail().equals(after.detail())
        ? Reason.of(Sort.WRITTEN)
        : new Reason(Sort.BASIS, lineage(before), lineage(after));
  }

  private static boolean money(Part part) {
    return part.detail().matches("(?s).*\\b[A-Z]{3}\\b.*");
  }

  private static boolean words(String before, String after) {
    return new Signature().words(before).letters().equals(new Signature().words(after).letters());
  }

  private static String amount(Part part) {
    int at = part.detail().indexOf(LINEAGE);
    return at < 0 ? part.detail() : part.detail().substring(0, at);
  }

  private static String lineage(Part part) {
    int at = part.detail().indexOf(LINEAGE);
    return at < 0 ? "" : part.detail().substring(at + LINEAGE.length());
  }

  private static Reason date(Part before, Part after) {
    return before.detail().equals(after.detail())
        ? Reason.of(Sort.WRITTEN)
        : new Reason(
            Sort.DATE,
            before.text().equals(after.text()) ? before.detail() : before.text(),
            before.text().equals(after.text()) ? after.detail() : after.text());
  }

  private static Reason observation(Part before, Part after) {
    if (before.detail().equals(after.detail())) {
      return Reason.of(Sort.WRITTEN);
    }
    return before.text().equals(after.text())
        ? new Reason(Sort.BASIS, before.detail(), after.detail())
        : new Reason(Sort.NUMBER, before.text(), after.text());
  }
}

package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.change.Account;
import lis.change.Changes;
import lis.change.FileChange;
import lis.change.FileDiff;
import lis.change.Statement;
import lis.change.StrategyDiff;
import lis.change.Vocabulary;
import lis.change.Weight;
import lis.source.Kebab;

/**
 * Two versions, compared and told.
 *
 * @param whole whether no filter left anything out
 * @param vocabulary what changed in it, in words
 * @param accounts what changed at each element, in words
 */
record DiffReport(
    DiffSide.Loaded before,
    DiffSide.Loaded after,
    Changes changes,
    boolean whole,
    List<Statement> vocabulary,
    List<Account> accounts) {

  /** What a filter leaves of all that changed. */
  static DiffReport of(
      DiffSide.Loaded before, DiffSide.Loaded after, Changes all, DiffFilter filter) {
    Changes changes = filter.of(all);
    return new DiffReport(
        before,
        after,
        changes,
        filter.equals(DiffFilter.NONE),
        Vocabulary.of(changes),
        Account.of(changes));
  }

  /** All that differs, in the elements and in the files beside them. */
  static Changes compare(DiffSide.Loaded before, DiffSide.Loaded after) {
    return StrategyDiff.of(
        before.strategy(),
        after.strategy(),
        FileDiff.of(
            before.side().tree(),
            after.side().tree(),
            FileDiff.compared(before.strategy(), after.strategy())));
  }

  /** How many elements came, went and changed, and how grave that is. */
  String summary() {
    long come = changes.elements().stream().filter(e -> e.isNew()).count();
    long gone = changes.elements().stream().filter(e -> e.isGone()).count();
    long other = changes.elements().size() - come - gone;
    List<String> parts = new ArrayList<>();
    add(parts, come, "new element", "new elements");
    add(parts, gone, "element taken out", "elements taken out");
    add(parts, other, "element changed", "elements changed");
    add(parts, changes.vocabulary().size(), "change", "changes", " of the vocabulary");
    add(parts, changes.renumbered().size(), "number changed", "numbers changed");
    add(parts, changes.files().size(), "other file", "other files");
    return parts.isEmpty() ? "nothing changed" : String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String one, String many) {
    add(parts, count, one, many, "");
  }

  private static void add(List<String> parts, long count, String one, String many, String rest) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many) + rest);
    }
  }

  /** How many things changed of each class. */
  Map<Weight, Long> counts() {
    return Stream.of(
            vocabulary().stream().map(Statement::weight),
            accounts().stream().flatMap(DiffReport::weights),
            changes.numbers().stream().map(Statement::weight),
            changes.files().stream().map(FileChange::weight))
        .flatMap(each -> each)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /** What comes or goes as a whole is one thing. */
  private static Stream<Weight> weights(Account account) {
    boolean whole = account.change().isNew() || account.change().isGone();
    return account.statements().stream().limit(whole ? 1 : Long.MAX_VALUE).map(Statement::weight);
  }

  /** “3 structural, 1 substantive, 2 editorial”. */
  String weights() {
    return counts().entrySet().stream()
        .map(e -> e.getValue() + " " + Kebab.of(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** What readers of the report must know of the two versions. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (DiffSide.Loaded each : List.of(before, after)) {
      if (each.errors() > 0) {
        notes.add(
            "%s has %s: it was compared as far as it can be read. “%s” says what is wrong."
                .formatted(
                    each.side().title(),
                    each.errors() == 1 ? "an error" : each.errors() + " errors",
                    each.side().validation()));
      }
    }
    if (!changes.unread().isEmpty()) {
      notes.add(
          "Not compared, because the files can’t be read: "
              + String.join(", ", changes.unread())
              + ".");
    }
    return notes;
  }
}

package lis.cli;

import java.util.List;
import java.util.regex.Pattern;
import lis.change.Account;
import lis.change.Edit;
import lis.change.FileChange;
import lis.change.Statement;
import lis.change.Weight;
import lis.source.Kebab;

/**
 * A comparison as a comment on a request: short, the gravest first, and with nothing that content
 * could turn into a mention, a link or markup.
 */
final class DiffMarkdown {
  /** GitHub takes 65,536 characters, which it counts in its own way. */
  private static final int LIMIT = 60_000;

  private static final int CUT = 160;
  private static final int MOST_EDITS = 4;

  private static final Shown.Marks MARKS =
      new Shown.Marks(
          DiffMarkdown::escaped,
          text -> "<del>" + escaped(text) + "</del>",
          text -> "<ins>" + escaped(text) + "</ins>");

  private final DiffReport report;
  private final Touched touched;
  private final StringBuilder out = new StringBuilder();
  private int left;

  DiffMarkdown(DiffReport report) {
    this.report = report;
    this.touched = new Touched(report.changes());
  }

  String text() {
    out.append("### What changed in meaning\n\n");
    out.append(
        "%s → %s: %s%s.\n"
            .formatted(
                escaped(report.before().side().title()),
                escaped(report.after().side().title()),
                report.summary(),
                report.changes().isEmpty() ? "" : " (" + report.weights() + ")"));
    report.notes().forEach(note -> out.append("\n> ").append(escaped(note)).append('\n'));
    if (!report.vocabulary().isEmpty()) {
      StringBuilder block = new StringBuilder("\n**Vocabulary**\n\n");
      report.vocabulary().forEach(s -> statement(block, s));
      append(block);
    }
    List<Account> accounts = report.accounts();
    for (Weight weight : Weight.values()) {
      accounts.stream()
          .filter(account -> account.change().weight() == weight)
          .forEach(this::account);
    }
    numbers();
    files();
    if (left > 0) {
      out.append(
          "\nThere is no room here for %d more. “lis diff” shows all of it.\n".formatted(left));
    }
    return out.toString();
  }

  private void account(Account account) {
    StringBuilder block = new StringBuilder();
    block.append("\n**").append(escaped(account.heading())).append("**\n\n");
    boolean whole = account.change().isNew() || account.change().isGone();
    account.statements().stream()
        .filter(s -> !whole || s.subject().isEmpty())
        .forEach(s -> statement(block, s));
    String touches = touched.words(account.change());
    if (!touches.isEmpty()) {
      block.append("- touches ").append(escaped(touches)).append('\n');
    }
    append(block);
  }

  /** What has no room is counted, so that nobody takes a part for the whole. */
  private void append(StringBuilder block) {
    if (left > 0 || out.length() + block.length() > LIMIT) {
      left++;
    } else {
      out.append(block);
    }
  }

  private static void statement(StringBuilder block, Statement statement) {
    block.append("- ").append(Kebab.of(statement.weight())).append(": ");
    block.append(escaped(Shown.cut(statement.line(), 2 * CUT))).append('\n');
    List<Edit> edits = statement.edits();
    for (Edit edit : edits.subList(0, Math.min(MOST_EDITS, edits.size()))) {
      if (Shown.isSaid(edit)) {
        continue;
      }
      block.append("  - ").append(Shown.line(edit, MARKS, CUT)).append('\n');
    }
    if (edits.size() > MOST_EDITS) {
      block.append("  - … and %d more\n".formatted(edits.size() - MOST_EDITS));
    }
  }

  private void numbers() {
    List<Statement> numbers = report.changes().numbers();
    if (!numbers.isEmpty()) {
      StringBuilder block = new StringBuilder("\n**Numbers that readers see**\n\n");
      numbers.forEach(s -> statement(block, s));
      append(block);
    }
  }

  private void files() {
    if (report.changes().files().isEmpty()) {
      return;
    }
    StringBuilder block = new StringBuilder("\n**Other files**\n\n");
    for (FileChange file : report.changes().files()) {
      block.append(
          "- %s: %s: %s\n".formatted(Kebab.of(file.weight()), escaped(file.path()), file.said()));
    }
    append(block);
  }

  /** What hosts read names, numbers, labels, addresses and commands from. */
  private static final String TRIGGERS = "@#!~&$^%:";

  /** What Markdown and HTML give a meaning to. */
  private static final String SIGNS = "\\`*_{}[]<>#|~&@^$";

  private static final Pattern BARE = Pattern.compile("(?i)\\b(www|gh)(?=[.-])");

  /** A space that has no width. */
  private static final String NOTHING = "&#8203;";

  /**
   * Words that stay words: no tags, links, emphasis, mentions, references to issues. A character
   * that means something becomes an entity. Hosts look for names once more in what comes of it, so
   * nothing stands directly behind such a character.
   */
  static String escaped(String text) {
    String line = Terminal.clean(text).replaceAll("[\\s]+", " ");
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        safe.append("&#").append((int) c).append(';');
      } else {
        safe.append(c);
      }
      boolean bound = i + 1 < line.length() && " ,.;)”’".indexOf(line.charAt(i + 1)) < 0;
      if (bound && TRIGGERS.indexOf(c) >= 0) {
        safe.append(NOTHING);
      }
    }
    return BARE.matcher(safe).replaceAll("$1" + NOTHING);
  }
}

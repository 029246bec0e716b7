package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lis.change.Account;
import lis.change.Changes;
import lis.change.Edit;
import lis.change.FileChange;
import lis.change.Snapshot;
import lis.change.Statement;
import lis.change.Vocabulary;
import lis.change.Weight;
import lis.source.Kebab;

/** A comparison for people at a terminal: what goes stands in [-…-], what comes in {+…+}. */
final class DiffText {
  private static final int CUT = 240;

  /** Of a new element, so many fields are shown with their words. */
  private static final int MOST_EDITS = 12;

  static final Shown.Marks MARKS =
      new Shown.Marks(text -> text, text -> "[-" + text + "-]", text -> "{+" + text + "+}");

  /** What was there, and what is there now, each alone. */
  private static final Shown.Marks BEFORE = new Shown.Marks(text -> text, text -> text, text -> "");

  private static final Shown.Marks AFTER = new Shown.Marks(text -> text, text -> "", text -> text);

  private final DiffReport report;
  private final Touched touched;
  private final StringBuilder out = new StringBuilder();

  DiffText(DiffReport report) {
    this.report = report;
    this.touched = new Touched(report.changes());
  }

  /** What changed at elements and in the vocabulary, without a word on the whole. */
  static String body(Changes changes) {
    StringBuilder out = new StringBuilder();
    List<Statement> vocabulary = Vocabulary.of(changes);
    if (!vocabulary.isEmpty()) {
      out.append("\nVocabulary\n");
      vocabulary.forEach(s -> statement(out, s));
    }
    Account.of(changes).forEach(account -> account(out, account));
    return out.toString();
  }

  /** With the words that changed. */
  String full() {
    out.append(
        "%s → %s: %s\n"
            .formatted(
                report.before().side().title(), report.after().side().title(), report.summary()));
    if (!report.changes().isEmpty()) {
      out.append("%s\n".formatted(report.weights()));
    }
    report.notes().forEach(note -> out.append("Note: ").append(note).append('\n'));
    vocabulary();
    for (Account account : report.accounts()) {
      account(out, account);
      String touches = touched.words(account.change());
      if (!touches.isEmpty()) {
        out.append("  touches      ").append(touches).append('\n');
      }
    }
    numbers();
    files();
    return out.toString();
  }

  private void vocabulary() {
    if (!report.vocabulary().isEmpty()) {
      out.append("\nVocabulary\n");
      report.vocabulary().forEach(s -> statement(out, s));
    }
  }

  private static void account(StringBuilder out, Account account) {
    out.append('\n').append(account.heading()).append('\n');
    boolean whole = account.change().isNew() || account.change().isGone();
    for (Statement statement : account.statements()) {
      if (whole && !statement.subject().isEmpty()) {
        within(out, statement);
      } else {
        statement(out, statement);
      }
    }
  }

  private static void statement(StringBuilder out, Statement statement) {
    out.append("  %-12s %s\n".formatted(Kebab.of(statement.weight()), statement.line()));
    edits(out, statement.edits(), "      ");
  }

  private static void edits(StringBuilder out, List<Edit> edits, String indent) {
    edits.stream()
        .limit(MOST_EDITS)
        .filter(edit -> !Shown.isSaid(edit))
        .forEach(edit -> out.append(indent).append(Shown.line(edit, MARKS, CUT)).append('\n'));
    if (edits.size() > MOST_EDITS) {
      out.append(indent).append("… and %d more\n".formatted(edits.size() - MOST_EDITS));
    }
  }

  /** A field or a relation of what is new or gone as a whole. */
  private static void within(StringBuilder out, Statement statement) {
    out.append("      ").append(statement.line());
    if (statement.edits().size() == 1) {
      String words = Shown.line(statement.edits().getFirst(), MARKS, CUT);
      out.append(": ").append(words).append('\n');
    } else {
      out.append('\n');
      edits(out, statement.edits(), "        ");
    }
  }

  private void numbers() {
    List<Statement> numbers = report.changes().numbers();
    if (!numbers.isEmpty()) {
      out.append("\nNumbers that readers see\n");
      numbers.forEach(s -> statement(out, s));
    }
  }

  private void files() {
    if (!report.changes().files().isEmpty()) {
      out.append("\nOther files\n");
    }
    for (FileChange file : report.changes().files()) {
      out.append("  %-12s %s: %s\n".formatted(Kebab.of(file.weight()), file.path(), file.said()));
    }
  }

  /** A line each, for tools that look at lines. */
  String concise() {
    report.vocabulary().forEach(s -> line("strategy/model.yaml", s.weight(), "model", s.line()));
    for (Account account : report.accounts()) {
      Snapshot element = account.change().element();
      List<Statement> statements =
          account.change().isNew() || account.change().isGone()
              ? account.statements().subList(0, 1)
              : account.statements();
      statements.forEach(s -> line(element.file(), s.weight(), element.id(), s.line()));
    }
    report.changes().numbers().forEach(s -> line("numbers", s.weight(), "number", s.line()));
    report.changes().files().forEach(f -> line(f.path(), f.weight(), "file", f.said()));
    return out.toString();
  }

  private void line(String path, Weight weight, String what, String said) {
    out.append("%s: %s: %s: %s\n".formatted(path, Kebab.of(weight), what, said.replace('\n', ' ')));
  }

  /** Whole sentences, for those who listen. */
  String plain() {
    out.append(
        "Compared: %s with %s. Result: %s.\n"
            .formatted(
                report.before().side().title(), report.after().side().title(), report.summary()));
    report.notes().forEach(note -> out.append(note).append('\n'));
    for (Statement each : report.vocabulary()) {
      sentence("Vocabulary", each);
    }
    for (Account account : report.accounts()) {
      out.append("\n%s.\n".formatted(account.heading()));
      account.statements().forEach(s -> sentence(account, s));
      String touches = touched.words(account.change());
      if (!touches.isEmpty()) {
        out.append("This touches %s.\n".formatted(touches));
      }
    }
    for (Statement each : report.changes().numbers()) {
      sentence("Number", each);
    }
    for (FileChange file : report.changes().files()) {
      out.append("File %s: %s, %s.\n".formatted(file.path(), Kebab.of(file.weight()), file.said()));
    }
    return out.toString();
  }

  /** Of what is new or gone as a whole, what it says. */
  private void sentence(Account account, Statement statement) {
    boolean whole = account.change().isNew() || account.change().isGone();
    if (!whole || statement.subject().isEmpty() || statement.edits().isEmpty()) {
      sentence("", statement);
      return;
    }
    List<Edit> edits = statement.edits();
    String words =
        edits.stream()
            .limit(MOST_EDITS)
            .map(e -> Shown.line(e, account.change().isGone() ? BEFORE : AFTER, CUT))
            .collect(Collectors.joining("”; “", "“", "”"));
    String more =
        edits.size() > MOST_EDITS ? " and %d more".formatted(edits.size() - MOST_EDITS) : "";
    out.append("%s: %s%s.\n".formatted(statement.subject(), words, more));
  }

  private void sentence(String topic, Statement statement) {
    List<String> parts = new ArrayList<>();
    if (!topic.isEmpty()) {
      parts.add(topic);
    }
    // An arrow is no word.
    parts.add(statement.line().replace(" → ", ", now "));
    out.append(
        "%s: %s.\n".formatted(capital(Kebab.of(statement.weight())), String.join(": ", parts)));
    for (Edit edit : statement.edits().stream().limit(MOST_EDITS).toList()) {
      if (Shown.isSaid(edit)) {
        continue;
      }
      String before = Shown.line(edit, BEFORE, CUT);
      String after = Shown.line(edit, AFTER, CUT);
      if (edit.before().isPresent() && edit.after().isPresent()) {
        out.append("Before: “%s”. Now: “%s”.\n".formatted(before, after));
      } else if (edit.before().isPresent()) {
        out.append("Before: “%s”.\n".formatted(before));
      } else {
        out.append("Now: “%s”.\n".formatted(after));
      }
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

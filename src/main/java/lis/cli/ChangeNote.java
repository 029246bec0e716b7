package lis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lis.change.Account;
import lis.change.Statement;
import lis.change.Weight;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Kind;
import lis.model.Role;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** What changed in a version, for readers: an element of the strategy, in the editor's words. */
final class ChangeNote {
  /** So many changes are listed for the editor to choose from. */
  private static final int MOST = 20;

  private ChangeNote() {}

  /** The kind whose elements tell what changed in a version; empty where a model has none. */
  static Optional<Kind> kind(Strategy strategy) {
    return strategy.model().kinds().values().stream()
        .filter(kind -> kind.folder().isPresent())
        .filter(kind -> kind.field(Role.EDITION).isPresent() && prose(kind).isPresent())
        .findFirst();
  }

  private static Optional<Field> prose(Kind kind) {
    return kind.fields().values().stream()
        .filter(field -> field.type() == FieldType.PROSE)
        .min((one, other) -> Boolean.compare(other.required(), one.required()));
  }

  /** What an editor wrote of a version; empty where nobody did. */
  static Optional<String> of(Strategy strategy, String version) {
    return kind(strategy).stream()
        .flatMap(kind -> strategy.of(kind).stream())
        .filter(note -> note.text(Role.EDITION).equals(version) && !note.withdrawn())
        .findFirst()
        .map(ChangeNote::words);
  }

  private static String words(Element note) {
    return prose(note.kind())
        .flatMap(field -> note.value(field.name()))
        .map(Value::said)
        .orElse(List.of())
        .stream()
        .map(wording -> wording.text().strip())
        .collect(Collectors.joining("\n"));
  }

  /** A note to begin with, drawn from what changed, as an item of a YAML file. */
  static String draft(Kind kind, String version, DiffReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("- id: edition-" + version.replaceAll("[^0-9a-z]+", "-"));
    kind.field(Role.TITLE)
        .ifPresent(f -> lines.add("  %s: Edition %s".formatted(f.name(), version)));
    kind.field(Role.EDITION).ifPresent(f -> lines.add("  %s: \"%s\"".formatted(f.name(), version)));
    kind.field(Role.PROVENANCE)
        .ifPresent(f -> lines.add("  %s: %s".formatted(f.name(), Kebab.of(Provenance.DERIVED))));
    kind.field(Role.WHEN)
        .ifPresent(
            f ->
                lines.add("  %s: {unknown: this version has not been issued}".formatted(f.name())));
    lines.add("  %s: |".formatted(prose(kind).map(Field::name).orElse("")));
    lines.add("    Since the version before: %s.".formatted(report.summary()));
    lines.add("");
    changes(report).stream().limit(MOST).forEach(line -> lines.add("    - " + line));
    int more = changes(report).size() - MOST;
    if (more > 0) {
      lines.add("    - %d more changes.".formatted(more));
    }
    return String.join("\n", lines) + "\n";
  }

  /** What matters to readers: neither spelling nor what only moved within its file. */
  private static List<String> changes(DiffReport report) {
    List<String> lines = new ArrayList<>();
    report.vocabulary().forEach(statement -> add(lines, "Vocabulary", statement));
    for (Account account : report.accounts()) {
      boolean whole = account.change().isNew() || account.change().isGone();
      account.statements().stream()
          .limit(whole ? 1 : Long.MAX_VALUE)
          .forEach(statement -> add(lines, heading(account), statement));
    }
    return lines;
  }

  private static String heading(Account account) {
    return "“" + account.change().element().title() + "”";
  }

  private static void add(List<String> lines, String heading, Statement statement) {
    if (statement.weight() != Weight.EDITORIAL) {
      lines.add("%s: %s.".formatted(heading, statement.line()));
    }
  }
}

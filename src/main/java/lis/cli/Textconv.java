package lis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.change.Account;
import lis.change.Edit;
import lis.change.Statement;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A file of a strategy as lines that git can compare: a sentence each. */
@Command(
    name = "textconv",
    description = {
      "Print a file of a strategy as sentences, for git to compare. “lis doctor --git” says how to set",
      "it up."
    },
    hidden = true,
    sortOptions = false,
    addMethodSubcommands = false)
final class Textconv implements Callable<Integer> {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…]|[.!?…][”’\"')])\\s+(?=\\S)");

  @Parameters(paramLabel = "FILE", description = "The file, under any name.")
  private Path file = Path.of("");

  private final Lis lis;

  Textconv(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    byte[] bytes = LoneFile.bytes(lis.host().folder().resolve(file)).orElse(new byte[0]);
    lis.terminal().result(text(bytes));
    return Exit.CLEAN;
  }

  /** What isn't a file of elements is printed as it is. */
  private String text(byte[] bytes) {
    LoneFile lone = new LoneFile(lis, lis.folder());
    Optional<String> path = lone.path(file.getFileName().toString(), bytes);
    String said = path.flatMap(p -> said(lone, p, bytes)).orElse("");
    return said.isEmpty() ? new String(bytes, StandardCharsets.UTF_8) : said;
  }

  private static Optional<String> said(LoneFile lone, String path, byte[] bytes) {
    Optional<Strategy> strategy = lone.read(path, Optional.of(bytes));
    return strategy.map(
        s ->
            Account.all(s, e -> e.extent().file().path().equals(path)).stream()
                .map(Textconv::said)
                .collect(Collectors.joining("\n")));
  }

  private static String said(Account account) {
    StringBuilder out = new StringBuilder(account.heading()).append('\n');
    for (Statement statement : account.statements()) {
      out.append(statement.line());
      List<Edit> edits = statement.edits();
      boolean one = edits.size() == 1 && sentences(edits.getFirst()).size() == 1;
      if (one) {
        out.append(": ").append(sentences(edits.getFirst()).getFirst()).append('\n');
      } else {
        out.append('\n');
        edits.forEach(e -> sentences(e).forEach(s -> out.append("  ").append(s).append('\n')));
      }
    }
    return out.toString();
  }

  private static List<String> sentences(Edit edit) {
    String words = Shown.line(edit, WHOLE, Integer.MAX_VALUE);
    return SENTENCE.splitAsStream(words).toList();
  }

  private static final Shown.Marks WHOLE =
      new Shown.Marks(text -> text, text -> text, text -> text);
}

package lis.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * The slip of the pen behind a fault of YAML. A parser stumbles where the text stops making sense,
 * which is often a line below the one that an editor has to change.
 */
record YamlSlip(SourceFile file) {
  private static final String QUOTES = "Put double quotes around the whole text of the value.";

  private static final Pattern NO_SPACE =
      Pattern.compile("\\s*+(?:- )?+(?<key>[A-Za-z][\\w-]*+)(?<colon>:)(?=[^\\s:/])");
  private static final Pattern NO_SPACE_AFTER_HYPHEN =
      Pattern.compile("\\s*+(?<hyphen>-)(?=[A-Za-z{])");
  private static final Pattern VALUE =
      Pattern.compile("\\s*+(?:- )?+[\\w-]++:\\s++(?<value>\\S.*+)");

  /**
   * What is wrong with the first of these lines that has a slip.
   *
   * @param from where the parser began what it couldn't finish
   * @param to where it gave up
   */
  Optional<Diagnostic> between(Span from, Span to) {
    int first = Math.max(1, Math.min(from.line(), previous(to.line())));
    for (int line = first; line <= to.line(); line++) {
      Optional<Diagnostic> spacing = spacing(line);
      Optional<Diagnostic> slip = spacing.isPresent() ? spacing : quotes(line);
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  /** The line above that isn't empty. */
  private int previous(int line) {
    int above = line - 1;
    while (above > 1 && file.lineText(above).isBlank()) {
      above--;
    }
    return above;
  }

  private Optional<Diagnostic> spacing(int line) {
    String text = file.lineText(line);
    Matcher colon = NO_SPACE.matcher(text);
    if (colon.lookingAt()) {
      return Optional.of(
          slip(line, colon.start("colon"), 1, "There is no space after this colon.")
              .help("Write it as “%s: …”.".formatted(colon.group("key"))));
    }
    Matcher hyphen = NO_SPACE_AFTER_HYPHEN.matcher(text);
    if (hyphen.lookingAt()) {
      return Optional.of(
          slip(line, hyphen.start("hyphen"), 1, "There is no space after this hyphen.")
              .help("Begin an item of a list with “- ”."));
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> quotes(int line) {
    String text = file.lineText(line);
    Matcher value = VALUE.matcher(text);
    if (!value.matches()) {
      return Optional.empty();
    }
    int start = value.start("value");
    char quote = text.charAt(start);
    int end = quote == '"' || quote == '\'' ? text.indexOf(quote, start + 1) : -1;
    boolean goesOn = end > 0 && !text.substring(end + 1).isBlank();
    if (goesOn && text.substring(end + 1).stripLeading().charAt(0) != '#') {
      return Optional.of(
          slip(line, end, 1, "The quote that begins this value ends here, and the text goes on.")
              .help(quote == '"' ? QUOTES + " Write a quote within it as \\\"." : QUOTES));
    }
    return unpaired(line, text);
  }

  /** A double quote in a group or a list on one line that has no partner there. */
  private Optional<Diagnostic> unpaired(int line, String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && open >= 0) {
        i++;
      } else if (text.charAt(i) == '"') {
        open = open < 0 ? i : -1;
      }
    }
    boolean flow = text.indexOf('{') >= 0 || text.indexOf('[') >= 0;
    return open >= 0 && flow
        ? Optional.of(
            slip(line, open, 1, "This quote has no partner.")
                .help("Add the second one where the text ends."))
        : Optional.empty();
  }

  /** Further in than the line above, whose value isn't a group. */
  Optional<Diagnostic> indented(int line) {
    if (line < 2) {
      return Optional.empty();
    }
    String text = file.lineText(line);
    String above = file.lineText(previous(line));
    int in = key(text);
    int before = key(above);
    boolean single = VALUE.matcher(above).matches() && !above.stripTrailing().endsWith("|");
    return in > before && single
        ? Optional.of(
            slip(
                    line,
                    in,
                    Math.max(1, text.strip().indexOf(':')),
                    "This line begins further in than the one above it.")
                .help(
                    "Give both the same number of spaces at the start. Where this is still the"
                        + " text of the line above, put double quotes around all of it."))
        : Optional.empty();
  }

  /** The column at which the key of a line begins, behind the hyphen of an item. */
  private static int key(String line) {
    int at = line.length() - line.stripLeading().length();
    return line.startsWith("- ", at) ? at + 2 : at;
  }

  private Diagnostic slip(int line, int column, int length, String message) {
    int start = file.lineStart(line) + column;
    return Diagnostic.of(Code.BAD_YAML, file.span(start, start + length), message);
  }
}

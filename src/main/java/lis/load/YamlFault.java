package lis.load;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;
import lis.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in the editor's words what SnakeYAML says in its own. */
record YamlFault(SourceFile file, BiFunction<Mark, Mark, Span> spans) {
  /** What SnakeYAML says where the cause may stand higher up. */
  private static final Pattern SLIPS =
      Pattern.compile(
          "mapping values are not allowed|could not find expected ':'|expected ',' or|block end|"
              + "block mapping start|another document|single document");

  Diagnostic of(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    Mark mark = mark(e, problem);
    Span place = mark == null ? file.start() : spans.apply(mark, mark);
    if (problem.contains("TAB") || problem.contains("\\t") || onTab(place)) {
      return Diagnostic.of(
              Code.TAB_IN_YAML, place, "There is a tab here, and YAML doesn't allow it.")
          .help("Use two spaces for each step that a line goes in.");
    }
    return slip(e, problem, place)
        .orElseGet(
            () -> Diagnostic.of(Code.BAD_YAML, place, message(problem, place)).help(help(problem)));
  }

  /** What an editor most likely did, where the text shows it. */
  private Optional<Diagnostic> slip(MarkedYAMLException e, String problem, Span place) {
    if (!SLIPS.matcher(problem).find()) {
      return Optional.empty();
    }
    YamlSlip slip = new YamlSlip(file);
    Mark context = e.getContextMark();
    Span begun = context == null ? place : spans.apply(context, context);
    Optional<Diagnostic> found = slip.between(begun, place);
    if (found.isPresent()) {
      return found;
    }
    if (problem.contains("mapping values are not allowed")) {
      return slip.indented(place.line());
    }
    if (problem.contains("could not find expected ':'")) {
      Span line = file.lineSpan(begun.line());
      return Optional.of(
          Diagnostic.of(
                  Code.BAD_YAML,
                  file.span(begun.start(), Math.max(begun.start(), line.end())),
                  "This line has no key, and isn't the item of a list.")
              .help(
                  "Begin it with a key and a colon, or with a hyphen and a space. Where it is still"
                      + " the text of the line above, put two spaces before it."));
    }
    if (problem.contains("expected ',' or") && begun.line() < place.line()) {
      return Optional.of(
          Diagnostic.of(
                  Code.BAD_YAML,
                  file.span(begun.start(), Math.min(begun.start() + 1, file.text().length())),
                  "This bracket is never closed.")
              .help("Add the second one, } or ], where the group or the list ends."));
    }
    return Optional.empty();
  }

  /** What is never closed is shown where it was opened: its end is the end of the file. */
  private static @Nullable Mark mark(MarkedYAMLException e, String problem) {
    boolean earlier = neverClosed(problem) || problem.contains("unexpected character found");
    boolean context = e.getProblemMark() == null || (earlier && e.getContextMark() != null);
    return context ? e.getContextMark() : e.getProblemMark();
  }

  private static boolean neverClosed(String problem) {
    return problem.contains("unexpected end of stream") || problem.contains("<stream end>");
  }

  private static boolean onTab(Span place) {
    SourceFile file = place.file();
    String line = file.lineText(place.line());
    return line.stripLeading().length() < line.length()
        && line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
  }

  private static String message(String problem, Span place) {
    if (problem.contains("mapping values are not allowed")) {
      return "There is a colon here that YAML takes for the start of a value.";
    }
    if (problem.contains("block end") || problem.contains("found '<block mapping start>'")) {
      return "This line isn't in line with the ones above it.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "This looks like a key without its colon.";
    }
    if (neverClosed(problem)) {
      return "What is opened here is never closed: a quote or a bracket.";
    }
    if (problem.contains("tag is not allowed")) {
      return "This is a YAML tag, which a strategy has no use for.";
    }
    if (problem.contains("incompatible YAML document")) {
      return "This asks for another version of YAML than the one that lis reads.";
    }
    if (problem.contains("undefined alias")) {
      return "There is a * here, which YAML takes for an alias that nobody defined.";
    }
    if (problem.contains("single document") || problem.contains("another document")) {
      return "A second document begins here (---), and a file holds one.";
    }
    if (problem.contains("cannot start any token")) {
      return "A value can't begin with “%s” unless it stands in quotes."
          .formatted(place.file().text().substring(place.start(), place.start() + 1));
    }
    if (problem.contains("unexpected character found")
        || problem.contains("alphabetic or numeric")) {
      return "A value that begins with * or & means something else in YAML.";
    }
    if (problem.contains("expected ',' or")) {
      return "This can't stand here: a comma is missing before it, or quotes around the text.";
    }
    return "This is no YAML that can be read: " + problem + ".";
  }

  private static String help(String problem) {
    if (problem.contains("mapping values are not allowed")
        || problem.contains("undefined alias")
        || problem.contains("cannot start any token")
        || problem.contains("unexpected character found")
        || problem.contains("alphabetic or numeric")) {
      return "Put double quotes around the whole text of the value.";
    }
    if (problem.contains("block end") || problem.contains("could not find expected ':'")) {
      return "Give keys of one group the same number of spaces at the start, and a colon and a space after each.";
    }
    if (problem.contains("tag is not allowed")) {
      return "Take out the tag, or put quotes around the text.";
    }
    if (neverClosed(problem)) {
      return "Look for the quote or bracket that has no partner.";
    }
    return "";
  }
}

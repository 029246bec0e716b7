package lis.load;

import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * The two parts of a Markdown file: YAML between two lines {@code ---}, and what follows.
 *
 * @param start of the YAML
 * @param end of the YAML
 * @param bodyStart of what follows
 */
record FrontMatter(SourceFile file, int start, int end, int bodyStart) {
  private static final String FENCE = "---";

  /** The parts of a file; empty, and reported, where it has no front matter. */
  static Optional<FrontMatter> split(SourceFile file, Consumer<Diagnostic> report) {
    if (file.text().isBlank()) {
      report.accept(
          Diagnostic.of(Code.EMPTY_FILE, file.start(), "This file is empty.")
              .help("Write the element into it, or delete it."));
      return Optional.empty();
    }
    if (!isFence(file, 1)) {
      report.accept(missing(file));
      return Optional.empty();
    }
    for (int line = 2; line <= file.lineCount(); line++) {
      if (isFence(file, line)) {
        int body = line < file.lineCount() ? file.lineStart(line + 1) : file.text().length();
        int first = file.lineStart(2);
        return Optional.of(new FrontMatter(file, first, file.lineStart(line), body));
      }
    }
    report.accept(
        Diagnostic.of(
                Code.MISSING_FRONT_MATTER,
                file.lineSpan(1),
                "The front matter that begins here never ends.")
            .help("Put a line --- after its last key."));
    return Optional.empty();
  }

  /** Whether it holds no key. */
  boolean isBlank() {
    return file.text()
        .substring(start, end)
        .lines()
        .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }

  private static boolean isFence(SourceFile file, int line) {
    return file.lineText(line).stripTrailing().equals(FENCE);
  }

  private static Diagnostic missing(SourceFile file) {
    int line = 1;
    while (line < file.lineCount() && file.lineText(line).isBlank()) {
      line++;
    }
    Span place = file.lineSpan(line);
    return line > 1 && isFence(file, line)
        ? Diagnostic.of(
                Code.MISSING_FRONT_MATTER,
                file.start(),
                "There is an empty line before the front matter.")
            .help("Delete it: --- must be the first line of the file.")
        : Diagnostic.of(Code.MISSING_FRONT_MATTER, place, "This file has no front matter.")
            .help("Begin it with a line ---, then the keys (title: …), then a line ---.");
  }
}

package lis.load;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;

/** The marks that git leaves where two people changed the same lines. */
final class MergeConflict {
  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = ">>>>>>> ";

  private MergeConflict() {}

  /** Reports each conflict, and tells whether there is one. */
  static boolean find(SourceFile file, Consumer<Diagnostic> report) {
    boolean found = false;
    int at = next(file, OURS, 0);
    while (at >= 0) {
      found = true;
      Diagnostic conflict =
          Diagnostic.of(
                  Code.MERGE_CONFLICT,
                  file.lineSpan(file.line(at)),
                  "Here two versions of the same lines meet, and git couldn't choose.")
              .help(
                  "Keep what should stand, and delete the lines with <<<<<<<, ======= and >>>>>>>.");
      int end = next(file, THEIRS, at);
      report.accept(
          end < 0 ? conflict : conflict.label(file.lineSpan(file.line(end)), "here they end"));
      at = next(file, OURS, at + 1);
    }
    return found;
  }

  /** Where the next line begins with this mark; -1 where none does. */
  private static int next(SourceFile file, String mark, int from) {
    int at = file.text().indexOf(mark, from);
    while (at > 0 && file.text().charAt(at - 1) != '\n') {
      at = file.text().indexOf(mark, at + 1);
    }
    return at;
  }
}

package lis.cli;

import java.util.Optional;
import lis.change.Changes;
import lis.source.SourceTree;

/** What “lis diff” writes for programs, without a command line. */
public final class ComparisonJson {
  private ComparisonJson() {}

  public static String of(Changes changes, SourceTree before, SourceTree after) {
    DiffSide a = new DiffSide("before", Optional.empty(), before);
    DiffSide b = new DiffSide("after", Optional.empty(), after);
    DiffReport report =
        DiffReport.of(
            new DiffSide.Loaded(a, changes.before(), 0),
            new DiffSide.Loaded(b, changes.after(), 0),
            changes,
            DiffFilter.NONE);
    return new DiffJson(report).text();
  }
}

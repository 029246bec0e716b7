package lis.layout;

import java.util.List;
import lis.diagnostic.Diagnostic;
import lis.source.SourceFile;

/** What lis makes of a file. */
public sealed interface Layout {
  String path();

  /** In its layout; the text may be the one that it has. */
  record Tidy(SourceFile file) implements Layout {
    @Override
    public String path() {
      return file.path();
    }
  }

  /** Not to be read whole: these faults come first. */
  record Faulty(String path, List<Diagnostic> faults) implements Layout {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Sound, and left as it is because lis isn't certain of it. */
  record Unfit(String path, String reason) implements Layout {}
}

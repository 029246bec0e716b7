package lis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import lis.json.Json;

/**
 * A Code Quality report, which GitLab shows beside the changed lines (GitLab Docs, Code Quality,
 * report format).
 *
 * @param prefix leads from the root of the repository to the folder that was read; may be empty
 */
public record GitlabPrinter(String prefix) implements Printer {

  private record Lines(int begin, int end) {}

  private record Location(String path, Lines lines) {}

  private record Issue(
      String description,
      String check_name,
      String fingerprint,
      String severity,
      Location location) {}

  @Override
  public String print(List<Diagnostic> diagnostics) {
    List<String> prints = Fingerprint.all(diagnostics);
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      issues.add(issue(diagnostics.get(i), prints.get(i)));
    }
    return Json.write(issues);
  }

  private Issue issue(Diagnostic d, String fingerprint) {
    String help = d.help().isEmpty() ? "" : " " + d.help();
    int last = d.place().file().line(d.place().end());
    return new Issue(
        d.message() + help,
        d.code().word(),
        fingerprint,
        d.isError() ? "major" : "minor",
        new Location(prefix + d.place().file().path(), new Lines(d.place().line(), last)));
  }
}

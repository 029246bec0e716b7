package lis.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import lis.source.Span;

/**
 * Workflow commands that GitHub shows as annotations beside the changed lines (GitHub Docs,
 * Workflow commands for GitHub Actions).
 *
 * @param prefix leads from the root of the repository to the folder that was read; may be empty
 */
public record GithubPrinter(String prefix) implements Printer {

  @Override
  public String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::command).collect(Collectors.joining());
  }

  private String command(Diagnostic d) {
    Span place = d.place();
    int end = place.file().line(place.end());
    StringBuilder out = new StringBuilder("::").append(d.severity().word());
    out.append(" file=").append(property(prefix + place.file().path()));
    out.append(",line=").append(place.line());
    if (end > place.line()) {
      out.append(",endLine=").append(end);
    } else {
      // Columns are only heeded where a place ends on the line on which it begins.
      out.append(",col=").append(place.column());
      out.append(",endColumn=").append(place.file().column(place.end()));
    }
    out.append(",title=").append(property(d.code().word())).append("::");
    String help = d.help().isEmpty() ? "" : "\n" + d.help();
    return out.append(data(d.message() + help)).append('\n').toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

package lis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.json.Json;
import lis.source.Span;

/** A JSON list, an object for each diagnostic, for programs. */
public final class JsonPrinter implements Printer {

  private record Place(String file, int line, int column, int endLine, int endColumn) {
    static Place of(Span span) {
      return new Place(
          span.file().path(),
          span.line(),
          span.column(),
          span.file().line(span.end()),
          span.file().column(span.end()));
    }
  }

  private record Secondary(Place place, String text) {}

  private record Entry(
      String code,
      String severity,
      String message,
      Place place,
      Optional<String> help,
      List<Secondary> labels,
      Optional<Repair> fix,
      String fingerprint) {}

  private record Replacement(Place place, String text) {}

  private record Repair(String title, List<Replacement> edits) {
    static Repair of(Fix fix) {
      return new Repair(
          fix.title(),
          fix.edits().stream().map(e -> new Replacement(Place.of(e.place()), e.text())).toList());
    }
  }

  @Override
  public String print(List<Diagnostic> diagnostics) {
    List<String> prints = Fingerprint.all(diagnostics);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      entries.add(entry(diagnostics.get(i), prints.get(i)));
    }
    return Json.write(entries);
  }

  private static Entry entry(Diagnostic d, String fingerprint) {
    return new Entry(
        d.code().word(),
        d.severity().word(),
        d.message(),
        Place.of(d.place()),
        d.help().isEmpty() ? Optional.empty() : Optional.of(d.help()),
        d.labels().stream().map(l -> new Secondary(Place.of(l.place()), l.text())).toList(),
        d.fix().map(Repair::of),
        fingerprint);
  }
}

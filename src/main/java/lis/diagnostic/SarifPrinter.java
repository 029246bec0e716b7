package lis.diagnostic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lis.json.Json;
import lis.source.Edit;
import lis.source.Span;

/**
 * The Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code scanners and
 * editors read. Columns count code points.
 *
 * @param prefix leads from the root of the repository to the folder that was read; may be empty
 * @param version of lis
 */
public record SarifPrinter(String prefix, String version) implements Printer {

  private record Text(String text) {}

  private record Help(String text, String markdown) {}

  private record Configuration(String level) {}

  private record Rule(
      String id,
      Text shortDescription,
      Text fullDescription,
      Help help,
      Configuration defaultConfiguration) {}

  private record Driver(String name, String version, List<Rule> rules) {}

  private record Tool(Driver driver) {}

  private record Base(Text description) {}

  private record Artifact(String uri, String uriBaseId) {}

  private record Region(int startLine, int startColumn, int endLine, int endColumn) {}

  private record Physical(Artifact artifactLocation, Region region) {}

  private record Location(
      Optional<Integer> id, Physical physicalLocation, Optional<Text> message) {}

  private record Replacement(Region deletedRegion, Text insertedContent) {}

  private record Change(Artifact artifactLocation, List<Replacement> replacements) {}

  private record Repair(Text description, List<Change> artifactChanges) {}

  private record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      Optional<List<Location>> relatedLocations,
      Map<String, String> partialFingerprints,
      Optional<List<Repair>> fixes) {}

  private static final String BASE = "SRCROOT";

  @Override
  public String print(List<Diagnostic> diagnostics) {
    TreeSet<Code> codes = new TreeSet<>(diagnostics.stream().map(Diagnostic::code).toList());
    List<Code> rules = List.copyOf(codes);
    List<String> prints = Fingerprint.all(diagnostics);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      Diagnostic d = diagnostics.get(i);
      results.add(result(d, rules.indexOf(d.code()), prints.get(i)));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", new Tool(new Driver("lis", version, rules.stream().map(this::rule).toList())));
    run.put("columnKind", "unicodeCodePoints");
    run.put("originalUriBaseIds", Map.of(BASE, new Base(new Text("The root of the repository."))));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.write(log);
  }

  private Rule rule(Code code) {
    String repair = Manual.section(code, "Repair");
    return new Rule(
        code.word(),
        new Text(Manual.headline(code)),
        new Text(Manual.section(code, "What it finds")),
        new Help(repair, repair),
        new Configuration(code.severity().word()));
  }

  private Result result(Diagnostic d, int rule, String fingerprint) {
    String help = d.help().isEmpty() ? "" : "\n" + d.help();
    List<Location> related = new ArrayList<>();
    for (Label label : d.labels()) {
      related.add(
          new Location(
              Optional.of(related.size() + 1),
              physical(label.place()),
              Optional.of(new Text(label.text()))));
    }
    return new Result(
        d.code().word(),
        rule,
        d.severity().word(),
        new Text(d.message() + help),
        List.of(new Location(Optional.empty(), physical(d.place()), Optional.empty())),
        related.isEmpty() ? Optional.empty() : Optional.of(related),
        Map.of("lis/v1", fingerprint),
        d.fix().map(this::repair).map(List::of));
  }

  private Repair repair(Fix fix) {
    Map<String, List<Edit>> byFile = new TreeMap<>();
    for (Edit edit : fix.edits()) {
      byFile.computeIfAbsent(edit.place().file().path(), p -> new ArrayList<>()).add(edit);
    }
    List<Change> changes = new ArrayList<>();
    byFile.forEach(
        (path, edits) ->
            changes.add(
                new Change(artifact(path), edits.stream().map(SarifPrinter::replaced).toList())));
    return new Repair(new Text(fix.title()), changes);
  }

  private static Replacement replaced(Edit edit) {
    return new Replacement(region(edit.place()), new Text(edit.text()));
  }

  private Physical physical(Span place) {
    return new Physical(artifact(place.file().path()), region(place));
  }

  private Artifact artifact(String path) {
    return new Artifact(uri(prefix + path), BASE);
  }

  private static Region region(Span place) {
    return new Region(
        place.line(),
        place.column(),
        place.file().line(place.end()),
        place.file().column(place.end()));
  }

  /** Spaces and letters beyond ASCII are escaped (RFC 3986). */
  private static String uri(String path) {
    // A colon in the first part would make it a scheme (RFC 3986, 4.2).
    String relative = path.substring(0, path.indexOf('/') + 1).contains(":") ? "./" + path : path;
    try {
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}

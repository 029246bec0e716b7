package lis.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lis.Pipeline;
import lis.Pipeline.Rendered;
import lis.diagnostic.Baseline;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.json.Json;
import lis.model.Role;
import lis.publish.Manifest;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.source.SourceTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Value;

/**
 * All that a build made, before anybody writes it.
 *
 * @param revision what it says that it was built from
 * @param date the only date that it says
 */
record Outputs(
    Pipeline pipeline, Strategy strategy, List<Rendered> rendered, String revision, Instant date) {

  /**
   * Validates a strategy and publishes what is wanted of it.
   *
   * @param tree of the workspace
   * @param valid is told the strategy before anything is put together
   * @return nothing while an error stands
   */
  static Outcome<Optional<Outputs>> make(
      Lis lis,
      Workspace workspace,
      SourceTree tree,
      PdfStandard pdfStandard,
      Consumer<Strategy> valid,
      Predicate<Publication> publications,
      Predicate<Format> formats) {
    Pipeline pipeline = lis.pipeline(workspace, tree);
    pipeline.pdfStandard(pdfStandard);
    lis.terminal().progress("Reading the strategy …");
    Baseline known = lis.baseline();
    Outcome<Optional<Strategy>> validated = known.apart(pipeline.validate());
    List<Diagnostic> findings = new ArrayList<>(validated.diagnostics());
    if (validated.hasErrors() || validated.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), findings);
    }
    Strategy strategy = validated.value().get();
    valid.accept(strategy);
    Workspace.Stamp stamp = workspace.stamp(tree);
    Instant date = lis.host().epoch().or(stamp::date).orElseGet(() -> asAt(strategy));
    lis.terminal().progress("Publishing …");
    Outcome<List<Rendered>> rendered =
        pipeline.render(strategy, stamp.text(), date, publications, formats);
    lis.terminal().progressDone();
    findings.addAll(rendered.diagnostics());
    return new Outcome<>(
        rendered.hasErrors()
            ? Optional.empty()
            : Optional.of(new Outputs(pipeline, strategy, rendered.value(), stamp.text(), date)),
        findings);
  }

  /** Without git, the strategy's own date stands for the commit's. */
  private static Instant asAt(Strategy strategy) {
    return strategy
        .root()
        .value(Role.AS_AT, Value.Date.class)
        .map(v -> v.date().to().atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(Instant.EPOCH);
  }

  /** All files by their paths, with the pages that list them. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    rendered.forEach(
        file -> {
          files.put(file.path(), file.bytes());
          files.putAll(file.beside());
        });
    files.putAll(pipeline.indexes(strategy, rendered, revision, date));
    return files;
  }

  /** These files, and the manifest that lists them. */
  SortedMap<String, byte[]> listed(SortedMap<String, byte[]> files) {
    Manifest manifest =
        new Manifest(
            new Manifest.Tool("lis", Version.number()),
            strategy.root().title(),
            strategy.root().text(Role.STATUS),
            strategy.root().text(Role.EDITION),
            strategy.model().name() + " " + strategy.model().version(),
            revision,
            date.toString(),
            Manifest.entries(files));
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.put(Manifest.FILE, Json.write(manifest).getBytes(StandardCharsets.UTF_8));
    return all;
  }
}

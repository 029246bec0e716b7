package lis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import lis.Pipeline;
import lis.Pipeline.Rendered;
import lis.diagnostic.Baseline;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.json.Json;
import lis.model.Role;
import lis.publish.Manifest;
import lis.publish.OutputFolder;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.source.SourceTree;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Value;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything that is published, into the output folder. */
@Command(
    name = "build",
    description =
        "Validate the strategy and publish it into out/. Nothing is published while an error stands.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Build implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PUBLICATION",
      description = "Only these publications; the output folder then holds no others.")
  private List<String> publications = new ArrayList<>();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Only these formats: html, pdf, large-print, text.")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = "--pdf-standard",
      paramLabel = "STANDARD",
      description = {
        "What PDF files conform to: ua-1 (PDF/UA-1 and PDF/A-2a, read everywhere), or ua-2 (PDF/UA-2 and",
        "PDF/A-4, for programs that know PDF 2.0)."
      })
  private PdfStandard pdfStandard = PdfStandard.UA_1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Publish into this folder instead of out.")
  private @Nullable Path out;

  private final Lis lis;

  Build(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    Terminal terminal = lis.terminal();
    Workspace workspace = lis.workspace();
    Path folder = folder(workspace);
    SourceTree tree = workspace.tree();
    Pipeline pipeline = lis.pipeline(workspace, tree);
    pipeline.pdfStandard(pdfStandard);
    terminal.progress("Reading the strategy …");
    Baseline known = lis.baseline();
    Outcome<Optional<Strategy>> validated = known.apart(pipeline.validate());
    List<Diagnostic> findings = new ArrayList<>(validated.diagnostics());
    if (validated.hasErrors() || validated.value().isEmpty()) {
      return refuse(findings, folder);
    }
    Strategy strategy = validated.value().get();
    refuseUnknown(strategy);
    Workspace.Stamp stamp = workspace.stamp(tree);
    Instant date = lis.host().epoch().or(stamp::date).orElseGet(() -> asAt(strategy));
    terminal.progress("Publishing …");
    Outcome<List<Rendered>> rendered =
        pipeline.render(
            strategy,
            stamp.text(),
            date,
            p -> publications.isEmpty() || publications.contains(p.id()),
            f -> formats.isEmpty() || formats.contains(f));
    terminal.progressDone();
    findings.addAll(rendered.diagnostics());
    if (rendered.hasErrors()) {
      return refuse(findings, folder);
    }
    if (rendered.value().isEmpty()) {
      throw new MisuseException("no publication has the formats that were asked for.");
    }
    int code = lis.report(findings);
    publish(folder, files(pipeline, strategy, rendered.value(), stamp.text(), date));
    say(rendered.value(), folder);
    return code;
  }

  private int refuse(List<Diagnostic> findings, Path folder) {
    lis.terminal().progressDone();
    lis.report(findings);
    lis.terminal()
        .say(Lis.summary(findings) + ": nothing was published, and " + folder + " is as it was.");
    return Exit.FINDINGS;
  }

  private Path folder(Workspace workspace) {
    return workspace
        .folder()
        .resolve(out == null ? Path.of("out") : lis.host().folder().resolve(out))
        .normalize();
  }

  private void refuseUnknown(Strategy strategy) {
    List<String> known = strategy.publications().stream().map(Publication::id).toList();
    for (String asked : publications) {
      if (!known.contains(asked)) {
        throw new MisuseException(
            "there is no publication “%s”. %s"
                .formatted(
                    asked,
                    Suggest.sentence(asked, known)
                        .orElse("There is " + String.join(", ", known) + ".")));
      }
    }
  }

  /** Without git, the strategy's own date stands for the commit's. */
  private static Instant asAt(Strategy strategy) {
    return strategy
        .root()
        .value(Role.AS_AT, Value.Date.class)
        .map(v -> v.date().to().atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(Instant.EPOCH);
  }

  private static Map<String, byte[]> files(
      Pipeline pipeline,
      Strategy strategy,
      List<Rendered> rendered,
      String revision,
      Instant date) {
    Map<String, byte[]> files = new TreeMap<>();
    rendered.forEach(
        file -> {
          files.put(file.path(), file.bytes());
          files.putAll(file.beside());
        });
    files.putAll(pipeline.indexes(strategy, rendered, revision, date));
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
    files.put(Manifest.FILE, Json.write(manifest).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static void publish(Path folder, Map<String, byte[]> files) {
    try {
      new OutputFolder(folder).replace(files);
    } catch (OutputFolder.NotOursException e) {
      throw new MisuseException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new MisuseException(
          "the disk refuses: "
              + e.getMessage()
              + ". Nothing was published, and "
              + folder
              + " is as it was.");
    }
  }

  private void say(List<Rendered> rendered, Path folder) {
    Terminal terminal = lis.terminal();
    rendered.forEach(
        file -> terminal.say("  %-24s %,10d bytes".formatted(file.path(), file.size())));
    terminal.say("Open " + folder.resolve(Pipeline.INDEX));
  }
}

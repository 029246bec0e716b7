package lis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lis.Pipeline;
import lis.Pipeline.Rendered;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.publish.OutputFolder;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.strategy.Publication;
import lis.strategy.Strategy;
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
    Workspace workspace = lis.workspace();
    Path folder = folder(workspace);
    Outcome<Optional<Outputs>> made =
        Outputs.make(
            lis,
            workspace,
            workspace.tree(),
            pdfStandard,
            this::refuseUnknown,
            this::isWanted,
            f -> formats.isEmpty() || formats.contains(f));
    if (made.value().isEmpty()) {
      return refuse(made.diagnostics(), folder);
    }
    Outputs outputs = made.value().get();
    if (outputs.rendered().isEmpty()) {
      throw new MisuseException("no publication has the formats that were asked for.");
    }
    int code = lis.report(made.diagnostics());
    publish(folder, outputs.listed(outputs.files()));
    say(outputs.rendered(), folder);
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

  private boolean isWanted(Publication publication) {
    return publications.isEmpty() || publications.contains(publication.id());
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

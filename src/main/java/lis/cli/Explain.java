package lis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Group;
import lis.diagnostic.Manual;
import lis.diagnostic.Suggest;
import lis.json.Csv;
import lis.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The manual page of a code or a subject, or the list of them. */
@Command(
    name = "explain",
    description = "Print the manual page of a code or a subject; without one, list them.",
    sortOptions = false,
    addMethodSubcommands = false)
final class Explain implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "Such as dangling-reference, or templates.")
  private @Nullable String code;

  private final Lis lis;

  Explain(Lis lis) {
    this.lis = lis;
  }

  private record CodeLine(
      String code, String group, String severity, boolean firm, boolean late, String title) {
    static CodeLine of(Code code) {
      return new CodeLine(
          code.word(),
          Group.of(code).title(),
          code.severity().word(),
          code.firm(),
          code.late(),
          Manual.headline(code));
    }
  }

  private record CodePage(CodeLine about, String page) {}

  @Override
  public Integer call() {
    lis.terminal().result(code == null ? codes() : asked(code));
    return Exit.CLEAN;
  }

  private String asked(String word) {
    Optional<Guide> guide = Guide.of(word);
    return guide.isPresent() ? guide(guide.get()) : page(find(word));
  }

  private record GuidePage(String subject, String title, String page) {}

  private String guide(Guide guide) {
    return switch (lis.outputFormat()) {
      case JSON -> Json.write(new GuidePage(guide.word(), guide.headline(), guide.page()));
      case FULL, PLAIN, CONCISE -> guide.page();
      default -> throw lis.outputFormat().unfit();
    };
  }

  private String codes() {
    List<CodeLine> lines = Arrays.stream(Code.values()).map(CodeLine::of).toList();
    return switch (lis.outputFormat()) {
      case JSON -> Json.write(lines);
      case CSV -> Csv.records(lines);
      case CONCISE -> String.join("\n", lines.stream().map(CodeLine::code).toList()) + "\n";
      case FULL, PLAIN -> grouped(lines);
      default -> throw lis.outputFormat().unfit();
    };
  }

  private static String grouped(List<CodeLine> lines) {
    int width = lines.stream().mapToInt(line -> line.code().length()).max().orElse(1);
    StringBuilder out = new StringBuilder();
    for (Group group : Group.values()) {
      out.append(out.isEmpty() ? "" : "\n").append(group.title()).append('\n');
      for (Code each : group.codes()) {
        out.append("  ").append(each.word()).append(" ".repeat(width - each.word().length()));
        out.append("  ").append(Manual.headline(each)).append('\n');
      }
    }
    out.append("\nSubjects\n");
    for (Guide each : Guide.values()) {
      out.append("  ").append(each.word()).append(" ".repeat(width - each.word().length()));
      out.append("  ").append(each.headline()).append('\n');
    }
    return out.toString();
  }

  private String page(Code asked) {
    return switch (lis.outputFormat()) {
      case JSON -> Json.write(new CodePage(CodeLine.of(asked), Manual.page(asked)));
      case FULL, PLAIN, CONCISE -> Manual.page(asked);
      default -> throw lis.outputFormat().unfit();
    };
  }

  private static Code find(String word) {
    List<String> words =
        Stream.concat(Arrays.stream(Code.values()).map(Code::word), Guide.words().stream())
            .toList();
    return Code.of(word)
        .orElseThrow(
            () ->
                new MisuseException(
                    "there is no code “%s”. %s"
                        .formatted(
                            word,
                            Suggest.sentence(word, words).orElse("“lis explain” lists them."))));
  }
}

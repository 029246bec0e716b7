package lis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lis.Pipeline;
import lis.Timings;
import lis.change.Weight;
import lis.diagnostic.Baseline;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.diagnostic.Suggest;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.source.Kebab;
import lis.source.SourceTree;
import lis.strategy.ReviewState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program's own name: its options hold for every command. */
@Command(
    name = "lis",
    description =
        "Keeps a strategy as YAML and Markdown, validates every reference, publishes it for everyone.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    addMethodSubcommands = false,
    footer = {"", "Exit codes: 0 clean, 1 findings, 2 wrong use or a fault of the program."})
public final class Lis implements Runnable {
  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Run in this folder: the one that holds the folder strategy.")
  private @Nullable Path directory;

  @Option(
      names = "--rev",
      paramLabel = "REV",
      scope = ScopeType.INHERIT,
      description = "Read a revision from git (a commit, branch or tag) instead of the folder.")
  private @Nullable String rev;

  @Option(
      names = "--templates-of",
      paramLabel = "REV",
      scope = ScopeType.INHERIT,
      description =
          "Use the templates of this revision instead: for changes from people who aren't trusted. LIS_TEMPLATES_OF says the same.")
  private Optional<String> templatesOf = Optional.empty();

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      defaultValue = "full",
      scope = ScopeType.INHERIT,
      description =
          "full, concise, plain or json; findings also as sarif, junit, github or gitlab, tables as csv, “lis diff” as markdown.")
  private OutputFormat outputFormat = OutputFormat.FULL;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      scope = ScopeType.INHERIT,
      description = "error, warning or never: from which severity on the exit code is 1.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Don't report the faults that this file names; “validate” writes it.")
  private @Nullable Path baseline;

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--today",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description =
          "The day, as 2026-03-31, that dates are compared with. Without it: the day of --rev, of SOURCE_DATE_EPOCH, or today.")
  private @Nullable LocalDate today;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      description = "auto, always or never. NO_COLOR is heeded too.")
  private Colour color = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but what was asked for.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more about what is done.")
  private boolean verbose;

  @Option(
      names = "--timings",
      scope = ScopeType.INHERIT,
      description = "Print how long each stage took.")
  private boolean timings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  private final Host host;
  private final Timings clock;

  private Lis(Host host) {
    this.host = host;
    this.clock = new Timings(host.nanos());
  }

  /** Runs a command line and returns the exit code. */
  public static int run(Host host, String... arguments) {
    Lis lis = new Lis(host);
    int code = lis.execute(Commands.of(arguments), arguments);
    if (lis.timings) {
      host.err().print(lis.clock.report());
    }
    host.out().flush();
    host.err().flush();
    return code;
  }

  private CommandLine commandLine(Set<Commands> commands) {
    CommandLine commandLine = new CommandLine(this, new Factory(this));
    commands.forEach(command -> commandLine.addSubcommand(command.type()));
    return commandLine
        .setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .registerConverter(OutputFormat.class, word -> convert(OutputFormat.class, word))
        .registerConverter(FailOn.class, word -> convert(FailOn.class, word))
        .registerConverter(Colour.class, word -> convert(Colour.class, word))
        .registerConverter(Format.class, word -> convert(Format.class, word))
        .registerConverter(PdfStandard.class, word -> convert(PdfStandard.class, word))
        .registerConverter(ReviewState.class, word -> convert(ReviewState.class, word))
        .registerConverter(Weight.class, word -> convert(Weight.class, word))
        .registerConverter(CiSystem.class, word -> convert(CiSystem.class, word))
        .setParameterExceptionHandler((e, arguments) -> misuse(e, commands, arguments))
        .setExecutionExceptionHandler((e, command, parsed) -> fault(e));
  }

  /** Picocli hands on exceptions, but no errors: a stack or a memory that is too small. */
  private int execute(Set<Commands> commands, String... arguments) {
    try {
      return commandLine(commands).execute(arguments);
    } catch (Error e) {
      return fault(e);
    }
  }

  private static <E extends Enum<E>> E convert(Class<E> type, String word) {
    return Kebab.parse(type, word)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "expected one of %s, but was '%s'. %s"
                        .formatted(
                            String.join(", ", Kebab.all(type)),
                            word,
                            Suggest.sentence(word, Kebab.all(type)).orElse(""))
                        .strip()));
  }

  /** Picocli makes the commands; each gets the options of the whole program. */
  private record Factory(Lis lis) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Lis.class).newInstance(lis);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** A mistyped line is read again with all commands, so that the right one can be suggested. */
  private int misuse(ParameterException e, Set<Commands> commands, String... arguments) {
    if (commands.size() < Commands.values().length) {
      return execute(EnumSet.allOf(Commands.class), arguments);
    }
    PrintWriter err = e.getCommandLine().getErr();
    err.println("lis: " + Terminal.clean(String.valueOf(e.getMessage())));
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      suggestion(e.getCommandLine(), unmatched.getUnmatched().getFirst()).ifPresent(err::println);
    }
    err.println("Try “" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help”.");
    return Exit.MISUSE;
  }

  /** Options for what begins with a hyphen, commands for another word. */
  private static Optional<String> suggestion(CommandLine called, String word) {
    boolean option = word.startsWith("-");
    return Suggest.sentence(
        option && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word,
        option ? called.getCommandSpec().optionsMap().keySet() : called.getSubcommands().keySet());
  }

  private int fault(Throwable e) {
    if (e instanceof MisuseException) {
      host.err().println("lis: " + Terminal.clean(String.valueOf(e.getMessage())));
      return Exit.MISUSE;
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    String where;
    try {
      Path report = Files.createTempFile("lis-fault-", ".txt");
      Files.writeString(report, trace.toString());
      where = "The details are in " + report + ".";
    } catch (IOException disk) {
      where = "The details could not be written: " + disk.getMessage() + ".";
    }
    host.err().println("lis: this is a fault of the program, not yours. " + where);
    return Exit.MISUSE;
  }

  /** Called without a command. */
  @Override
  public void run() {
    throw new MisuseException(
        "say what to do, such as “lis validate” or “lis build”; “lis help” lists it all.");
  }

  Host host() {
    return host;
  }

  Timings clock() {
    return clock;
  }

  OutputFormat outputFormat() {
    return outputFormat;
  }

  Terminal terminal() {
    boolean wanted =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> host.terminal() && host.variable("NO_COLOR").isEmpty();
        };
    return new Terminal(host, wanted && outputFormat == OutputFormat.FULL, quiet, verbose);
  }

  /** The pipeline over a tree of this workspace. */
  Pipeline pipeline(Workspace workspace, SourceTree tree) {
    Pipeline pipeline = new Pipeline(tree, today(workspace), clock);
    host.variable("PATH").ifPresent(pipeline::programs);
    return pipeline;
  }

  /** The day that dates are compared with. */
  LocalDate today(Workspace workspace) {
    return Optional.ofNullable(today)
        .or(() -> workspace.asked().map(revision -> day(revision.date())))
        .or(() -> host.epoch().map(Lis::day))
        .orElseGet(() -> day(host.now().get()));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The folder that was asked for, which need not be there. */
  Path folder() {
    return directory == null ? host.folder() : host.folder().resolve(directory);
  }

  /** Whether a revision was asked for, instead of the folder. */
  boolean asksForRevision() {
    return rev != null;
  }

  /** The folder, or the revision, that was asked for. */
  Workspace workspace() {
    Workspace workspace =
        Workspace.of(folder(), rev, templatesOf.or(() -> host.variable("LIS_TEMPLATES_OF")));
    terminal().detail("Reading " + workspace);
    return workspace;
  }

  /** Sorts and prints findings, and says what the exit code is. */
  int report(List<Diagnostic> findings) {
    List<Diagnostic> sorted = sorted(findings);
    terminal().report(outputFormat.printer(prefix()).print(sorted));
    return sorted.stream().anyMatch(failOn::fails) ? Exit.FINDINGS : Exit.CLEAN;
  }

  /** The faults that are known already; none where no file of them was named. */
  Baseline baseline() {
    return baseline == null
        ? Baseline.of(List.of())
        : BaselineFile.read(host.folder().resolve(baseline));
  }

  /** In the order of reports, one for each cause. */
  static List<Diagnostic> sorted(List<Diagnostic> findings) {
    return Report.of(findings);
  }

  /** From the root of the repository to the folder that is read, as CI shows paths. */
  private String prefix() {
    Path start = host.folder().toAbsolutePath().normalize();
    Path folder = directory == null ? start : start.resolve(directory).normalize();
    String path = root(folder).orElse(start).relativize(folder).toString().replace('\\', '/');
    return path.isEmpty() || path.startsWith("..") ? "" : path + "/";
  }

  /** The nearest folder that git keeps; empty where there is none. */
  private static Optional<Path> root(Path folder) {
    return Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent)
        .filter(above -> Files.exists(above.resolve(".git")))
        .findFirst();
  }

  /** "2 errors, 1 warning", or "no errors". */
  static String summary(List<Diagnostic> findings) {
    List<Diagnostic> distinct = Report.of(findings);
    long errors = distinct.stream().filter(Diagnostic::isError).count();
    long warnings = distinct.size() - errors;
    String words = errors == 0 ? "no errors" : errors == 1 ? "1 error" : errors + " errors";
    return warnings == 0
        ? words
        : words + ", " + (warnings == 1 ? "1 warning" : warnings + " warnings");
  }
}

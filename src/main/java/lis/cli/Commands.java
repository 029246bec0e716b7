package lis.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The commands, in the order in which help lists them. Only those that a command line names are
 * made ready, because picocli takes longer to describe them all than most runs take.
 */
enum Commands {
  VALIDATE(Validate.class, "validate", "check"),
  BUILD(Build.class, "build"),
  LIST(ListElements.class, "list"),
  SHOW(Show.class, "show"),
  MATRIX(MatrixCommand.class, "matrix"),
  DIFF(Diff.class, "diff"),
  INIT(InitStrategy.class, "init"),
  READABILITY(ReadabilityCommand.class, "readability"),
  NEW(NewElement.class, "new"),
  RENAME(RenameElement.class, "rename"),
  REREAD(Reread.class, "reread"),
  REVIEW(ReviewCommand.class, "review"),
  PHRASES(PhrasesCommand.class, "phrases"),
  FORMAT(FormatFiles.class, "format"),
  PUBLISH(Publish.class, "publish"),
  VERIFY(Verify.class, "verify"),
  SCHEMA(SchemaCommand.class, "schema"),
  EXPLAIN(Explain.class, "explain"),
  DOCTOR(Doctor.class, "doctor"),
  TEXTCONV(Textconv.class, "textconv"),
  GIT_DIFF(GitDiff.class, "git-diff"),
  VERSION(Version.class, "version"),
  COMPLETION(Completion.class, "completion"),
  HELP(Help.class, "help");

  private final Class<?> type;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed
  private final List<String> names;

  Commands(Class<?> type, String... names) {
    this.type = type;
    this.names = List.of(names);
  }

  /** The class that picocli makes the command of. */
  Class<?> type() {
    return type;
  }

  /** Its name and its aliases. */
  List<String> names() {
    return names;
  }

  /** The commands that these arguments could call; all of them where that isn't plain. */
  static Set<Commands> of(String... arguments) {
    Set<Commands> named = EnumSet.noneOf(Commands.class);
    for (Commands command : values()) {
      if (Arrays.stream(arguments).anyMatch(command.names::contains)) {
        named.add(command);
      }
    }
    boolean plain = !named.isEmpty() && !named.contains(HELP) && !named.contains(COMPLETION);
    return plain ? named : EnumSet.allOf(Commands.class);
  }
}

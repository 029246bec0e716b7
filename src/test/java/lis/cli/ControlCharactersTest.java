package lis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import lis.bench.Generator;
import lis.cli.Console.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a title holds never steers a terminal, whatever is asked for and in whatever format. */
class ControlCharactersTest {
  private static final String FOREIGN =
      "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]";
  private static final List<String> TABLES =
      List.of("list priority", "show priority-1", "show objective-1", "matrix priority objective");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\e[31mred",
        "\\e]0;title\\a",
        "\\e]8;;https://example.org\\e\\\\link",
        "\\eP+q\\e\\\\",
        "back\\b\\b",
        "nul\\0",
        "c1 \\x9b31m",
        "del \\x7f",
        "\\u202eright to left",
        "\\u2066isolated\\u2069",
        "\\u202Aembedded\\u202C",
        "bell\\a",
        "feed\\f\\v"
      })
  void neverReachTheTerminal(String title) throws IOException {
    Generator.write(1, temp);
    Path file = temp.resolve("strategy/priorities/priority-1.md");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("title: .*", Matcher.quoteReplacement("title: \"Words " + title + "\"")));
    for (String line : TABLES) {
      for (String format : List.of("full", "concise", "plain", "json", "csv")) {
        clean(line + " --output-format " + format);
      }
    }
    for (String format :
        List.of("full", "concise", "plain", "json", "sarif", "junit", "github", "gitlab")) {
      Ended ended = clean("validate --output-format " + format);
      assertThat(ended.out()).as(format).contains("a character that nobody sees");
    }
    assertThat(clean("build").code()).isEqualTo(Exit.FINDINGS);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void noMatterWhereTheyAreTyped() throws IOException {
    Generator.write(1, temp);
    Path file = temp.resolve("strategy/priorities/priority-1.md");
    Files.writeString(file, Files.readString(file) + "\nWords\u001b[31m, \u0007 and \u009b1m.\n");
    clean("validate -v");
    clean("show priority-1");
    Ended ended = clean("build");
    if (ended.code() == Exit.CLEAN) {
      for (String name : List.of("strategy.html", "strategy.txt")) {
        assertThat(Files.readString(temp.resolve("out").resolve(name)))
            .as(name)
            .doesNotContainPattern(FOREIGN);
      }
    }
  }

  private Ended clean(String line) {
    Ended ended = new Console(temp).terminal().run((line + " --color never -q").split(" "));
    assertThat(ended.both()).as(line).doesNotContainPattern(FOREIGN);
    assertThat(ended.err()).as(line).doesNotContain("fault of the program");
    return ended;
  }
}

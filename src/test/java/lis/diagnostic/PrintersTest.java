package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.source.SourceFile;
import org.junit.jupiter.api.Test;

class PrintersTest {
  private static final SourceFile FILE =
      new SourceFile(
          "strategy/words.yaml", "- id: a\n  name: 🥾 boots, \"b\"\n\n" + "\n".repeat(97));
  private static final Diagnostic FOUND =
      Diagnostic.of(Code.DUPLICATE_KEY, FILE.span(19, 24), "“boots” stands here a second time.")
          .label(FILE.span(2, 4), "here it stands first")
          .help("Keep one.");

  @Test
  void underlinesThePlacesInTheirLines() {
    assertThat(new FullPrinter().print(List.of(FOUND)))
        .isEqualTo(
            """
            error[duplicate-key]: “boots” stands here a second time.
              --> strategy/words.yaml:2:11
               |
             2 |   name: 🥾 boots, "b"
               |           ^^^^^
              --> strategy/words.yaml:1:3
               |
             1 | - id: a
               |   -- here it stands first
               = help: Keep one.

            """);
  }

  @Test
  void showsNoLineThatIsEmpty() {
    Diagnostic found = Diagnostic.of(Code.BAD_YAML, FILE.lineSpan(100), "Nothing is here.");
    assertThat(new FullPrinter().print(List.of(found)))
        .isEqualTo("error[bad-yaml]: Nothing is here.\n    --> strategy/words.yaml:100:1\n\n");
  }

  @Test
  void showsNoLineThatIsTooLongForAScreen() {
    SourceFile file = new SourceFile("a.yaml", "a: " + "b".repeat(200));
    Diagnostic found = Diagnostic.of(Code.BAD_YAML, file.span(0, 1), "This is long.");
    assertThat(new FullPrinter().print(List.of(found)))
        .isEqualTo("error[bad-yaml]: This is long.\n  --> a.yaml:1:1\n\n");
  }

  @Test
  void underlinesOnlyTheFirstLineOfALongPlace() {
    SourceFile file = new SourceFile("a.yaml", "a: b\nc: d\n");
    Diagnostic found = Diagnostic.of(Code.BAD_YAML, file.span(3, 9), "This is long.");
    assertThat(new FullPrinter().print(List.of(found))).contains("| a: b\n   |    ^\n\n");
  }

  @Test
  void printsOneLineEach() {
    assertThat(new ConcisePrinter().print(List.of(FOUND, FOUND)))
        .isEqualTo(
            "strategy/words.yaml:2:11: error[duplicate-key]: “boots” stands here a second time.\n"
                .repeat(2));
  }

  @Test
  void printsJsonForPrograms() {
    assertThat(new JsonPrinter().print(List.of(FOUND)))
        .isEqualTo(
            """
            [
              {
                "code": "duplicate-key",
                "severity": "error",
                "message": "“boots” stands here a second time.",
                "place": {
                  "file": "strategy/words.yaml",
                  "line": 2,
                  "column": 11,
                  "endLine": 2,
                  "endColumn": 16
                },
                "help": "Keep one.",
                "labels": [
                  {
                    "place": {
                      "file": "strategy/words.yaml",
                      "line": 1,
                      "column": 3,
                      "endLine": 1,
                      "endColumn": 5
                    },
                    "text": "here it stands first"
                  }
                ]
              }
            ]
            """);
  }

  @Test
  void printsNothingForNothing() {
    assertThat(new FullPrinter().print(List.of())).isEmpty();
    assertThat(new ConcisePrinter().print(List.of())).isEmpty();
    assertThat(new JsonPrinter().print(List.of())).isEqualTo("[]\n");
  }
}

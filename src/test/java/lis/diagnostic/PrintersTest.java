package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import lis.Golden;
import lis.source.Edit;
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
               |            ^^^^^
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
  void showsOfALongLineWhatStandsAroundThePlace() {
    SourceFile file = new SourceFile("a.yaml", "a".repeat(200) + "b" + "c".repeat(200));
    Diagnostic found = Diagnostic.of(Code.BAD_YAML, file.span(200, 201), "This is long.");
    assertThat(new FullPrinter().print(List.of(found)))
        .contains("\n 1 | …" + "a".repeat(40) + "b" + "c".repeat(79) + "…\n")
        .contains("\n   | " + " ".repeat(41) + "^\n");
  }

  @Test
  void countsTheColumnsThatCharactersTakeOnATerminal() {
    SourceFile file = new SourceFile("a.yaml", "利物浦 e\u0301t\u00e9 x");
    Diagnostic found = Diagnostic.of(Code.BAD_YAML, file.span(9, 10), "This is wide.");
    assertThat(new FullPrinter().print(List.of(found)))
        .contains("\n   | " + " ".repeat(11) + "^\n");
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
                ],
                "fingerprint": "54728f4efd34a064"
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

  /**
   * One with a repair, and one in a folder with a space whose words no format may take literally.
   */
  private static List<Diagnostic> several() {
    SourceFile other = new SourceFile("strategy/my words/ä.md", "---\ntitle: 100%\n---\n");
    return List.of(
        Diagnostic.of(Code.BYTE_ORDER_MARK, other.span(0, 3), "A, b: 100% <c> & “d”\u0007.")
            .help("First.\nSecond."),
        FOUND.fix("Delete it", new Edit(FILE.span(19, 24), "")),
        Diagnostic.of(Code.BAD_YAML, FILE.span(2, 20), "This runs over two lines."));
  }

  @Test
  void writesSentencesForWhoListens() {
    Golden.check("diagnostics.plain.txt", new PlainPrinter().print(several()));
  }

  @Test
  void writesCommandsForGithub() {
    Golden.check("diagnostics.github.txt", new GithubPrinter("city/").print(several()));
  }

  @Test
  void writesAReportForGitlab() {
    Golden.check("diagnostics.gitlab.json", new GitlabPrinter("city/").print(several()));
  }

  @Test
  void writesATestReport() {
    Golden.check("diagnostics.junit.xml", new JunitPrinter().print(several()));
    assertThat(new JunitPrinter().print(List.of())).contains("failures=\"0\"", "name=\"validate\"");
  }

  @Test
  void writesSarifThatItsSchemaAllows() throws IOException {
    String text = new SarifPrinter("city/", "1.0").print(several());
    Golden.check("diagnostics.sarif.json", text);
    assertThat(faults(text)).isEmpty();
    assertThat(faults(new SarifPrinter("", "1.0").print(List.of()))).isEmpty();
    assertThat(faults(text.replace("\"startLine\": 2", "\"startLine\": 0"))).isNotEmpty();
  }

  private static Set<ValidationMessage> faults(String sarif) throws IOException {
    try (InputStream schema =
        PrintersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(sarif, InputFormat.JSON);
    }
  }

  @Test
  void aFindingKeepsItsFingerprintWhenItsLineMoves() {
    SourceFile moved = new SourceFile(FILE.path(), "\n\n" + FILE.text());
    Diagnostic again = Diagnostic.of(FOUND.code(), moved.span(21, 26), FOUND.message());
    assertThat(Fingerprint.of(again)).isEqualTo(Fingerprint.of(FOUND));
    assertThat(Fingerprint.all(List.of(FOUND, FOUND))).doesNotHaveDuplicates();
  }
}

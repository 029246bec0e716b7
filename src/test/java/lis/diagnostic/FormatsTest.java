package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lis.Broken;
import lis.json.StrictJson;
import lis.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What lis finds in every broken strategy, in the formats that programs read. */
class FormatsTest {
  private static final String PREFIX = "a: city, 50%/";
  private static final JsonSchema SARIF = sarif();
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning) file=([^:,\\r\\n]+),line=(\\d+),"
              + "(?:endLine=\\d+|col=\\d+,endColumn=\\d+),title=([a-z0-9-]+)::([^\\r\\n]+)\\n");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");

  private static JsonSchema sarif() {
    try (InputStream in =
        FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** By the code that they are about; then all of them, nothing, and what no format may take. */
  static Stream<Found> found() {
    List<Found> each =
        Broken.codes().stream().map(code -> new Found(code, Broken.findings(code))).toList();
    List<Diagnostic> all = new ArrayList<>();
    each.forEach(found -> all.addAll(found.diagnostics()));
    return Stream.concat(
        each.stream(),
        Stream.of(
            new Found("all", all),
            new Found("nothing", List.of()),
            new Found("hostile", hostile()),
            new Found("twins", twins())));
  }

  record Found(String name, List<Diagnostic> diagnostics) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Diagnostic> hostile() {
    SourceFile file =
        new SourceFile(
            "strategy/a:b, c%0A\u001b[31m \"é\" <x>&.md", "\u001b]0;x\u0007 ]]> <b>\n🥾");
    return List.of(
        Diagnostic.of(Code.BAD_YAML, file.span(0, 5), "::error::x \u001b[2J %0A, a: b ]]> \u009b")
            .help("One\nTwo \u0000 \ud83e <script> & \"x\"")
            .label(file.span(9, 11), "here\u202e too"),
        Diagnostic.of(Code.BYTE_ORDER_MARK, file.whole(), "Over two lines."));
  }

  /** Faults that are alike to the letter, in one file. */
  private static List<Diagnostic> twins() {
    SourceFile file = new SourceFile("strategy/a.md", "[[x]] and [[x]] and\n[[x]]\n");
    return List.of(
        Diagnostic.of(Code.DANGLING_REFERENCE, file.span(2, 3), "There is no “x”."),
        Diagnostic.of(Code.DANGLING_REFERENCE, file.span(12, 13), "There is no “x”."),
        Diagnostic.of(Code.DANGLING_REFERENCE, file.span(22, 23), "There is no “x”."));
  }

  @ParameterizedTest
  @MethodSource("found")
  void sarifMeetsItsSchema(Found found) {
    String text = new SarifPrinter(PREFIX, "1.0").print(found.diagnostics());
    assertThat(SARIF.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(text.split("\"ruleId\"", -1)).hasSize(found.diagnostics().size() + 1);
    assertThat(text.replace("\n", "")).doesNotContainPattern(CONTROL);
    assertThat(values(text, "lis/v1")).doesNotHaveDuplicates().hasSameSizeAs(found.diagnostics());
  }

  @ParameterizedTest
  @MethodSource("found")
  void junitIsATestReport(Found found)
      throws ParserConfigurationException, IOException, SAXException {
    String text = new JunitPrinter().print(found.diagnostics());
    assertThat(text).doesNotContainPattern(CONTROL);
    Element suites =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
    assertThat(suites.getTagName()).isEqualTo("testsuites");
    Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
    int count = found.diagnostics().size();
    assertThat(attributes(suite))
        .containsExactly(
            "errors=0", "failures=" + count, "name=lis", "skipped=0", tests(count), "time=0");
    NodeList cases = suite.getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(Math.max(1, count));
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(count);
    for (int i = 0; i < count; i++) {
      Element failure = (Element) ((Element) cases.item(i)).getElementsByTagName("failure").item(0);
      Diagnostic d = found.diagnostics().get(i);
      assertThat(failure.getAttribute("type")).isEqualTo(d.severity().word());
      assertThat(failure.getTextContent()).contains(":" + d.place().line() + ":");
    }
  }

  private static String tests(int count) {
    return "tests=" + Math.max(1, count);
  }

  private static List<String> attributes(Element element) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      all.add(
          element.getAttributes().item(i).getNodeName()
              + "="
              + element.getAttributes().item(i).getNodeValue());
    }
    return all.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("found")
  void githubReadsEachCommandAsItWasMeant(Found found) {
    String text = new GithubPrinter(PREFIX).print(found.diagnostics());
    List<String> read = new ArrayList<>();
    int end = 0;
    Matcher command = COMMAND.matcher(text);
    while (command.find() && command.start() == end) {
      read.add(plain(command.group(2)) + ":" + command.group(3) + " " + plain(command.group(5)));
      end = command.end();
    }
    assertThat(end).isEqualTo(text.length());
    assertThat(read)
        .isEqualTo(
            found.diagnostics().stream()
                .map(
                    d ->
                        PREFIX
                            + d.place().file().path()
                            + ":"
                            + d.place().line()
                            + " "
                            + (d.message() + "\n" + d.help()).strip())
                .toList());
  }

  /** As GitHub's runner takes the escapes away. */
  private static String plain(String escaped) {
    return escaped
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%0A", "\n")
        .replace("%0D", "\r")
        .replace("%25", "%");
  }

  @ParameterizedTest
  @MethodSource("found")
  void gitlabGetsEachFindingOnce(Found found) {
    String text = new GitlabPrinter(PREFIX).print(found.diagnostics());
    StrictJson.check(text);
    assertThat(text).startsWith("[").doesNotContainPattern(CONTROL);
    assertThat(values(text, "fingerprint"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(found.diagnostics());
    assertThat(values(text, "severity")).isSubsetOf("major", "minor");
    assertThat(text.split("\"path\": \"" + PREFIX, -1)).hasSize(found.diagnostics().size() + 1);
  }

  @ParameterizedTest
  @MethodSource("found")
  void jsonIsAListOfObjects(Found found) {
    String text = new JsonPrinter().print(found.diagnostics());
    StrictJson.check(text);
    assertThat(values(text, "fingerprint"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(found.diagnostics());
  }

  @ParameterizedTest
  @MethodSource("found")
  void conciseTakesALineEach(Found found) {
    String text = new ConcisePrinter().print(found.diagnostics());
    assertThat(text.lines()).hasSameSizeAs(found.diagnostics());
  }

  @Test
  void whatIsAlikeInTwoFilesOrOfTwoCodesIsToldApart() {
    List<String> prints =
        Fingerprint.all(
            Stream.concat(
                    twins().stream(),
                    found()
                        .filter(f -> f.name().equals("all"))
                        .flatMap(f -> f.diagnostics().stream()))
                .toList());
    assertThat(prints).doesNotHaveDuplicates();
  }

  private static List<String> values(String text, String key) {
    return Pattern.compile("\"" + key + "\": \"([^\"]*)\"")
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toList());
  }
}

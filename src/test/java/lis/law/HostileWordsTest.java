package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lis.Pipeline;
import lis.Smallest;
import lis.Timings;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.load.HostileLinks;
import lis.render.Format;
import lis.source.MemoryTree;
import lis.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Words that would run or lead astray are found once each. Were they published all the same, they
 * would be words in every format.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsTest {
  private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s]+|mailto:[^\\s]+|#.*");
  private static final List<String> TEXTS = HostileLinks.texts().toList();
  private static final Set<String> RUNNING =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition");

  private List<Diagnostic> findings = List.of();
  private List<Pipeline.Rendered> files = List.of();

  @BeforeAll
  void publish() {
    MemoryTree tree = Smallest.tree();
    String root = "strategy/strategy.yaml";
    tree =
        tree.with(
            root,
            tree.text(root).replaceAll("formats: .*", "formats: [html, pdf, large-print, text]"));
    for (int i = 0; i < TEXTS.size(); i++) {
      tree =
          tree.with(
              path(i), "---\nname: \"" + title(i) + "\"\neasy: B\n---\n\n" + TEXTS.get(i) + "\n");
    }
    Pipeline pipeline = new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0));
    var outcome = pipeline.validate();
    findings = Report.of(outcome.diagnostics());
    Strategy strategy = outcome.value().orElseThrow();
    var rendered = pipeline.render(strategy, "", Instant.EPOCH, p -> true, f -> true);
    assertThat(rendered.diagnostics()).noneMatch(Diagnostic::isError);
    files = rendered.value();
  }

  private static String path(int number) {
    return "strategy/goals/v%02d.md".formatted(number);
  }

  /** The same words once more where no Markdown is read. */
  private static String title(int number) {
    return "V %d: %s"
        .formatted(
            number,
            TEXTS
                .get(number)
                .replaceAll("\\p{Cntrl}|[\u202a-\u202e]", "")
                .replace("\\", "\\\\")
                .replace("\"", "\\\""));
  }

  @Test
  void eachIsFoundOnce() {
    assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(48);
    for (int i = 0; i < TEXTS.size(); i++) {
      String path = path(i);
      assertThat(findings)
          .as(TEXTS.get(i))
          .filteredOn(d -> d.place().file().path().equals(path))
          .filteredOn(d -> d.code() == Code.UNSAFE_LINK || d.code() == Code.RAW_HTML)
          .hasSize(1);
    }
  }

  @Test
  void thePagesRunNothingAndLeadNowhere() {
    List<Document> pages =
        files.stream()
            .filter(file -> file.format() == Format.HTML)
            .map(file -> Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)))
            .toList();
    assertThat(pages).hasSize(2);
    for (Document page : pages) {
      assertThat(page.text()).contains("words");
      assertThat(page.select("script, iframe, object, embed, form, base, foreignObject, img"))
          .isEmpty();
      assertThat(page.select("style")).hasSize(1);
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          String name = attribute.getKey().toLowerCase(Locale.ROOT);
          assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
          if (Set.of("href", "src", "xlink:href", "action", "data").contains(name)) {
            // The strategy's own page leads to that of its summary.
            assertThat(attribute.getValue().replaceFirst("^leaflet\\.html$", "#")).matches(SAFE);
          }
        }
      }
    }
  }

  @Test
  void thePdfRunsNothingAndLeadsNowhere() throws IOException {
    int pdfs = 0;
    for (Pipeline.Rendered file : files) {
      if (file.path().endsWith(".pdf")) {
        pdfs++;
        for (PdfDictionary each : dictionaries(file.bytes())) {
          String action = String.valueOf(each.get(PdfName.S)).replaceFirst("^/", "");
          assertThat(RUNNING).doesNotContain(action);
          assertThat(each.get(PdfName.JS)).isNull();
          assertThat(each.get(PdfName.AA)).isNull();
          assertThat(each.get(PdfName.OPENACTION)).isNull();
          if (each.get(PdfName.URI) instanceof PdfString uri) {
            assertThat(uri.toUnicodeString()).matches(SAFE);
          }
        }
      }
    }
    assertThat(pdfs).isEqualTo(4);
  }

  private static List<PdfDictionary> dictionaries(byte[] pdf) throws IOException {
    List<PdfDictionary> all = new ArrayList<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int i = 0; i < reader.getXrefSize(); i++) {
        collect(reader.getPdfObject(i), all);
      }
    }
    assertThat(all).hasSizeGreaterThan(100);
    return all;
  }

  private static void collect(
      @org.jspecify.annotations.Nullable PdfObject object, List<PdfDictionary> all) {
    if (object instanceof PdfDictionary dictionary) {
      all.add(dictionary);
      dictionary.getKeys().forEach(key -> collect(dictionary.get(key), all));
    } else if (object instanceof org.openpdf.text.pdf.PdfArray array) {
      array.getElements().forEach(each -> collect(each, all));
    }
  }

  @Test
  void theTextHoldsWordsOnly() {
    for (Pipeline.Rendered file : files) {
      if (!file.path().endsWith(".pdf")) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
      }
    }
  }
}

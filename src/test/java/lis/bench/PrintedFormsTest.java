package lis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other typesetters are given is the whole publication. */
class PrintedFormsTest {
  @TempDir private Path temp;
  private String page = "";
  private String typst = "";

  @BeforeEach
  void write() throws IOException {
    Generator.write(1, temp);
    Document document = PublishedTree.of(temp, "strategy");
    page = PrintPageWriter.write(document);
    typst = TypstWriter.write(document);
  }

  @Test
  void bothFormsHaveTheSameParts() {
    same("<section>", "#heading\\(");
    same("<table", "kind: table, caption");
    same("<dt", "terms\\.item\\(");
    same("<[uo]l( start=1)?><li><p", "#(list|enum)\\(");
    same("<span class=note>", "#footnote\\[");
    same("<a href=\"https:", "#link\\(\"https:");
    same("<span class=mark>", "#box\\(stroke");
    same("<img ", "image\\(bytes");
  }

  @Test
  void allThatIsReferredToCanBeReached() {
    assertThat(found("href=\"#([^\"]+)", page)).isSubsetOf(found(" id=\"([^\"]+)", page));
    assertThat(found("#link\\(<([^>]+)>", typst)).isSubsetOf(found("(?m) <([^>\\s]+)>", typst));
  }

  private void same(String inPage, String inTypst) {
    assertThat(count(inTypst, typst)).as(inPage).isEqualTo(count(inPage, page)).isPositive();
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}

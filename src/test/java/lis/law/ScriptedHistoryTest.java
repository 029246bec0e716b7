package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lis.Golden;
import lis.cli.Console;
import lis.cli.Exit;
import lis.render.pdf.Vera;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history with each kind of change in it, and what lis says of every commit. */
class ScriptedHistoryTest {
  private static final int COMMITS = 18;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    Strategies.copy(Path.of("src/test/resources/strategies/smallest"), folder);
    String script = Files.readString(Path.of("src/test/resources/change/history.sh"));
    new Workplace(folder).prepare(script);
  }

  private static Console.Ended diff(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "diff";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Console(folder).run(all);
  }

  /** Hashes depend on files that no line of this test is about. */
  private static String said(Console.Ended ended) {
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isEqualTo(Exit.CLEAN);
    return ended.out().replaceAll("\\([0-9a-f]{12}\\)", "(…)").replaceAll("[0-9a-f]{40}", "…");
  }

  private static String steps(String... options) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i < COMMITS; i++) {
      String[] arguments = new String[options.length + 1];
      arguments[0] = "v" + i + "..v" + (i + 1);
      System.arraycopy(options, 0, arguments, 1, options.length);
      all.append("=== ").append(arguments[0]).append('\n');
      all.append(said(diff(arguments))).append('\n');
    }
    return all.toString();
  }

  @Test
  void everyCommitIsToldToPeople() {
    Golden.check("diff-history.txt", steps());
  }

  @Test
  void everyCommitIsToldInSentences() {
    Golden.check("diff-history-plain.txt", steps("--output-format", "plain"));
  }

  @Test
  void everyCommitIsALineForEachChange() {
    Golden.check("diff-history-concise.txt", steps("--output-format", "concise"));
  }

  @Test
  void theWholeHistoryFitsIntoAComment() {
    Golden.check("diff-history.md", said(diff("v1..v18", "--output-format", "markdown")));
  }

  private static String json(String range) {
    return said(diff(range, "--output-format", "json"));
  }

  @Test
  void programsGetAllOfIt() {
    Golden.check("diff-reworded.json", json("v2..v3"));
    Golden.check("diff-renamed.json", json("v4..v5"));
    Golden.check("diff-figures.json", json("v8..v9"));
    Golden.check("diff-vocabulary.json", json("v9..v10"));
  }

  /** From where the two parted, the other branch's change doesn't show. */
  @Test
  void threeDotsCompareWithWhereTwoParted() {
    assertThat(said(diff("v15...v14"))).contains("where v15 and v14 parted").contains("£4,000");
    assertThat(said(diff("v15...v14"))).doesNotContain("£5,000");
    assertThat(said(diff("v15..v14"))).contains("£5,000", "£4,000");
  }

  @Test
  void eachParentOfAMergeTellsItsOwnStory() {
    assertThat(said(diff("v16^1..v16"))).contains("£5,000 → £4,250", "new link to");
    assertThat(said(diff("v16^2..v16"))).contains("£4,000 → £4,250");
    assertThat(said(diff("v16^2..v16"))).doesNotContain("new link to");
  }

  @Test
  void theWholeHistoryIsADocument(@TempDir Path out) throws IOException {
    String path = out.resolve("redline").toString();
    assertThat(diff("v1..v18", "-q", "--redline", path).err()).isEmpty();
    byte[] pdf = Files.readAllBytes(out.resolve("redline/redline.pdf"));
    assertThat(Vera.failures(pdf)).isEmpty();
    org.jsoup.nodes.Document page =
        Jsoup.parse(Files.readString(out.resolve("redline/redline.html")));
    assertThat(page.select("del").text()).contains("Mill", "£4,500");
    assertThat(page.select("ins").text()).contains("Church", "£4,250", "Somewhere To Sit");
    assertThat(page.select("main").text()).doesNotContain("[[", "]]", "*may*");
  }

  @Test
  void theDocumentReadsWell(@TempDir Path out) throws IOException {
    Path file = out.resolve("redline.txt");
    diff("v2..v4", "-q", "--redline", file.toString());
    Golden.check("diff-redline.txt", Files.readString(file).replaceAll("[0-9a-f]{12}", "…"));
    assertThat(diff("v2..v4", "--redline", out.resolve("x.docx").toString()).err())
        .contains("a redline is a file that ends in");
  }

  /** Two runs give the same bytes, and so does another clock. */
  @Test
  void theDocumentIsTheSameEachTime(@TempDir Path out) throws IOException {
    diff("v2..v4", "-q", "--redline", out.resolve("a.pdf").toString());
    diff("v2..v4", "-q", "--redline", out.resolve("b.pdf").toString());
    assertThat(out.resolve("a.pdf")).hasSameBinaryContentAs(out.resolve("b.pdf"));
  }
}

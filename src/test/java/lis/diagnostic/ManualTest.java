package lis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.Broken;
import lis.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {
  private static final Path PAGES = Path.of("src/main/resources/lis/manual");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern REPORT = Pattern.compile("(?s)(?<=\n```text\n).*?(?=\n```\n)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:][”\"]?\\s");

  @Test
  void hasAPageForEveryCodeAndNoOther() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages.map(page -> page.getFileName().toString()).filter(p -> !p.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(code -> code.word() + ".md").toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasTheSameFourSections(Code code) throws IOException {
    List<String> headings =
        HEADING.matcher(withoutFenced(page(code))).results().map(MatchResult::group).toList();
    assertThat(page(code)).startsWith(headings.getFirst());
    assertThat(headings.getFirst()).startsWith("# ").hasSizeBetween(5, 62);
    assertThat(headings.subList(1, headings.size()))
        .containsExactly("## What it finds", "## Why it matters", "## Example", "## Repair");
  }

  @ParameterizedTest
  @EnumSource
  void isShortAndMadeOfShortSentences(Code code) throws IOException {
    String prose = HEADING.matcher(withoutFenced(page(code))).replaceAll("");
    assertThat(words(prose)).isBetween(80L, 160L);
    for (String paragraph : prose.split("\n\n+")) {
      for (String sentence : SENTENCE_END.split(paragraph)) {
        assertThat(words(sentence)).as(sentence).isLessThan(25);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsTheReportThatLisGives(Code code) throws IOException {
    String report = new FullPrinter().print(Broken.findings(code.word())).strip();
    Golden.check(
        PAGES.resolve(code.word() + ".md"),
        REPORT.matcher(page(code)).replaceFirst(Matcher.quoteReplacement(report)));
  }

  private static String page(Code code) throws IOException {
    return Files.readString(PAGES.resolve(code.word() + ".md"));
  }

  private static String withoutFenced(String page) {
    return FENCED.matcher(page).replaceAll("");
  }

  private static long words(String prose) {
    return Arrays.stream(prose.split("\\s+")).filter(word -> !word.isEmpty()).count();
  }
}

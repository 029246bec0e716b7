package lis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.source.MemoryTree;
import lis.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of each mistake that people make in the shipped strategy, lis finds the one cause. */
class MistakesTest {
  private static final Path PAGE = Path.of("src/test/resources/mistakes.md");
  private static final Pattern MISTAKE =
      Pattern.compile("(?s)(```diff (\\S+)\\n(.*?)\\n```\\n\\n```text\\n).*?(?=```\\n)");

  /** Hold more than one finding, because there are as many places to change. */
  private static final int MOST = 2;

  @Test
  void thePageSaysWhatLisSays() throws IOException {
    String page = Files.readString(PAGE);
    Golden.check(
        PAGE,
        MISTAKE
            .matcher(page)
            .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + said(findings(m)))));
  }

  @TestFactory
  Stream<DynamicTest> eachHasOneCause() throws IOException {
    List<MatchResult> mistakes = MISTAKE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(mistakes).hasSizeGreaterThan(90);
    return mistakes.stream()
        .map(m -> DynamicTest.dynamicTest(m.group(3), () -> assertThat(causes(m)).hasSize(1)));
  }

  /** The codes and the lines that were found. */
  private static List<String> causes(MatchResult mistake) {
    List<Diagnostic> found = findings(mistake);
    assertThat(found).hasSizeLessThanOrEqualTo(MOST);
    return found.stream()
        .map(d -> d.code().word() + " " + d.place().file().path() + ":" + d.place().line())
        .distinct()
        .toList();
  }

  private static List<Diagnostic> findings(MatchResult mistake) {
    String path = mistake.group(2);
    MemoryTree sample = Planted.SAMPLE;
    String old = lines(mistake.group(3), '-');
    String text = sample.text(path);
    assertThat(text).as("the sample has these words no more").contains(old);
    String other = lines(mistake.group(3), '+');
    int at = text.indexOf(old);
    int end = at + old.length();
    boolean deleted = mistake.group(3).lines().noneMatch(line -> line.startsWith("+"));
    MemoryTree changed =
        sample.with(path, text.substring(0, at) + other + text.substring(deleted ? end + 1 : end));
    return Report.of(
        new Pipeline(changed, Smallest.TODAY, new Timings(() -> 0)).validate().diagnostics());
  }

  private static String lines(String diff, char mark) {
    List<String> lines = new ArrayList<>();
    diff.lines().filter(l -> l.charAt(0) == mark).forEach(l -> lines.add(l.substring(1)));
    return String.join("\n", lines);
  }

  private static String said(List<Diagnostic> found) {
    return found.stream()
        .map(
            d ->
                "“%s” %s[%s] %s %s"
                        .formatted(
                            words(d.place()),
                            d.severity().word(),
                            d.code().word(),
                            d.message(),
                            d.help())
                        .strip()
                    + "\n")
        .collect(Collectors.joining());
  }

  /** What is underlined; a caret stands under one character at the least. */
  private static String words(Span place) {
    String line = place.file().text().substring(place.start()).lines().findFirst().orElse("");
    int length = Math.max(1, place.end() - place.start());
    return line.length() <= length ? line : line.substring(0, length);
  }
}

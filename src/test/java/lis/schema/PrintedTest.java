package lis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.MemoryTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lis reads as a date, a figure or an address, a schema takes; and the other way round. Each
 * sample is tried as it is and in dozens of misspellings, in quotes and without.
 */
class PrintedTest {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d£€$.](?:[^:#\"\\\\]*[^:#\"\\\\\\s])?");

  /**
   * Samples for a field.
   *
   * @param beyond what lis refuses and a schema can't: only the calendar tells, or the way in which
   *     a number was typed, or the whole syntax of addresses
   */
  record Samples(String file, String field, String beyond, String all) {
    @Override
    public String toString() {
      return file;
    }
  }

  private static final String FIGURES =
      "60 people;over 2,000 people;200+;77%;5 per cent;£20.4k;up to £1bn;about a third;a quarter;"
          + "half;twelve lanes;nearly £2 million;€3m;an hour;many;a dozen;1.5x;-4;more than  10;"
          + "£a third;5 GBP;12 trillion USD;GBP 5;a thousand;$1.2tn of it;3;3.50;0";

  private static Stream<Samples> samples() {
    return Stream.of(
        new Samples(
            "days.yaml",
            "on",
            ".*(29(st|nd|rd|th)? feb|-02-29|\\d{4}/\\d{2}| (and|or|to|until) ).*",
            "2017;about 2017;2019-11;2019-11-30;2019-02-29;2019-Q3;2018/19;3 March 2025;"
                + "1st sept 2019;31 June 2020;early January 2020;end of March 2020;mid-May 2021;"
                + "autumn of 2019;winter 2019;November and December 2019;3 March to 5 April 2020;"
                + "2018 or 2019;spring until summer 2021;July;after the harvest;2019-13;2019-11-31;"
                + "29 February 2025;30 February 2024;03/04/2025"),
        new Samples("meetings.yaml", "heads", "\\.\\d+", FIGURES),
        new Samples("jobs.yaml", "price", "", FIGURES),
        new Samples(
            "groups.yaml",
            "rank",
            "\\d+\\.|\\.\\d+|\\d+e\\d+|0x[0-9a-f]+",
            "1;-2.5;1,000;first;007;1.;.5;1e3;0x1F;12345678901234567890"),
        new Samples("hopes.yaml", "everywhere", "", "yes;No;TRUE;false;y;on;1;perhaps"),
        new Samples(
            "papers.yaml",
            "web",
            "\"https?://[^/?#\\s]+\\S*\"",
            "https://ambling.example/survey?year=2024#kerbs;HTTP://a.example;ambling.example;"
                + "https://;javascript:alert(1);https:///x;https://a.example/a b;ftp://a.example;"
                + "https://user@a.example:80/é"));
  }

  @ParameterizedTest
  @MethodSource
  void samples(Samples samples) {
    List<String> values = values(samples.all());
    String path = "strategy/" + samples.file();
    MemoryTree tree = Smallest.tree().with(path, text(samples.field(), values));
    Set<String> byLis = new TreeSet<>();
    List<Unit> units = Unit.of(path, tree.text(path));
    for (Diagnostic d : Smallest.validated(tree)) {
      if (d.place().file().path().equals(path) && d.code() == Code.WRONG_TYPE) {
        byLis.add(Unit.at(units, d.place().line()));
      }
    }
    Set<String> bySchema = new TreeSet<>();
    new Editor(tree)
        .findings(path).stream()
            .filter(f -> f.pointer().endsWith("/" + samples.field()))
            .forEach(f -> bySchema.add(Unit.at(units, f.pointer())));
    Pattern beyond = Pattern.compile(samples.beyond(), Pattern.CASE_INSENSITIVE);
    assertThat(byLis).hasSizeBetween(values.size() / 3, values.size() - 10);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      boolean refused = bySchema.contains("/" + i);
      if (refused != byLis.contains("/" + i)) {
        assertThat(refused).as("%s is refused only by the schema", value).isFalse();
        assertThat(value).as("refused only by lis").matches(beyond);
      }
    }
  }

  /** The samples and their misspellings, each in quotes and, where YAML allows it, without. */
  private static List<String> values(String samples) {
    Set<String> all = new LinkedHashSet<>();
    for (String sample : samples.split(";")) {
      all.addAll(List.of(sample, sample.toUpperCase(Locale.ROOT), " " + sample + " "));
      all.addAll(List.of(sample.toLowerCase(Locale.ROOT), "x" + sample, sample + "x"));
      for (int i = 0; i < sample.length(); i++) {
        String before = sample.substring(0, i);
        String after = sample.substring(i + 1);
        all.add(before + after);
        all.add(before + sample.charAt(i) + sample.charAt(i) + after);
        all.add(before + "9" + after);
        all.add(before + " " + sample.charAt(i) + after);
      }
    }
    List<String> written = new ArrayList<>();
    for (String value : all) {
      written.add('"' + value + '"');
      if (PLAIN.matcher(value).matches()) {
        written.add(value);
      }
    }
    return written;
  }

  private static String text(String field, List<String> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      text.append("- id: e").append(i).append("\n  name: N\n  ");
      text.append(field).append(": ").append(values.get(i)).append('\n');
    }
    return text.toString();
  }
}

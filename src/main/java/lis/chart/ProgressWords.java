package lis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences what is known of a measure, whether it is drawn or not. */
final class ProgressWords {
  /** More values than these are a table's to list. */
  private static final int LISTED = 3;

  private final Progress progress;
  private final Comparison comparison;

  ProgressWords(Progress progress, Comparison comparison) {
    this.progress = progress;
    this.comparison = comparison;
  }

  /** What the values say, in a line or two. */
  String message() {
    List<String> sentences = new ArrayList<>();
    List<Reading> past = past();
    if (!past.isEmpty()) {
      sentences.add(was(past));
    }
    targets().forEach(target -> sentences.add(should(target)));
    if (comparison.drawable()) {
      comparison.apart().forEach(reading -> sentences.add(apart(reading)));
    } else if (!comparison.apart().isEmpty()) {
      sentences.add("These are counted in different units, and can’t be compared.");
    }
    progress.missing().forEach(missing -> sentences.add(unknown(missing)));
    String all = String.join(" ", sentences);
    return all.isEmpty() ? "" : progress.name() + joined(all);
  }

  /** What is drawn, for those who don't see it. */
  String alternative() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Chart of values over time. " + progress.name());
    if (!progress.unit().isBlank()) {
      sentences.add("Counted in: " + progress.unit());
    }
    comparison.drawn().forEach(reading -> sentences.add(spoken(reading)));
    return String.join(". ", sentences) + ".";
  }

  /** The baseline and what was observed, in order of time. */
  private List<Reading> past() {
    return Stream.concat(comparison.drawn().stream(), comparison.apart().stream())
        .filter(r -> r.part() != Reading.Part.TARGET)
        .toList();
  }

  private List<Reading> targets() {
    return progress.readings().stream().filter(r -> r.part() == Reading.Part.TARGET).toList();
  }

  private static String was(List<Reading> past) {
    if (past.size() > LISTED) {
      return "It was %s and %s, with %s values between."
          .formatted(at(past.getFirst()), at(past.getLast()), Integer.toString(past.size() - 2));
    }
    return "It was " + listed(past.stream().map(ProgressWords::at).toList()) + ".";
  }

  private static String should(Reading target) {
    return "It should be " + at(target) + ".";
  }

  private static String at(Reading reading) {
    return reading.words()
        + " "
        + reading.period().map(Period::phrase).orElse("(no date is given)");
  }

  private static String apart(Reading reading) {
    return "%s (%s) is counted in another unit and isn’t drawn."
        .formatted(reading.label(), at(reading));
  }

  private static String unknown(Missing missing) {
    String reason = missing.reason().strip();
    String words = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    return words.isEmpty()
        ? missing.label() + ": not known."
        : "%s: not known (%s).".formatted(missing.label(), words);
  }

  private static String spoken(Reading reading) {
    return reading.label() + ": " + at(reading);
  }

  private static String listed(List<String> words) {
    String last = words.getLast();
    return words.size() == 1
        ? last
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
  }

  /** Behind a colon, a sentence goes on. */
  private static String joined(String sentences) {
    return sentences.startsWith("It ") ? ": i" + sentences.substring(1) : ". " + sentences;
  }
}

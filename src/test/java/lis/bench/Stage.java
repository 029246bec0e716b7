package lis.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of what {@code --timings} prints. */
record Stage(String name, long millis) {
  private static final Pattern LINE = Pattern.compile("(?m)^ *(\\d+) ms  (.{22}) ");

  static List<Stage> of(Measurement measurement) {
    return LINE.matcher(measurement.said()).results().map(Stage::of).toList();
  }

  private static Stage of(MatchResult line) {
    return new Stage(line.group(2).strip(), Long.parseLong(line.group(1)));
  }
}

package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lis.chart.Missing;
import lis.chart.Period;
import lis.chart.Progress;
import lis.chart.Reading;
import lis.model.Field;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Quantity;
import lis.strategy.Value;

/** Reads off a measure what a chart needs. */
final class ProgressReading {
  private static final String OBSERVED = "Observed";

  private final List<Reading> readings = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();

  private ProgressReading() {}

  static Progress of(Element measure) {
    ProgressReading reading = new ProgressReading();
    reading.amount(measure, Role.BASELINE, Reading.Part.BASELINE);
    reading.amount(measure, Role.TARGET, Reading.Part.TARGET);
    measure
        .value(Role.OBSERVATIONS, Value.Series.class)
        .ifPresent(series -> series.observations().forEach(reading::observation));
    return new Progress(
        measure.title(), measure.text(Role.UNIT), reading.readings, reading.missing);
  }

  private void amount(Element measure, Role role, Reading.Part part) {
    String label = measure.kind().field(role).map(Field::label).orElse("");
    measure
        .value(role, Value.Amount.class)
        .map(Value.Amount::quantity)
        .ifPresent(q -> readings.add(reading(part, label, q, q.asAt())));
    measure
        .value(role, Value.Unknown.class)
        .ifPresent(unknown -> missing.add(new Missing(label, unknown.reason())));
  }

  private void observation(Observation seen) {
    readings.add(
        reading(Reading.Part.OBSERVATION, OBSERVED, seen.value(), Optional.of(seen.when())));
  }

  private static Reading reading(
      Reading.Part part, String label, Quantity quantity, Optional<PartialDate> when) {
    return new Reading(
        part,
        label,
        words(quantity),
        quantity.value(),
        bound(quantity.comparator()),
        quantity.unit(),
        when.map(date -> new Period(date.from(), date.to(), DateWords.english(date))));
  }

  private static Reading.Bound bound(Quantity.Comparator comparator) {
    return switch (comparator) {
      case EQUAL, ABOUT -> Reading.Bound.NONE;
      case OVER, AT_LEAST -> Reading.Bound.UPWARDS;
      case UP_TO, UNDER -> Reading.Bound.DOWNWARDS;
    };
  }

  /** As printed. Where the editor gave the comparator apart, it may be missing in the words. */
  private static String words(Quantity quantity) {
    String printed = quantity.printed();
    String said = said(quantity.comparator());
    boolean bare = quantity.explained() && !printed.isEmpty() && isNumber(printed.charAt(0));
    boolean there = printed.toLowerCase(Locale.ROOT).contains(said);
    return bare && !there ? said + " " + printed : printed;
  }

  private static boolean isNumber(char first) {
    return Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL;
  }

  private static String said(Quantity.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "";
      case ABOUT -> "about";
      case OVER -> "over";
      case AT_LEAST -> "at least";
      case UP_TO -> "up to";
      case UNDER -> "under";
    };
  }
}

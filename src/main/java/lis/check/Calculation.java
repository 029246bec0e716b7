package lis.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.strategy.Derivation.Operation;
import lis.strategy.Figure;

/** What a figure should be, going by the figures that it says it follows from. */
record Calculation(Operation operation, Figure figure, List<Figure> sources) {
  private static final Set<Operation> ONE_UNIT =
      EnumSet.of(Operation.SAME, Operation.SUM, Operation.DIFFERENCE);

  /** Above it, nobody needs decimals. */
  private static final double LARGE = 1000;

  Calculation {
    sources = List.copyOf(sources);
  }

  /** Whether the figures are in units that can be set off against each other. */
  boolean comparable() {
    // Between two percentages there are points: how far they are apart can have another unit.
    Stream<Figure> own = operation == Operation.DIFFERENCE ? Stream.empty() : Stream.of(figure);
    return !ONE_UNIT.contains(operation)
        || Stream.concat(own, sources.stream())
            .allMatch(each -> Units.agree(unit(each), unit(sources.getFirst())));
  }

  /** Whether the figure is what it should be, as far as its printed digits and its words say. */
  boolean agrees() {
    Range printed = Range.of(figure.quantity());
    Range result = result(source -> Range.of(source.quantity()));
    return result.meets(printed) || (isDistance() && result.negative().meets(printed));
  }

  /** Whether a fall may be printed without its sign. */
  private boolean isDistance() {
    return operation == Operation.DIFFERENCE || operation == Operation.CHANGE;
  }

  private Range result(Function<Figure, Range> value) {
    List<Range> values = sources.stream().map(value).toList();
    Range first = values.getFirst();
    Range last = values.getLast();
    Range result =
        switch (operation) {
          case SAME -> first;
          case SUM -> values.stream().reduce(Range.of(0), Range::plus);
          case DIFFERENCE -> first.minus(last);
          case SHARE -> first.over(last);
          case CHANGE -> last.over(first).minus(Range.of(1));
          case PRODUCT ->
              sources.stream()
                  .map(s -> isShare(s) ? value.apply(s).perHundred() : value.apply(s))
                  .reduce(Range.of(1), Range::times);
        };
    return isShare(figure) && !ONE_UNIT.contains(operation) ? result.percent() : result;
  }

  private static boolean isShare(Figure figure) {
    return unit(figure).startsWith("%");
  }

  private static String unit(Figure figure) {
    return figure.quantity().unit();
  }

  /** Says what the figure is not, and what it would have to be. */
  String sentence() {
    double exact = result(source -> Range.of(source.quantity().value().doubleValue())).least();
    String number = written(isDistance() ? Math.abs(exact) : exact);
    return "“%s” isn't %s: that is %s.".formatted(figure.quantity().printed(), what(), number);
  }

  private String what() {
    String first = quoted(sources.getFirst());
    String last = quoted(sources.getLast());
    return switch (operation) {
      case SAME -> "the figure that it is said to be";
      case SUM -> "the sum of " + all();
      case DIFFERENCE -> "the difference between " + first + " and " + last;
      case SHARE -> "the share of " + first + " in " + last;
      case CHANGE -> "the change from " + first + " to " + last;
      case PRODUCT -> "the product of " + all();
    };
  }

  private String all() {
    String start =
        sources.subList(0, sources.size() - 1).stream()
            .map(Calculation::quoted)
            .collect(Collectors.joining(", "));
    return start + " and " + quoted(sources.getLast());
  }

  private static String quoted(Figure figure) {
    return "“" + figure.quantity().printed() + "”";
  }

  /** As exact as anybody needs it, in the figure's unit. */
  private String written(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    BigDecimal rounded =
        Math.abs(number) < LARGE
            ? exact.round(new MathContext(4))
            : exact.setScale(0, RoundingMode.HALF_UP);
    BigDecimal plain = new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    String digits = String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    return isShare(figure) ? digits + "%" : sign() + digits;
  }

  private String sign() {
    String unit = unit(figure);
    return unit.startsWith("GBP") ? "£" : unit.startsWith("EUR") ? "€" : "";
  }
}

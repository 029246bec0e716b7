package lis.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Key;
import lis.source.Kebab;
import lis.source.Span;
import lis.strategy.Lineage;
import lis.strategy.Mention;
import lis.strategy.Money;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Quantity;
import lis.strategy.Value;

/** Reads dates, quantities, money and series: as printed, or in parts where words aren't enough. */
record NumberReading(WrongType wrong, Consumer<Diagnostic> report) {

  Optional<PartialDate> date(String field, Yaml node) {
    Optional<PartialDate> date =
        switch (node) {
          case Yaml.Scalar scalar -> DateReader.read(scalar.text());
          case Yaml.Mapping mapping -> interval(mapping);
          case Yaml.Sequence sequence -> Optional.empty();
        };
    if (date.isEmpty()) {
      wrong.of(
          field,
          Kebab.of(FieldType.DATE),
          node,
          unknown(node)
              + "Write it as “26 March 2020”, “early January 2020”, “March 2020” or “2020”;"
              + " for other words, {printed: …, from: 2019-11-01, to: 2019-12-31}.");
    }
    return date;
  }

  /** “TBC” and “n/a” say that nobody knows. */
  private static String unknown(Yaml node) {
    String text = node instanceof Yaml.Scalar s ? s.text() : "1";
    return text.chars().noneMatch(Character::isDigit)
        ? "Where nobody knows, write {unknown: why}. "
        : text.matches("[0-9]+[/.][0-9]+[/.][0-9]+")
            ? "Write the month as a word, because people read such dates in two ways. "
            : "";
  }

  private Optional<PartialDate> interval(Yaml.Mapping mapping) {
    Settings settings = settings(mapping, "the date");
    String printed = settings.required(Key.PRINTED);
    Optional<PartialDate> from = DateReader.read(settings.required(Key.FROM));
    Optional<PartialDate> to = DateReader.read(settings.required(Key.TO));
    settings.close();
    return from.flatMap(
        f ->
            to.filter(t -> !t.to().isBefore(f.from()))
                .map(t -> new PartialDate(printed, f.from(), t.to())));
  }

  private Settings settings(Yaml node, String what) {
    return new Settings(node, what, Code.WRONG_TYPE, report);
  }

  /** A quantity that can have a name, and follow from others. */
  Optional<Value> amount(Field field, Yaml node) {
    if (node instanceof Yaml.Mapping mapping) {
      Settings settings = settings(mapping, "the quantity");
      Lineage lineage = new LineageReader(report).read(settings);
      return quantity(settings).map(q -> new Value.Amount(q, lineage, node.span()));
    }
    return quantity(field.name(), node).map(q -> new Value.Amount(q, Lineage.NONE, node.span()));
  }

  private Optional<Quantity> quantity(String field, Yaml node) {
    if (node instanceof Yaml.Mapping mapping) {
      return quantity(settings(mapping, "the quantity"));
    }
    Optional<Quantity> read =
        node instanceof Yaml.Scalar scalar ? QuantityReader.read(scalar.text()) : Optional.empty();
    if (read.isEmpty()) {
      wrong.of(
          field,
          "quantity",
          node,
          unknown(node)
              + "Write a number with its unit, “over 2,000 people”, “77%”; for other words,"
              + " {printed: …, value: …, unit: …}.");
    }
    return read;
  }

  private Optional<Quantity> quantity(Settings settings) {
    String printed = settings.required(Key.PRINTED);
    String of = settings.text(Key.OF, "");
    Optional<Quantity> read = QuantityReader.read(printed);
    Optional<Yaml.Scalar> value = settings.scalar(Key.VALUE);
    Optional<BigDecimal> typed = value.flatMap(NumberReading::decimal);
    Optional<BigDecimal> number = typed.or(() -> read.map(Quantity::value));
    Optional<PartialDate> asAt = settings.get(Key.AS_AT).flatMap(n -> date(Key.AS_AT.word(), n));
    String unit = settings.text(Key.UNIT, read.map(Quantity::unit).orElse(""));
    Quantity.Comparator comparator =
        settings
            .choice(Key.COMPARATOR, Quantity.Comparator.class)
            .orElse(read.map(Quantity::comparator).orElse(Quantity.Comparator.EQUAL));
    settings.close();
    if (number.isEmpty() && !printed.isEmpty()) {
      report.accept(numberless(value.map(Yaml.Scalar::span).orElse(settings.span()), printed));
    }
    return number.map(
        n ->
            new Quantity(
                printed,
                of,
                n,
                rounding(n, unit, read),
                typed.isPresent(),
                unit,
                comparator,
                asAt));
  }

  private static Optional<BigDecimal> decimal(Yaml.Scalar scalar) {
    return ValueReader.decimal(scalar).map(v -> ((Value.Decimal) v).number());
  }

  /** As exact as it is printed, or, where that is another number, as the value is. */
  private static BigDecimal rounding(BigDecimal value, String unit, Optional<Quantity> read) {
    return read.filter(q -> q.value().compareTo(value) == 0)
        .map(Quantity::rounding)
        .orElseGet(() -> Rounding.of(value.toPlainString(), BigDecimal.ONE, unit));
  }

  Value money(Field field, Yaml node) {
    if (node instanceof Yaml.Mapping mapping) {
      return money(mapping);
    }
    Optional<Money> money =
        node instanceof Yaml.Scalar scalar ? QuantityReader.money(scalar.text()) : Optional.empty();
    return money
        .<Value>map(m -> new Value.Sum(m, Lineage.NONE, node.span()))
        .orElseGet(
            () ->
                wrong.of(
                    field.name(),
                    "sum of money",
                    node,
                    unknown(node)
                        + "Write it with its currency, “£4.5m”; for other words, {printed: …, value: …,"
                        + " currency: GBP}."));
  }

  private Value money(Yaml.Mapping mapping) {
    Settings settings = settings(mapping, "the sum");
    Lineage lineage = new LineageReader(report).read(settings);
    String printed = settings.required(Key.PRINTED);
    Optional<Quantity> read = QuantityReader.read(printed);
    Optional<BigDecimal> typed = settings.scalar(Key.VALUE).flatMap(NumberReading::decimal);
    Optional<Money> known = QuantityReader.money(printed);
    String currency = settings.text(Key.CURRENCY, known.map(Money::currency).orElse(""));
    Optional<String> priceYear = settings.text(Key.PRICE_YEAR);
    settings.close();
    Optional<BigDecimal> value = typed.or(() -> read.map(Quantity::value));
    if (value.isEmpty() || !currency.matches("[A-Z]{3}")) {
      if (!printed.isEmpty()) {
        report.accept(
            value.isEmpty() ? numberless(mapping.span(), printed) : noCurrency(mapping, currency));
      }
      return new Value.Invalid(mapping.span());
    }
    BigDecimal number = value.get();
    Quantity quantity =
        new Quantity(
            printed,
            "",
            number,
            rounding(number, currency, read),
            typed.isPresent(),
            currency,
            read.map(Quantity::comparator).orElse(Quantity.Comparator.EQUAL),
            Optional.empty());
    return new Value.Sum(new Money(quantity, currency, priceYear), lineage, mapping.span());
  }

  private static Diagnostic noCurrency(Yaml.Mapping sum, String currency) {
    return Diagnostic.of(
            Code.WRONG_TYPE,
            sum.span(),
            currency.isEmpty()
                ? "This sum doesn't say in which currency it is."
                : "“" + currency + "” is no currency.")
        .help("Write the three letters of its code: currency: GBP.");
  }

  private static Diagnostic numberless(Span place, String printed) {
    return Diagnostic.of(
            Code.WRONG_TYPE, place, "There is no number in “" + printed + "” that lis can read.")
        .help("Say it in digits beside: value: 0.25.");
  }

  Value series(Field field, Yaml node) {
    if (!(node instanceof Yaml.Sequence sequence)) {
      return wrong.of(
          field.name(), "list of observations", node, "Write - {when: 2017, value: 77%}.");
    }
    List<Observation> observations = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      observation(item).ifPresent(observations::add);
    }
    return new Value.Series(observations, node.span());
  }

  private Optional<Observation> observation(Yaml node) {
    Settings settings = settings(node, "the observation");
    Optional<PartialDate> when = needed(settings, Key.WHEN).flatMap(n -> date(Key.WHEN.word(), n));
    Optional<Quantity> value =
        needed(settings, Key.VALUE).flatMap(n -> quantity(Key.VALUE.word(), n));
    Optional<Mention> source =
        settings.scalar(Key.SOURCE).map(s -> new Mention(s.text(), s.span()));
    String note = settings.text(Key.NOTE, "");
    boolean preferred = settings.yes(Key.PREFERRED);
    settings.close();
    return when.flatMap(
        w -> value.map(v -> new Observation(w, v, source, note, preferred, node.span())));
  }

  private static Optional<Yaml> needed(Settings settings, Key key) {
    Optional<Yaml> node = settings.get(key);
    if (node.isEmpty()) {
      settings.required(key);
    }
    return node;
  }
}

package lis.load;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Field;
import lis.model.FieldType;
import lis.source.Kebab;
import lis.strategy.Mention;
import lis.strategy.Money;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Quantity;
import lis.strategy.Value;

/** Types what was typed: turns a YAML node into the value that its field asks for. */
final class ValueReader {
  private final Consumer<Diagnostic> report;
  private final Function<Yaml.Scalar, Value> prose;

  /**
   * @param prose reads Markdown that stands in a YAML value
   */
  ValueReader(Consumer<Diagnostic> report, Function<Yaml.Scalar, Value> prose) {
    this.report = report;
    this.prose = prose;
  }

  Value read(Field field, Yaml node) {
    Optional<Value> unknown = unknown(node);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    if (!field.list()) {
      return single(field, node);
    }
    List<Yaml> items = node instanceof Yaml.Sequence list ? list.items() : List.of(node);
    List<Value> values = new ArrayList<>();
    items.forEach(item -> values.add(single(field, item)));
    return new Value.Many(values, node.span());
  }

  /** {@code unknown}, or {@code unknown: why} where more is to be said. */
  private Optional<Value> unknown(Yaml node) {
    return switch (node) {
      case Yaml.Scalar s ->
          !s.quoted() && s.text().equals(Key.UNKNOWN.word())
              ? Optional.of(new Value.Unknown("", s.span()))
              : Optional.empty();
      case Yaml.Mapping m ->
          m.pairs().size() != 1
              ? Optional.empty()
              : m.pair(Key.UNKNOWN.word())
                  .map(Yaml.Pair::value)
                  .filter(Yaml.Scalar.class::isInstance)
                  .map(
                      reason ->
                          new Value.Unknown(
                              Typography.of(((Yaml.Scalar) reason).text()), m.span()));
      case Yaml.Sequence s -> Optional.empty();
    };
  }

  private Value single(Field field, Yaml node) {
    return switch (field.type()) {
      case TEXT ->
          scalar(
              field,
              node,
              s -> Optional.of(new Value.Text(Typography.of(s.text().strip()), s.span())),
              "");
      case PROSE -> scalar(field, node, s -> Optional.of(prose.apply(s)), "");
      case CHOICE -> choice(field, node);
      case BOOLEAN ->
          scalar(
              field,
              node,
              s -> Booleans.parse(s.text()).map(yes -> new Value.Bool(yes, s.span())),
              "Write yes or no.");
      case NUMBER ->
          scalar(field, node, ValueReader::decimal, "Write digits, with a point for decimals.");
      case DATE -> date(field, node);
      case QUANTITY ->
          quantity(field.name(), node)
              .<Value>map(q -> new Value.Amount(q, node.span()))
              .orElseGet(() -> new Value.Invalid(node.span()));
      case MONEY -> money(field, node);
      case SERIES -> series(field, node);
      case URL ->
          scalar(
              field,
              node,
              s -> url(s.text()).map(address -> new Value.Url(address, s.span())),
              "Write the whole address, beginning with https:// or http://.");
    };
  }

  private Value scalar(
      Field field, Yaml node, Function<Yaml.Scalar, Optional<Value>> read, String help) {
    Optional<Value> value =
        node instanceof Yaml.Scalar scalar ? read.apply(scalar) : Optional.empty();
    return value.orElseGet(() -> wrong(field.name(), Kebab.of(field.type()), node, help));
  }

  private Value wrong(String field, String type, Yaml node, String help) {
    String found =
        node instanceof Yaml.Scalar scalar
            ? "“" + scalar.text() + "” is none"
            : "this is " + node.noun();
    report.accept(
        Diagnostic.of(
                Code.WRONG_TYPE,
                node.span(),
                "“%s” takes %s, and %s.".formatted(field, article(type), found))
            .help(help));
    return new Value.Invalid(node.span());
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  private static Optional<Value> decimal(Yaml.Scalar scalar) {
    String text = scalar.text().strip();
    return text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")
        ? Optional.of(new Value.Decimal(new BigDecimal(text), text, scalar.span()))
        : Optional.empty();
  }

  private Value choice(Field field, Yaml node) {
    if (node instanceof Yaml.Scalar scalar) {
      String label = field.choices().get(scalar.text());
      if (label != null) {
        return new Value.Choice(scalar.text(), label, scalar.span());
      }
      List<String> words = List.copyOf(field.choices().keySet());
      report.accept(
          Diagnostic.of(
                  Code.WRONG_TYPE,
                  scalar.span(),
                  "“%s” is none of the choices for “%s”.".formatted(scalar.text(), field.name()))
              .help(
                  Suggest.sentence(scalar.text(), words)
                      .orElse("Choose " + Suggest.or(words) + ".")));
      return new Value.Invalid(scalar.span());
    }
    return wrong(field.name(), Kebab.of(field.type()), node, "");
  }

  private static Optional<String> url(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(text.strip()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Value date(Field field, Yaml node) {
    return partialDate(field.name(), node)
        .<Value>map(d -> new Value.Date(d, node.span()))
        .orElseGet(() -> new Value.Invalid(node.span()));
  }

  private Optional<PartialDate> partialDate(String field, Yaml node) {
    Optional<PartialDate> date =
        switch (node) {
          case Yaml.Scalar scalar -> DateReader.read(scalar.text());
          case Yaml.Mapping mapping -> interval(mapping);
          case Yaml.Sequence sequence -> Optional.empty();
        };
    if (date.isEmpty()) {
      wrong(
          field,
          Kebab.of(FieldType.DATE),
          node,
          "Write it as “26 March 2020”, “early January 2020”, “March 2020” or “2020”;"
              + " for other words, {printed: …, from: 2019-11-01, to: 2019-12-31}.");
    }
    return date;
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

  private Optional<Quantity> quantity(String field, Yaml node) {
    if (node instanceof Yaml.Mapping mapping) {
      return quantity(mapping);
    }
    Optional<Quantity> read =
        node instanceof Yaml.Scalar scalar ? QuantityReader.read(scalar.text()) : Optional.empty();
    if (read.isEmpty()) {
      wrong(
          field,
          "quantity",
          node,
          "Write a number with its unit, “over 2,000 people”, “77%”; for other words,"
              + " {printed: …, value: …, unit: …}.");
    }
    return read;
  }

  private Optional<Quantity> quantity(Yaml.Mapping mapping) {
    Settings settings = settings(mapping, "the quantity");
    String printed = settings.required(Key.PRINTED);
    String of = settings.text(Key.OF, "");
    Optional<Quantity> read = QuantityReader.read(printed);
    Optional<Yaml.Scalar> value = settings.scalar(Key.VALUE);
    Optional<BigDecimal> number =
        value
            .flatMap(ValueReader::decimal)
            .map(v -> ((Value.Decimal) v).number())
            .or(() -> read.map(Quantity::value));
    Optional<PartialDate> asAt =
        settings.get(Key.AS_AT).flatMap(n -> partialDate(Key.AS_AT.word(), n));
    String unit = settings.text(Key.UNIT, read.map(Quantity::unit).orElse(""));
    Quantity.Comparator comparator =
        settings
            .choice(Key.COMPARATOR, Quantity.Comparator.class)
            .orElse(read.map(Quantity::comparator).orElse(Quantity.Comparator.EQUAL));
    settings.close();
    if (number.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.WRONG_TYPE,
                  value.map(Yaml.Scalar::span).orElse(mapping.span()),
                  "There is no number in “" + printed + "” that lis can read.")
              .help("Say it in digits beside: value: 0.25."));
    }
    return number.map(n -> new Quantity(printed, of, n, unit, comparator, asAt));
  }

  private Value money(Field field, Yaml node) {
    Optional<Money> money =
        switch (node) {
          case Yaml.Scalar scalar -> QuantityReader.money(scalar.text());
          case Yaml.Mapping mapping -> money(mapping);
          case Yaml.Sequence sequence -> Optional.empty();
        };
    return money
        .<Value>map(m -> new Value.Sum(m, node.span()))
        .orElseGet(
            () ->
                wrong(
                    field.name(),
                    "sum of money",
                    node,
                    "Write it with its currency, “£4.5m”; for other words, {printed: …, value: …,"
                        + " currency: GBP}."));
  }

  private Optional<Money> money(Yaml.Mapping mapping) {
    Settings settings = settings(mapping, "the sum");
    String printed = settings.required(Key.PRINTED);
    Optional<Money> read = QuantityReader.money(printed);
    Optional<BigDecimal> value =
        settings
            .scalar(Key.VALUE)
            .flatMap(ValueReader::decimal)
            .map(v -> ((Value.Decimal) v).number())
            .or(() -> read.map(Money::value));
    String currency = settings.text(Key.CURRENCY, read.map(Money::currency).orElse(""));
    Optional<String> priceYear = settings.text(Key.PRICE_YEAR);
    settings.close();
    return value
        .filter(v -> currency.matches("[A-Z]{3}"))
        .map(v -> new Money(printed, v, currency, priceYear));
  }

  private Value series(Field field, Yaml node) {
    if (!(node instanceof Yaml.Sequence sequence)) {
      return wrong(field.name(), "list of observations", node, "Write - {when: 2017, value: 77%}.");
    }
    List<Observation> observations = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      observation(item).ifPresent(observations::add);
    }
    return new Value.Series(observations, node.span());
  }

  private Optional<Observation> observation(Yaml node) {
    Settings settings = settings(node, "the observation");
    Optional<PartialDate> when =
        needed(settings, Key.WHEN).flatMap(n -> partialDate(Key.WHEN.word(), n));
    Optional<Quantity> value =
        needed(settings, Key.VALUE).flatMap(n -> quantity(Key.VALUE.word(), n));
    Optional<Mention> source =
        settings.scalar(Key.SOURCE).map(s -> new Mention(s.text(), s.span()));
    String note = settings.text(Key.NOTE, "");
    settings.close();
    return when.flatMap(w -> value.map(v -> new Observation(w, v, source, note)));
  }

  private static Optional<Yaml> needed(Settings settings, Key key) {
    Optional<Yaml> node = settings.get(key);
    if (node.isEmpty()) {
      settings.required(key);
    }
    return node;
  }
}

package lis.load;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggest;
import lis.model.Field;
import lis.model.Key;
import lis.source.Passage;
import lis.strategy.Value;

/** Types what was typed: turns a YAML node into the value that its field asks for. */
final class ValueReader {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  private final Consumer<Diagnostic> report;
  private final Function<Yaml.Scalar, Value> prose;
  private final WrongType wrong;
  private final NumberReading figures;

  /**
   * @param prose reads Markdown that stands in a YAML value
   */
  ValueReader(Consumer<Diagnostic> report, Function<Yaml.Scalar, Value> prose) {
    this.report = report;
    this.prose = prose;
    this.wrong = new WrongType(report);
    this.figures = new NumberReading(wrong, report);
  }

  Value read(Field field, Yaml node) {
    Optional<Value> unknown = unknown(node);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    if (!field.list()) {
      return single(field, node);
    }
    List<Value> values = new ArrayList<>();
    node.each().forEach(item -> values.add(single(field, item)));
    return new Value.Many(values, node.span());
  }

  /** {@code unknown}, or {@code unknown: why} where more is to be said. */
  private Optional<Value> unknown(Yaml node) {
    return switch (node) {
      case Yaml.Scalar s ->
          !s.quoted() && s.text().equals(Key.UNKNOWN.word())
              ? Optional.of(
                  new Value.Unknown(
                      Passage.of(s.span().file().span(s.span().start(), s.span().start())),
                      s.span()))
              : Optional.empty();
      case Yaml.Mapping m ->
          m.pairs().size() != 1
              ? Optional.empty()
              : m.pair(Key.UNKNOWN.word())
                  .map(Yaml.Pair::value)
                  .filter(Yaml.Scalar.class::isInstance)
                  .map(reason -> new Value.Unknown(words((Yaml.Scalar) reason), m.span()));
      case Yaml.Sequence s -> Optional.empty();
    };
  }

  private Value single(Field field, Yaml node) {
    return switch (field.type()) {
      case TEXT -> scalar(field, node, s -> Optional.of(text(s)), "");
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
      case QUANTITY -> figures.amount(field, node).orElseGet(() -> new Value.Invalid(node.span()));
      case MONEY -> figures.money(field, node);
      case SERIES -> figures.series(field, node);
      case URL ->
          scalar(
              field,
              node,
              s -> url(s.text()).map(address -> new Value.Url(address, s.span())),
              "Write the whole address, beginning with https:// or http://.");
    };
  }

  /** A line of words as a value. */
  static Value.Text text(Yaml.Scalar scalar) {
    return new Value.Text(words(scalar), scalar.span());
  }

  /** A line of words, as readers see it. */
  private static Passage words(Yaml.Scalar scalar) {
    return Typography.of(ScalarText.passage(scalar));
  }

  private Value scalar(
      Field field, Yaml node, Function<Yaml.Scalar, Optional<Value>> read, String help) {
    Optional<Value> value =
        node instanceof Yaml.Scalar scalar ? read.apply(scalar) : Optional.empty();
    return value.orElseGet(() -> wrong.of(field.name(), WrongType.noun(field.type()), node, help));
  }

  static Optional<Value> decimal(Yaml.Scalar scalar) {
    String text = scalar.text().strip();
    return DECIMAL.matcher(text).matches()
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
                  Suggest.sentence(scalar.text(), words).orElse("Choose " + Phrase.or(words) + "."))
              .instead(scalar.text(), Suggest.only(scalar.text(), words)));
      return new Value.Invalid(scalar.span());
    }
    return wrong.of(field.name(), WrongType.noun(field.type()), node, "");
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
    return figures
        .date(field.name(), node)
        .<Value>map(d -> new Value.Date(d, node.span()))
        .orElseGet(() -> new Value.Invalid(node.span()));
  }
}

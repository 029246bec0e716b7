package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lis.change.Part.Shape;
import lis.source.Kebab;
import lis.strategy.Derivation;
import lis.strategy.Lineage;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Quantity;
import lis.strategy.Value;

/** Values as parts that can be compared. */
final class ValueParts {
  private final Identity identity;

  ValueParts(Identity identity) {
    this.identity = identity;
  }

  List<Part> of(Value value) {
    return switch (value) {
      case Value.Text t -> List.of(Part.of(Shape.LINE, t.text()));
      case Value.Prose p -> ProseParts.of(p.blocks(), identity);
      case Value.Choice c -> List.of(new Part(Shape.CHOICE, "", c.word(), "", c.word(), c.label()));
      case Value.Bool b -> List.of(Part.of(Shape.ANSWER, b.yes() ? "yes" : "no"));
      case Value.Decimal d ->
          List.of(
              Part.exact(
                  Shape.FIGURE, "", d.printed(), d.number().stripTrailingZeros().toPlainString()));
      case Value.Amount a -> List.of(figure(a.quantity(), "", a.lineage()));
      case Value.Sum s ->
          List.of(
              figure(
                  s.money().quantity(),
                  s.money().currency()
                      + s.money().priceYear().map(year -> ", prices of " + year).orElse(""),
                  s.lineage()));
      case Value.Date d -> List.of(Part.exact(Shape.DATE, "", d.date().printed(), days(d.date())));
      case Value.Series s -> s.observations().stream().map(this::observation).toList();
      case Value.Url u -> List.of(Part.of(Shape.ADDRESS, u.address()));
      case Value.Many m -> many(m);
      case Value.Unknown u ->
          List.of(
              new Part(
                  Shape.UNKNOWN,
                  "",
                  u.reason(),
                  "",
                  u.reason(),
                  u.reason().isEmpty() ? "unknown" : "unknown: " + u.reason()));
      case Value.Invalid i -> List.of(Part.of(Shape.INVALID, i.place().text()));
    };
  }

  private List<Part> many(Value.Many many) {
    List<Part> parts = new ArrayList<>();
    many.values().forEach(value -> parts.addAll(of(value)));
    return parts;
  }

  private Part figure(Quantity quantity, String money, Lineage lineage) {
    String printed = words(quantity);
    String amount = String.join("; ", details(quantity)) + (money.isEmpty() ? "" : "; " + money);
    String same = printed + "\0" + amount + behind(lineage, identity::name);
    String detail = amount + behind(lineage, identity::id);
    return new Part(Shape.FIGURE, quantity.of(), printed, detail, same, printed);
  }

  private static String words(Quantity quantity) {
    return quantity.of().isEmpty() ? quantity.printed() : quantity.of() + ": " + quantity.printed();
  }

  /** All that says how much it is. */
  private static List<String> details(Quantity quantity) {
    List<String> details = new ArrayList<>();
    details.add(
        (quantity.comparator() == Quantity.Comparator.EQUAL
                ? ""
                : Kebab.of(quantity.comparator()).replace('-', ' ') + " ")
            + quantity.value().stripTrailingZeros().toPlainString());
    if (!quantity.unit().isEmpty()) {
      details.add(quantity.unit());
    }
    quantity.asAt().ifPresent(date -> details.add("as at " + days(date)));
    return details;
  }

  private static String behind(Lineage lineage, UnaryOperator<String> ids) {
    List<String> parts = new ArrayList<>();
    lineage.name().ifPresent(name -> parts.add("named " + name.target()));
    lineage.from().ifPresent(from -> parts.add(derivation(from, ids)));
    return parts.isEmpty() ? "" : " | " + String.join(", ", parts);
  }

  private static String derivation(Derivation derivation, UnaryOperator<String> ids) {
    return derivation.figures().stream()
        .map(
            figure ->
                figure.element().map(e -> ids.apply(e.target()) + ".").orElse("")
                    + figure.figure().target())
        .collect(Collectors.joining(", ", Kebab.of(derivation.operation()) + " of ", ""));
  }

  private Part observation(Observation o) {
    String printed = words(o.value());
    String same = printed + "\0" + details(o, identity::name);
    return new Part(
        Shape.OBSERVATION, o.when().printed(), printed, details(o, identity::id), same, printed);
  }

  private static String details(Observation o, UnaryOperator<String> ids) {
    List<String> details = new ArrayList<>(details(o.value()));
    o.citation().ifPresent(mention -> details.add("source " + ids.apply(mention.target())));
    if (!o.note().isEmpty()) {
      details.add("note " + o.note());
    }
    if (o.preferred()) {
      details.add("preferred");
    }
    details.add(days(o.when()));
    return String.join("; ", details);
  }

  private static String days(PartialDate date) {
    return date.from().equals(date.to()) ? date.from().toString() : date.from() + "/" + date.to();
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Key;
import lis.source.Kebab;
import lis.source.Span;
import lis.strategy.Derivation;
import lis.strategy.Derivation.Operation;
import lis.strategy.Derivation.Reference;
import lis.strategy.Element;
import lis.strategy.Lineage;
import lis.strategy.Mention;

/** Reads under which name a figure is known, and what it follows from. */
record LineageReader(Consumer<Diagnostic> report) {
  private static final List<String> OPERATIONS = Kebab.all(Operation.class);

  Lineage read(Settings figure) {
    Optional<Mention> name = figure.scalar(Key.NAME).flatMap(this::name);
    return new Lineage(name, figure.get(Key.FROM).flatMap(this::derivation));
  }

  private Optional<Mention> name(Yaml.Scalar word) {
    if (Element.isId(word.text())) {
      return Optional.of(new Mention(word.text(), word.span()));
    }
    fault(
        word,
        "“" + word.text() + "” can't be the name of a figure.",
        "A name is made of lower-case words and digits, with hyphens between them.");
    return Optional.empty();
  }

  private Optional<Derivation> derivation(Yaml node) {
    if (node instanceof Yaml.Mapping mapping && mapping.pairs().size() == 1) {
      Yaml.Pair pair = mapping.pairs().getFirst();
      return operation(pair.key()).flatMap(operation -> derivation(operation, pair.value()));
    }
    fault(
        node,
        "“from” takes one word for how a figure follows from others, with their names.",
        "Write it as {difference: [a, b]}; it knows " + String.join(", ", OPERATIONS) + ".");
    return Optional.empty();
  }

  private Optional<Operation> operation(Yaml.Scalar word) {
    Optional<Operation> operation =
        Kebab.parse(Operation.class, word.text()).filter(o -> Kebab.of(o).equals(word.text()));
    if (operation.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.WRONG_TYPE,
                  word.span(),
                  "“" + word.text() + "” is no way in which a figure can follow from others.")
              .help(
                  Suggest.sentence(word.text(), OPERATIONS)
                      .orElse("It can be " + String.join(", ", OPERATIONS) + "."))
              .instead(word.text(), Suggest.only(word.text(), OPERATIONS)));
    }
    return operation;
  }

  private Optional<Derivation> derivation(Operation operation, Yaml names) {
    List<Reference> figures = new ArrayList<>();
    for (Yaml each : names.each()) {
      if (each instanceof Yaml.Scalar scalar) {
        figures.add(reference(scalar));
      } else {
        fault(each, "The name of a figure is needed here, and this is " + each.noun() + ".", "");
        return Optional.empty();
      }
    }
    if (!operation.takes(figures.size())) {
      fault(
          names,
          "“%s” needs %s, and names %d."
              .formatted(Kebab.of(operation), counted(operation), figures.size()),
          "Name the figures between brackets: [a, b].");
      return Optional.empty();
    }
    return Optional.of(new Derivation(operation, figures));
  }

  private static String counted(Operation operation) {
    int least = operation.least();
    String figures = least + (least == 1 ? " figure" : " figures");
    return operation.takes(least + 1) ? "at least " + figures : figures;
  }

  /** A name, or an element's id and a name with a full stop between them. */
  private static Reference reference(Yaml.Scalar word) {
    String text = word.text();
    int stop = text.lastIndexOf('.');
    if (stop < 0) {
      return new Reference(Optional.empty(), new Mention(text, word.span()));
    }
    Span place = word.span();
    int start = place.start() + Math.max(0, place.text().indexOf(text)); // behind a quote
    boolean plain = place.text().contains(text);
    Span id = plain ? place.file().span(start, start + stop) : place;
    Span name = plain ? place.file().span(start + stop + 1, start + text.length()) : place;
    return new Reference(
        Optional.of(new Mention(text.substring(0, stop), id)),
        new Mention(text.substring(stop + 1), name));
  }

  private void fault(Yaml place, String message, String help) {
    report.accept(Diagnostic.of(Code.WRONG_TYPE, place.span(), message).help(help));
  }
}

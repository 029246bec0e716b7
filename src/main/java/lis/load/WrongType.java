package lis.load;

import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.model.FieldType;
import lis.source.Kebab;
import lis.strategy.Value;

/** Says that something doesn't fit its field. */
record WrongType(Consumer<Diagnostic> report) {

  /**
   * Reports it, and gives the value that stands for it.
   *
   * @param type what the field takes, as a noun
   */
  Value of(String field, String type, Yaml node, String help) {
    String found =
        node instanceof Yaml.Scalar scalar
            ? "“" + scalar.text() + "” is " + (type.startsWith("yes") ? "neither" : "none")
            : "this is " + node.noun();
    report.accept(
        Diagnostic.of(
                Code.WRONG_TYPE,
                node.span(),
                "“%s” takes %s, and %s.".formatted(field, wanted(type), found))
            .help(help));
    return new Value.Invalid(node.span());
  }

  private static String wanted(String type) {
    return type.startsWith("yes") ? type : Phrase.article(type);
  }

  /** What editors call a type. */
  static String noun(FieldType type) {
    return switch (type) {
      case BOOLEAN -> "yes or no";
      case URL -> "web address";
      case SERIES -> "list of observations";
      case MONEY -> "sum of money";
      case TEXT, PROSE -> Kebab.of(FieldType.TEXT);
      case CHOICE, DATE, NUMBER, QUANTITY -> Kebab.of(type);
    };
  }
}

package lis.change;

import java.util.List;
import lis.model.Key;
import lis.source.Kebab;

/** Changes of a vocabulary, in words. */
public final class Vocabulary {
  private final Names names;

  private Vocabulary(Names names) {
    this.names = names;
  }

  /** What happened to the vocabulary, a statement each. */
  public static List<Statement> of(Changes changes) {
    Vocabulary teller = new Vocabulary(new Names(changes.before(), changes.after()));
    return changes.vocabulary().stream()
        .map(c -> new Statement(c.weight(), teller.subject(c), teller.said(c), List.of()))
        .toList();
  }

  /** The kind or the relation. */
  private String subject(ModelChange change) {
    List<String> path = change.path();
    if (path.size() < 3) {
      return "";
    }
    return path.getFirst().equals(Key.KINDS.word())
        ? "Kind “" + names.kind(path.get(1)) + "”"
        : "Relation “" + names.relation(path.get(1)) + "”";
  }

  private String said(ModelChange change) {
    String thing = thing(change);
    if (change.before().isEmpty()) {
      return setting(change) ? thing + " is “" + now(change) + "” now" : "new: " + thing;
    }
    if (change.after().isEmpty()) {
      return setting(change)
          ? thing + " isn’t said any more; it was “" + was(change) + "”"
          : "taken out: " + thing;
    }
    return "%s was “%s” and is “%s” now".formatted(thing, was(change), now(change));
  }

  /** Whether it is a property, and not a kind, a relation, a field, a choice or a rule. */
  private static boolean setting(ModelChange change) {
    List<String> path = change.path();
    return path.size() % 2 == 1 && !path.getFirst().equals(Key.RULES.word());
  }

  private static String was(ModelChange change) {
    return change.before().orElse("");
  }

  private static String now(ModelChange change) {
    return change.after().orElse("");
  }

  private String thing(ModelChange change) {
    List<String> path = change.path();
    String label = change.after().or(change::before).orElse("");
    if (path.size() == 1) {
      return "“" + path.getFirst() + "” of the vocabulary";
    }
    if (path.size() == 2) {
      String group = path.getFirst();
      String what =
          group.equals(Key.KINDS.word())
              ? "kind"
              : group.equals(Key.RELATIONS.word()) ? "relation" : "rule";
      return "the %s “%s”".formatted(what, what.equals("rule") ? path.get(1) : label);
    }
    if (setting(change)) {
      return (path.size() > 3 ? owner(path) + ": " : "") + property(path);
    }
    return path.size() == 4
        ? "the field “%s”".formatted(label)
        : "%s: the choice “%s”".formatted(owner(path), label);
  }

  /** The field that something belongs to. */
  private String owner(List<String> path) {
    String label =
        path.getFirst().equals(Key.KINDS.word())
            ? names.field(path.get(1), "", path.get(3))
            : names.attribute(path.get(1), path.get(3));
    return "field “" + label + "”";
  }

  /** What a key of the model stands for. */
  private static String property(List<String> path) {
    String key = path.getLast();
    return Kebab.parse(Key.class, key).map(Vocabulary::property).orElse("“" + key + "”");
  }

  private static String property(Key key) {
    return switch (key) {
      case ONE -> "the word for one";
      case MANY -> "the word for several";
      case LABEL -> "the label";
      case INVERSE_LABEL -> "the label from the other end";
      case HELP -> "the help for editors";
      case LEAST -> "the fewest that one has";
      case MOST -> "the most that one has";
      case INVERSE_LEAST -> "the fewest that lead to one";
      case INVERSE_MOST -> "the most that lead to one";
      case REQUIRED -> "whether it is required";
      case EXPECTED -> "whether it is expected";
      case LIST -> "whether it holds several";
      default -> "“" + key.word() + "”";
    };
  }
}

package lis.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;

/** What a model can ask of a strategy as a whole: each rule with the keys that it takes. */
record Rules(Model model) {

  /**
   * One of them.
   *
   * @param keys without the key that names it
   */
  private record Rule(String word, String meaning, Keys keys) {}

  private List<Rule> all() {
    return List.of(
        new Rule(
            "frame-coverage",
            "Every item of a frame is the target of the relation, or says why it is left out.",
            keys(Key.FRAME, "The kind whose items are to be covered.", kind())
                .required(Key.RELATION, "The relation that covers them.", relation())
                .optional(
                    Key.ATTRIBUTE, "The attribute that says with how much emphasis.", attribute())),
        new Rule(
            "focus",
            "At least one item of a frame, and at most so many, are the target of a link with this"
                + " value.",
            keys(Key.FRAME, "The kind whose items are meant.", kind())
                .required(Key.RELATION, "The relation that leads to them.", relation())
                .required(Key.ATTRIBUTE, "The attribute that holds the value.", attribute())
                .required(Key.VALUE, "One of the choices of the attribute.", Values.TEXT)
                .optional(Key.MOST, "How many items may have it.", Values.WHOLE)),
        new Rule(
            "cross-cutting-ambition",
            "Every element of a kind says how it serves each ambition that cuts across everything.",
            keys(Key.AMBITION, "The kind of the ambitions.", kind())
                .required(Key.FROM, "The kind whose elements serve them.", kind())
                .required(Key.RELATION, "The relation that says so.", relation())
                .required(Key.ATTRIBUTE, "The attribute that says how.", attribute())
                .required(
                    Key.COUNTERPART, "The relation that such an ambition never has.", relation())),
        new Rule(
            "informed-aim",
            "Every aim of a kind is the target of the relation.",
            keys(Key.AIM, "The kind of the aims.", kind())
                .required(Key.RELATION, "The relation that leads to them.", relation())),
        new Rule(
            "expected-link",
            "Each element of a kind, or one of its parts, has a link of the relation, at either"
                + " end. A gap is a warning.",
            keys(Key.KIND, "The kind.", kind())
                .required(Key.RELATION, "The relation.", relation())),
        new Rule(
            "expected-use",
            "Each element of a kind is referred to. What nobody refers to is a warning.",
            keys(Key.KIND, "The kind.", kind())),
        new Rule(
            "expected-in-summary",
            "Each short version names each element of a kind, and leads to its place in the whole.",
            keys(Key.KIND, "The kind.", kind())));
  }

  private static Keys keys(Key key, String help, Schema value) {
    return new Keys().required(key, help, value);
  }

  Schema schema() {
    List<Schema> conditions = new ArrayList<>();
    for (Rule rule : all()) {
      Keys named = new Keys().required(Key.RULE.word(), Schema.words(List.of(rule.word())));
      conditions.add(
          Schema.ANY
              .with(Keyword.IF, named.open())
              .with(Keyword.THEN, rule.keys().required(Key.RULE.word(), Schema.ANY).closed()));
    }
    Schema name =
        Values.word(
            all().stream().map(Rule::word).toList(), all().stream().map(Rule::meaning).toList());
    return new Keys()
        .required(Key.RULE, "What is asked.", name)
        .open()
        .with(Keyword.ALL_OF, conditions);
  }

  private Schema kind() {
    Map<String, String> words = new LinkedHashMap<>();
    model.kinds().values().forEach((Kind kind) -> words.put(kind.name(), kind.one()));
    return known(words);
  }

  private Schema relation() {
    Map<String, String> words = new LinkedHashMap<>();
    model.relations().values().forEach((Relation r) -> words.put(r.name(), r.label()));
    return known(words);
  }

  private Schema attribute() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Relation relation : model.relations().values()) {
      relation.attributes().values().forEach((Field f) -> words.put(f.name(), f.label()));
    }
    return known(words);
  }

  /** Names of the model; where it can't be read, any. */
  private static Schema known(Map<String, String> words) {
    return words.isEmpty() ? Values.TEXT : Values.words(words);
  }
}

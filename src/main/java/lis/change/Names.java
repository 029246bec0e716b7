package lis.change;

import java.util.Locale;
import java.util.Optional;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Relation;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** What things are called, in the later version if they are there, otherwise in the earlier one. */
final class Names {
  private final Strategy before;
  private final Strategy after;

  Names(Strategy before, Strategy after) {
    this.before = before;
    this.after = after;
  }

  String kind(String name) {
    return kindOf(name).map(Kind::one).orElse(name);
  }

  String kinds(String name) {
    return kindOf(name).map(Kind::many).orElse(name);
  }

  private Optional<Kind> kindOf(String name) {
    return after.model().kind(name).or(() -> before.model().kind(name));
  }

  /** The label of a field, and the language where it is a translation. */
  String field(String kind, String language, String field) {
    String label =
        field(after, kind, field).or(() -> field(before, kind, field)).orElse(setting(field));
    if (language.isEmpty()) {
      return label;
    }
    String tongue = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return field.equals(Key.TRANSLATED_FROM.word())
        ? "What the words in " + tongue + " were translated from"
        : label + " in " + tongue;
  }

  private static Optional<String> field(Strategy strategy, String kind, String field) {
    return strategy
        .model()
        .kind(kind)
        .flatMap(k -> Optional.ofNullable(k.fields().get(field)))
        .map(Field::label);
  }

  private static String setting(String key) {
    return "Setting “" + key + "”";
  }

  private Optional<Relation> relationOf(String name) {
    return after.model().relation(name).or(() -> before.model().relation(name));
  }

  String relation(String name) {
    return capital(relationOf(name).map(Relation::label).orElse(name));
  }

  String attribute(String relation, String name) {
    return relationOf(relation)
        .flatMap(r -> Optional.ofNullable(r.attributes().get(name)))
        .map(Field::label)
        .orElse(name);
  }

  /** “Title” (id), in the version that has it. */
  String element(String id) {
    return element(after, id).or(() -> element(before, id)).orElse(id);
  }

  private static Optional<String> element(Strategy strategy, String id) {
    return strategy.find(id).map(Element::shortTitle).map(title -> "“" + title + "” (" + id + ")");
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

package lis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Key;
import lis.source.MemoryTree;
import lis.strategy.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A key that lis knows is in the schema, and none that it doesn't know. Whoever teaches lis a key
 * has to tell editors what it means: {@link ModelFile}, {@link StrategyFile}, {@link ThemeFile},
 * {@link Values}.
 */
class KnownKeysTest {
  /** Where a key is tried. */
  private static final String HERE = "KEY";

  private static final String MODEL = "strategy/model.yaml";
  private static final String STRATEGY = "strategy/strategy.yaml";
  private static final String THEME = "templates/theme.yaml";
  private static final Map<String, Editor> EDITORS = new ConcurrentHashMap<>();

  /**
   * A group of keys.
   *
   * @param under the line of the file below which it is put; empty for the end of the file
   * @param text with all that the group needs, and the place where a key is tried
   */
  record Group(String name, String path, String under, String text) {
    MemoryTree tree(String key) {
      MemoryTree tree = Smallest.tree();
      String before = tree.exists(path) ? tree.text(path) : "";
      String added = text.replace(HERE, key) + "\n";
      String after =
          under.isEmpty()
              ? before + added
              : before.replaceFirst("(?m)^" + under + "\n", "$0" + Matcher.quoteReplacement(added));
      return tree.with(path, after);
    }

    /** Whether the key is there already. */
    boolean has(String key) {
      int brace = text.indexOf('{') < 0 ? -1 : text.lastIndexOf('{', text.indexOf(HERE));
      return brace < 0
          ? Pattern.compile("(?m)^" + key + ":").matcher(tree("").text(path)).find()
          : Pattern.compile("[ {]" + key + ":").matcher(text.substring(brace)).find();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Group value(String name, String path, String text) {
    return new Group(name, path, "", "- {id: tried, name: A, " + text + "}");
  }

  private static Group rule(String name, String keys) {
    return new Group(
        "rule " + name, MODEL, "rules:", "  - {rule: %s, %s, KEY: }".formatted(name, keys));
  }

  private static Stream<Group> groups() {
    return Stream.of(
        new Group("model", MODEL, "", "KEY:"),
        new Group("kind", MODEL, "kinds:", "  bench: {archetype: place, KEY: }"),
        new Group(
            "label",
            MODEL,
            "kinds:",
            "  bench: {archetype: place, label: {one: Bench, many: Benches, KEY: }}"),
        new Group("field", MODEL, "common:", "  wood: {type: text, KEY: }"),
        new Group(
            "relation", MODEL, "relations:", "  near: {from: any, to: any, inverse: far, KEY: }"),
        new Group(
            "attribute",
            MODEL,
            "relations:",
            "  near: {from: any, to: any, inverse: far, attributes: {how: {type: text, KEY: }}}"),
        rule("frame-coverage", "frame: promise, relation: keeps"),
        rule("focus", "frame: promise, relation: keeps, attribute: weight, value: main"),
        rule(
            "cross-cutting-ambition",
            "ambition: hope, from: job, relation: lifts, attribute: how, counterpart: keeps"),
        rule("informed-aim", "aim: goal, relation: shows"),
        rule("expected-link", "kind: gauge, relation: tells"),
        rule("expected-use", "kind: spot"),
        rule("expected-in-summary", "kind: goal"),
        new Group(
            "review",
            Review.FILE,
            "",
            "- {element: paths, by: Clerk, when: 2026, read: bcdfgh, KEY: }"),
        new Group("strategy", STRATEGY, "", "KEY:"),
        new Group(
            "publication",
            STRATEGY,
            "publications:",
            "  - {id: other, title: A, template: leaflet.ftlx, formats: html, KEY: }"),
        new Group("checks", STRATEGY, "", "checks: {KEY: }"),
        new Group("wording", STRATEGY, "", "checks: {wording: {KEY: }}"),
        new Group("limits", STRATEGY, "", "checks: {wording: {plain: {KEY: }}}"),
        new Group(
            "exception",
            STRATEGY,
            "",
            "checks: {exceptions: {code: self-link, element: kerbs, reason: A, until: 2027-03-31, KEY: }}"),
        new Group("theme", THEME, "", "KEY:"),
        new Group("light", THEME, "", "light: {KEY: }"),
        new Group("dark", THEME, "", "dark: {KEY: }"),
        new Group("element", "strategy/groups.yaml", "", "- {id: tried, name: A, KEY: }"),
        value("date", "strategy/days.yaml", "on: {printed: A, from: 2019, to: 2019, KEY: }"),
        value("quantity", "strategy/meetings.yaml", "heads: {printed: 3 people, KEY: }"),
        value("money", "strategy/jobs.yaml", "price: {printed: £3, KEY: }"),
        value(
            "observation",
            "strategy/gauges.yaml",
            "in: A, was: 3, wanted: 4, readings: [{when: 2019, value: 3, KEY: }]"),
        value("link", "strategy/jobs.yaml", "at: [{to: kerbs, KEY: }]"));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void lisAndTheSchemaKnowTheSameKeys(Group group) {
    for (Key key : Key.values()) {
      if (!group.has(key.word())) {
        MemoryTree tree = group.tree(key.word());
        assertThat(knownToTheSchema(group, tree, key.word()))
            .as("whether the schema knows “%s” in the group “%s” as lis does", key.word(), group)
            .isEqualTo(knownToLis(group, tree, key.word()));
      }
    }
  }

  private static boolean knownToLis(Group group, MemoryTree tree, String key) {
    return Smallest.validated(tree).stream()
        .filter(d -> d.place().file().path().equals(group.path()) && d.place().text().equals(key))
        .noneMatch(d -> d.code() == Code.UNKNOWN_FIELD || d.message().contains("means nothing"));
  }

  private static boolean knownToTheSchema(Group group, MemoryTree tree, String key) {
    // What stands in the file has no part in its schema.
    return EDITORS
        .computeIfAbsent(group.name(), name -> new Editor(group.tree(Key.HELP.word())))
        .findings(group.path(), tree.text(group.path()))
        .stream()
        .noneMatch(f -> f.unknownKey() && f.pointer().endsWith("/" + key));
  }

  /** All keys of a group: those that it must have, and those that it may have. */
  private static Set<String> keys(Group group) {
    Set<String> keys = new TreeSet<>();
    for (Key key : Key.values()) {
      if (group.has(key.word()) || knownToTheSchema(group, group.tree(key.word()), key.word())) {
        keys.add(key.word());
      }
    }
    return keys;
  }

  /** A group that nobody lists above is one of which nobody knows whether lis agrees. */
  @Test
  void everyGroupOfTheSchemasIsTried() {
    Set<Set<String>> tried = new HashSet<>(Set.of(Set.of(Key.UNKNOWN.word())));
    groups().forEach(group -> tried.add(keys(group)));
    Map<String, Object> files = new Editor(Smallest.tree()).schemas().files();
    for (Object file : files.values()) {
      assertThat(tried).containsAll(closed(file));
    }
  }

  @Test
  void everyKeyIsInASchema() {
    Set<String> all = new TreeSet<>();
    for (Object file : new Editor(Smallest.tree()).schemas().files().values()) {
      walk(file, map -> all.addAll(properties(map)));
    }
    // Translations have no schema: an editor sees the original beside them.
    assertThat(all)
        .containsAll(
            EnumSet.complementOf(EnumSet.of(Key.TRANSLATED_FROM)).stream().map(Key::word).toList());
  }

  /** The groups that know keys of lis only, none of a model or a strategy, and no codes. */
  private static Set<Set<String>> closed(Object schema) {
    List<String> keys = Arrays.stream(Key.values()).map(Key::word).toList();
    Set<Set<String>> groups = new HashSet<>();
    walk(
        schema,
        map -> {
          boolean closed = Boolean.FALSE.equals(map.get(Keyword.ADDITIONAL_PROPERTIES.word()));
          if (closed && keys.containsAll(properties(map))) {
            groups.add(properties(map));
          }
        });
    return groups;
  }

  private static Set<String> properties(Map<?, ?> schema) {
    Set<String> names = new TreeSet<>();
    if (schema.get(Keyword.PROPERTIES.word()) instanceof Map<?, ?> properties) {
      properties.keySet().forEach(name -> names.add(name.toString()));
    }
    return names;
  }

  private static void walk(Object json, Consumer<Map<?, ?>> visitor) {
    switch (json) {
      case Map<?, ?> map -> {
        visitor.accept(map);
        map.values().forEach(value -> walk(value, visitor));
      }
      case List<?> list -> list.forEach(item -> walk(item, visitor));
      default -> {}
    }
  }

  /** Wherever lis knows certain words only, the schema knows the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "archetype | strategy/model.yaml | kinds: | '  bench: {archetype: qqqqqq}'",
        "type | strategy/model.yaml | common: | '  wood: {type: qqqqqq}'",
        "role | strategy/model.yaml | common: | '  wood: {type: text, role: qqqqqq}'",
        "role | strategy/model.yaml | relations: | '  near: {from: any, to: any, inverse: f, role: qqqqqq}'",
        "rule | strategy/model.yaml | rules: | '  - {rule: qqqqqq}'",
        "comparator | strategy/meetings.yaml | '' | '- {id: a, name: A, heads: {printed: 3, comparator: qqqqqq}}'",
        "formats | strategy/strategy.yaml | publications: | '  - {id: o, title: A, template: leaflet.ftlx, formats: qqqqqq}'"
      })
  void lisAndTheSchemaKnowTheSameWords(String key, String path, String under, String text) {
    MemoryTree tree = new Group(key, path, under, text).tree("");
    Diagnostic wrong =
        Smallest.validated(tree).stream()
            .filter(d -> d.place().text().equals("qqqqqq"))
            .findFirst()
            .orElseThrow();
    assertThat(wrong.help()).startsWith("It knows ");
    List<String> words = List.of(wrong.help().replaceAll("^It knows |\\.$", "").split(", "));
    List<Object> enumerations = new ArrayList<>();
    for (Object file : new Editor(Smallest.tree()).schemas().files().values()) {
      walk(
          file,
          map -> {
            if (map.get(Keyword.PROPERTIES.word()) instanceof Map<?, ?> properties
                && properties.containsKey(key)) {
              walk(
                  properties.get(key),
                  value -> enumerations.add(String.valueOf(value.get(Keyword.ENUM.word()))));
            }
          });
    }
    assertThat(enumerations).contains(words.toString());
  }
}

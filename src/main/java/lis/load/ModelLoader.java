package lis.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Archetype;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Relation.Count;
import lis.model.Requirement;
import lis.model.Role;
import lis.model.Tie;
import lis.source.Kebab;
import lis.source.Span;

/** Reads a model file: kinds, fields, relations, and what the model asks of a whole strategy. */
final class ModelLoader {
  private final Consumer<Diagnostic> report;
  private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
  private final SequencedMap<String, Relation> relations = new LinkedHashMap<>();

  ModelLoader(Consumer<Diagnostic> report) {
    this.report = report;
  }

  Model load(Yaml node) {
    Settings settings = settings(node, "the model");
    String name = settings.required(Key.NAME);
    String version = settings.required(Key.VERSION);
    String label = settings.text(Key.LABEL, name);
    SequencedMap<String, Field> common = fields(settings.get(Key.COMMON));
    for (Yaml.Pair pair : Settings.pairs(settings.get(Key.KINDS))) {
      kinds.put(pair.key().text(), kind(pair, common));
    }
    requireOneStrategy(settings.span());
    for (Yaml.Pair pair : Settings.pairs(settings.get(Key.RELATIONS))) {
      relations.put(pair.key().text(), relation(pair));
    }
    refuseClashes();
    List<Requirement> requirements = new ArrayList<>();
    if (settings.get(Key.RULES).orElse(null) instanceof Yaml.Sequence list) {
      RequirementReader reader = new RequirementReader(kinds, relations, report);
      list.items().forEach(item -> reader.read(item).ifPresent(requirements::add));
    }
    settings.close();
    return new Model(name, version, label, kinds, relations, requirements);
  }

  private Settings settings(Yaml node, String what) {
    return new Settings(node, what, Code.BAD_MODEL, report);
  }

  private void fault(Span place, String message) {
    report.accept(Diagnostic.of(Code.BAD_MODEL, place, message));
  }

  private void requireOneStrategy(Span place) {
    long roots = kinds.values().stream().filter(k -> k.archetype() == Archetype.STRATEGY).count();
    if (roots != 1) {
      fault(place, "The model needs one kind of the archetype strategy, and has " + roots + ".");
    }
  }

  private Kind kind(Yaml.Pair pair, SequencedMap<String, Field> common) {
    String name = pair.key().text();
    Settings settings = settings(pair.value(), "the kind " + name);
    Optional<Archetype> archetype = settings.choice(Key.ARCHETYPE, Archetype.class);
    if (archetype.isEmpty() && settings.get(Key.ARCHETYPE).isEmpty()) {
      settings.required(Key.ARCHETYPE);
    }
    Optional<Yaml> labels = settings.get(Key.LABEL);
    String one = name;
    String many = name;
    if (labels.isPresent()) {
      Settings label = settings(labels.get(), "the label of " + name);
      one = label.required(Key.ONE);
      many = label.required(Key.MANY);
      label.close();
    }
    SequencedMap<String, Field> fields = new LinkedHashMap<>(common);
    fields.putAll(fields(settings.get(Key.FIELDS)));
    Kind kind =
        new Kind(
            name,
            archetype.orElse(Archetype.NARRATIVE),
            one,
            many,
            settings.text(Key.FOLDER),
            settings.text(Key.NUMBERING),
            settings.get(Key.CODE_UNIQUE).isEmpty() || settings.yes(Key.CODE_UNIQUE),
            settings.text(Key.HELP, ""),
            fields,
            pair.key().span());
    settings.close();
    requireRoles(kind);
    return kind;
  }

  private void requireRoles(Kind kind) {
    List<Role> needed = new ArrayList<>(List.of(Role.TITLE));
    needed.addAll(kind.archetype().roles());
    for (Role role : needed) {
      if (kind.field(role).isEmpty()) {
        fault(
            kind.place(),
            "The kind %s needs a field with the role %s, because it behaves as %s."
                .formatted(kind.name(), Kebab.of(role), Kebab.of(kind.archetype())));
      }
    }
  }

  private SequencedMap<String, Field> fields(Optional<Yaml> node) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Yaml.Pair pair : Settings.pairs(node)) {
      Field field = field(pair);
      fields.put(field.name(), field);
    }
    return fields;
  }

  private Field field(Yaml.Pair pair) {
    String name = pair.key().text();
    Settings settings = settings(pair.value(), "the field " + name);
    Optional<FieldType> type = settings.choice(Key.TYPE, FieldType.class);
    if (settings.get(Key.TYPE).isEmpty()) {
      settings.required(Key.TYPE);
    }
    Optional<Role> role = settings.choice(Key.ROLE, Role.class);
    SequencedMap<String, String> choices = new LinkedHashMap<>();
    for (Yaml.Pair choice : Settings.pairs(settings.get(Key.CHOICES))) {
      choices.put(
          choice.key().text(),
          choice.value() instanceof Yaml.Scalar s ? s.text() : choice.key().text());
    }
    Field field =
        new Field(
            name,
            type.orElse(FieldType.TEXT),
            role,
            settings.yes(Key.REQUIRED),
            settings.yes(Key.EXPECTED),
            settings.yes(Key.LIST),
            settings.text(Key.LABEL, name),
            settings.text(Key.HELP, ""),
            choices,
            pair.key().span());
    settings.close();
    if (type.isPresent()) {
      checkField(field);
    }
    return field;
  }

  private void checkField(Field field) {
    if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
      fault(field.place(), "The field " + field.name() + " is a choice, and offers none.");
    }
    if (field.role().isPresent() && !field.role().get().types().contains(field.type())) {
      fault(
          field.place(),
          "A field with the role %s can't be of the type %s."
              .formatted(Kebab.of(field.role().get()), Kebab.of(field.type())));
    }
  }

  private Relation relation(Yaml.Pair pair) {
    String name = pair.key().text();
    Settings settings = settings(pair.value(), "the relation " + name);
    String label = settings.text(Key.LABEL, name);
    String inverse = settings.required(Key.INVERSE);
    Relation relation =
        new Relation(
            name,
            ends(settings, Key.FROM),
            ends(settings, Key.TO),
            label,
            inverse,
            settings.text(Key.INVERSE_LABEL, inverse),
            count(settings, Key.LEAST, Key.MOST),
            count(settings, Key.INVERSE_LEAST, Key.INVERSE_MOST),
            settings.yes(Key.ACYCLIC),
            settings.yes(Key.ORDERED),
            settings.choice(Key.ROLE, Tie.class),
            fields(settings.get(Key.ATTRIBUTES)),
            pair.key().span());
    settings.close();
    return relation;
  }

  private static Count count(Settings settings, Key least, Key most) {
    return new Count(settings.number(least).orElse(0), settings.number(most).orElse(Count.MANY));
  }

  /** The kinds at an end; none stands for any. */
  private List<String> ends(Settings settings, Key key) {
    List<String> names = new ArrayList<>();
    List<Yaml.Scalar> words = settings.words(key);
    if (words.isEmpty()) {
      settings.required(key);
    }
    for (Yaml.Scalar word : words) {
      if (kinds.containsKey(word.text())) {
        names.add(word.text());
      } else if (!word.text().equals("any")) {
        report.accept(RequirementReader.unknown(word, "kind", kinds.keySet()));
      }
    }
    return names;
  }

  /** A key in a file must mean one thing: a field, or a relation seen from one of its ends. */
  private void refuseClashes() {
    for (Kind kind : kinds.values()) {
      Map<String, Span> taken = new LinkedHashMap<>();
      kind.fields().values().forEach(field -> taken.put(field.name(), field.place()));
      for (Relation relation : relations.values()) {
        if (relation.startsAt(kind)) {
          clash(kind, relation.name(), relation.place(), taken);
        }
        if (relation.leadsTo(kind)) {
          clash(kind, relation.inverse(), relation.place(), taken);
        }
      }
    }
  }

  private void clash(Kind kind, String name, Span place, Map<String, Span> taken) {
    Span first = taken.putIfAbsent(name, place);
    if (first != null && !first.equals(place)) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_MODEL,
                  place,
                  "“" + name + "” would mean two things for the kind " + kind.name() + ".")
              .label(first, "here it is declared first")
              .help("Give the relation or its inverse another name."));
    }
  }
}

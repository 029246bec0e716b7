package lis.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import lis.model.Archetype;
import lis.model.FieldType;
import lis.model.Key;
import lis.model.Model;
import lis.model.Role;
import lis.model.Tie;
import lis.source.Kebab;

/** model.yaml: what a strategy may contain. */
record ModelFile(Model model) {
  private static final String FIELD = "field";
  private static final String END = "end";

  SchemaFile file() {
    SequencedMap<String, Schema> definitions = new LinkedHashMap<>();
    definitions.put(FIELD, field());
    definitions.put(END, end());
    return new SchemaFile(SchemaPath.MODEL, whole(), definitions);
  }

  private static Schema ref(String name) {
    return Schema.ref(new Reference(SchemaPath.MODEL, name));
  }

  private Schema whole() {
    return new Keys()
        .required(Key.NAME, "The name of the model.", Values.TEXT)
        .required(Key.VERSION, "Its version.", Values.TEXT)
        .optional(Key.LABEL, "What readers call it.", Values.TEXT)
        .optional(
            Key.COMMON, "Fields that every element may have, whatever its kind.", named(ref(FIELD)))
        .required(Key.KINDS, "The kinds of element, by their names.", named(kind()))
        .optional(
            Key.RELATIONS, "How elements are related, by the names of the keys.", named(relation()))
        .optional(
            Key.RULES,
            "What is asked of the strategy as a whole.",
            Schema.listOf(new Rules(model).schema()))
        .closed()
        .described("Model", Hover.of("What a strategy may contain, in words of your own."));
  }

  /** A group whose keys are names that somebody chose. */
  private static Schema named(Schema each) {
    return Schema.of(Type.OBJECT).with(Keyword.ADDITIONAL_PROPERTIES, each);
  }

  private static Schema kind() {
    Schema label =
        new Keys()
            .required(Key.ONE, "One of them.", Values.TEXT)
            .required(Key.MANY, "Several of them.", Values.TEXT)
            .closed();
    return new Keys()
        .required(
            Key.ARCHETYPE,
            "What elements of this kind behave as.",
            word(Archetype.class, Meanings::of))
        .optional(Key.LABEL, "What readers call it.", label)
        .optional(
            Key.FOLDER,
            "Where its Markdown files live, and the name of the file that lists several. The"
                + " strategy itself has none.",
            Values.TEXT)
        .optional(
            Key.NUMBERING,
            "The pattern of its numbers, with `{n}` and `{parent}`: `{parent}.{n}`.",
            Values.TEXT)
        .optional(
            Key.CODE_UNIQUE,
            "`no` where two elements below the same parent may have a code in common.",
            Values.YES)
        .optional(Key.HELP, "What it is, for editors.", Values.TEXT)
        .optional(Key.FIELDS, "Its fields, beside the common ones.", named(ref(FIELD)))
        .closed();
  }

  private static Schema field() {
    Keys keys =
        new Keys()
            .required(Key.TYPE, "What can stand in it.", word(FieldType.class, Meanings::of))
            .optional(
                Key.ROLE, "What it is to lis, whatever its name.", word(Role.class, Meanings::of))
            .optional(Key.REQUIRED, "`yes` where its absence is an error.", Values.YES)
            .optional(Key.EXPECTED, "`yes` where its absence is a warning.", Values.YES)
            .optional(Key.LIST, "`yes` where it holds several values.", Values.YES)
            .optional(Key.LABEL, "What readers call it.", Values.TEXT)
            .optional(Key.HELP, "What belongs into it, for editors.", Values.TEXT)
            .optional(
                Key.CHOICES,
                "For a choice: the words that files use, each with the words that readers see.",
                named(Values.TEXT.or(Values.EMPTY)));
    List<Schema> conditions = new ArrayList<>();
    conditions.add(choice());
    conditions.addAll(typesOfRoles());
    return keys.closed().with(Keyword.ALL_OF, conditions);
  }

  /** A choice offers something. */
  private static Schema choice() {
    Schema some = Schema.of(Type.OBJECT).with(Keyword.MIN_PROPERTIES, 1);
    return Schema.ANY
        .with(
            Keyword.IF,
            new Keys()
                .required(Key.TYPE.word(), Schema.words(List.of(Kebab.of(FieldType.CHOICE))))
                .open())
        .with(Keyword.THEN, new Keys().required(Key.CHOICES.word(), some).open());
  }

  /** A role can be played by fields of certain types only. */
  private static List<Schema> typesOfRoles() {
    Map<Set<FieldType>, List<String>> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      Set<FieldType> types = EnumSet.copyOf(role.types());
      roles.computeIfAbsent(types, t -> new ArrayList<>()).add(Kebab.of(role));
    }
    List<Schema> conditions = new ArrayList<>();
    roles.forEach(
        (types, words) ->
            conditions.add(
                Schema.ANY
                    .with(
                        Keyword.IF,
                        new Keys().required(Key.ROLE.word(), Schema.words(words)).open())
                    .with(
                        Keyword.THEN,
                        new Keys()
                            .optional(
                                Key.TYPE.word(),
                                Values.word(types.stream().map(Kebab::of).toList(), List.of()))
                            .open())));
    return conditions;
  }

  private static Schema relation() {
    return new Keys()
        .required(
            Key.FROM, "The kinds that it is written at, or `any`.", Values.oneOrMore(ref(END)))
        .required(Key.TO, "The kinds that it leads to, or `any`.", Values.oneOrMore(ref(END)))
        .optional(Key.LABEL, "What readers call it.", Values.TEXT)
        .required(Key.INVERSE, "Its name, seen from the other end.", Values.TEXT)
        .optional(Key.INVERSE_LABEL, "What readers call it there.", Values.TEXT)
        .optional(Key.LEAST, "How many targets an element must have.", Values.WHOLE)
        .optional(Key.MOST, "How many targets an element may have.", Values.WHOLE)
        .optional(Key.INVERSE_LEAST, "How many elements must have the same target.", Values.WHOLE)
        .optional(Key.INVERSE_MOST, "How many elements may have the same target.", Values.WHOLE)
        .optional(Key.ACYCLIC, "`yes` where following it may never lead back.", Values.YES)
        .optional(
            Key.ORDERED, "`yes` where what it leads to has to come first in time.", Values.YES)
        .optional(Key.ROLE, "What it is to lis.", word(Tie.class, Meanings::of))
        .optional(Key.ATTRIBUTES, "What a single link may say, by name.", named(ref(FIELD)))
        .closed();
  }

  private Schema end() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("any", "Whatever its kind");
    model.kinds().values().forEach(kind -> words.put(kind.name(), kind.one()));
    return model.kinds().isEmpty() ? Values.TEXT : Values.words(words);
  }

  private static <E extends Enum<E>> Schema word(Class<E> type, Function<E, String> meaning) {
    return Values.word(
        Kebab.all(type), Arrays.stream(type.getEnumConstants()).map(meaning).toList());
  }
}

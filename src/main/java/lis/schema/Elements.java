package lis.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.model.Tie;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Provenance;
import lis.strategy.Status;

/** Elements of a kind: one in a Markdown file, or several in a list. */
record Elements(Known known, Fields fields, Relations relations) {

  static Elements of(Known known) {
    Ids ids = new Ids(known);
    Fields fields = new Fields(ids);
    return new Elements(known, fields, new Relations(known, ids, fields));
  }

  /** The front matter of a Markdown file, below which stands the body. */
  Schema frontMatter(Kind kind) {
    return element(kind, named(kind, kind.field(Role.BODY)));
  }

  /** An item of a list. */
  Schema item(Kind kind) {
    Keys keys = keys(kind, Optional.empty());
    if (free(kind, Key.ID)) {
      keys.required(Key.ID, "Its name everywhere: lower-case words with hyphens.", id());
    }
    return element(kind, keys);
  }

  /** What strategy.yaml holds beside the keys of lis itself. */
  Keys root(Kind kind) {
    return named(kind, Optional.empty());
  }

  /** An element that has a name already. */
  private Keys named(Kind kind, Optional<Field> elsewhere) {
    Keys keys = keys(kind, elsewhere);
    return free(kind, Key.ID)
        ? keys.optional(
            Key.ID.word(), id().described("", Hover.of("Only where it isn't the file's name.")))
        : keys;
  }

  /** A group of keys that is an element. */
  Schema element(Kind kind, Keys keys) {
    Schema group = known.strict(Code.UNKNOWN_FIELD, kind) ? keys.closed() : keys.open();
    List<Schema> conditions = new ArrayList<>();
    published(kind).ifPresent(conditions::add);
    unfinished(kind).ifPresent(conditions::add);
    standing(kind).ifPresent(conditions::add);
    return (conditions.isEmpty() ? group : group.with(Keyword.ALL_OF, conditions))
        .described(kind.one(), Hover.words(kind.help()));
  }

  private Keys keys(Kind kind, Optional<Field> elsewhere) {
    Keys keys = new Keys();
    for (Field field : kind.fields().values()) {
      if (field.required() && !elsewhere.equals(Optional.of(field))) {
        keys.required(field.name(), fields.of(field));
      } else {
        keys.optional(field.name(), fields.of(field));
      }
    }
    for (Relation relation : known.model().from(kind)) {
      if (relations.needed(relation, kind) && kind.field(Role.WITHDRAWN).isEmpty()) {
        keys.required(relation.name(), relations.of(relation, kind));
      } else {
        keys.optional(relation.name(), relations.of(relation, kind));
      }
    }
    if (free(kind, Key.ALIASES)) {
      keys.optional(
          Key.ALIASES, "Ids that it had before.", Values.TEXT.or(Schema.listOf(Values.TEXT)));
    }
    if (free(kind, Key.KIND)) {
      keys.optional(
          Key.KIND.word(),
          Values.words(Map.of(kind.name(), kind.one()))
              .described("", Hover.of("Its kind, where its file isn't that kind's own.")));
    }
    return keys;
  }

  /** Whether the model leaves a word to lis. */
  private boolean free(Kind kind, Key key) {
    return !known.model().keys(kind).contains(key.word());
  }

  static Schema id() {
    return Schema.of(Type.STRING)
        .pattern(
            Regex.whole(Element.idPattern()),
            "It is made of lower-case words and digits, with hyphens between them.");
  }

  /** What was published elsewhere says where. */
  private Optional<Schema> published(Kind kind) {
    Optional<Relation> sources = known.model().relation(Tie.SOURCES);
    Optional<Field> provenance = kind.field(Role.PROVENANCE);
    boolean needless =
        sources.isEmpty()
            || provenance.isEmpty()
            || sources.get().to().contains(kind.name())
            || !known.strict(Code.MISSING_SOURCE, kind);
    return needless
        ? Optional.empty()
        : Optional.of(
            when(provenance.get(), Provenance.class, List.of(Provenance.PUBLISHED))
                .with(
                    Keyword.THEN,
                    Values.there("Where it was published", List.of(sources.get().name()))));
  }

  /** What isn't withdrawn has the links that the model asks for. */
  private Optional<Schema> standing(Kind kind) {
    List<String> needed =
        known.model().from(kind).stream()
            .filter(relation -> relations.needed(relation, kind))
            .map(Relation::name)
            .toList();
    Optional<Field> withdrawn = kind.field(Role.WITHDRAWN);
    if (needed.isEmpty() || withdrawn.isEmpty()) {
      return Optional.empty();
    }
    Schema given = new Keys().required(withdrawn.get().name(), Schema.ANY).open();
    return Optional.of(
        Schema.ANY
            .with(Keyword.IF, given.not())
            .with(Keyword.THEN, Values.there("What an element needs", needed)));
  }

  /** What isn't final tells its readers so. */
  private static Optional<Schema> unfinished(Kind kind) {
    Optional<Field> status = kind.field(Role.STATUS);
    Optional<Field> notice = kind.field(Role.NOTICE);
    if (status.isEmpty() || notice.isEmpty()) {
      return Optional.empty();
    }
    Schema words = Schema.of(Type.STRING, Type.NUMBER, Type.BOOLEAN).with(Keyword.PATTERN, "\\S");
    return Optional.of(
        when(
                status.get(),
                Status.class,
                List.of(Status.DRAFT, Status.CONSULTATION, Status.WITHDRAWN))
            .with(
                Keyword.THEN,
                new Keys()
                    .required(notice.get().name(), words)
                    .open()
                    .described("What readers must know", Hover.NONE)));
  }

  /** Where a field says one of these. */
  private static <E extends Enum<E>> Schema when(Field field, Class<E> type, List<E> wanted) {
    List<String> words =
        field.choices().keySet().stream()
            .filter(word -> Kebab.parse(type, word).filter(wanted::contains).isPresent())
            .toList();
    Schema says = Schema.words(words).apart();
    return Schema.ANY.with(Keyword.IF, new Keys().required(field.name(), says).open());
  }
}

package lis.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Kind;
import lis.model.Role;
import lis.source.Span;

/**
 * One element of a strategy.
 *
 * @param aliases ids that it had before
 * @param values by the names of its kind's fields
 * @param place of its id, or of its title where the file's name is its id
 * @param extent all that is written about it: its file, or its part of one
 */
public record Element(
    String id,
    Kind kind,
    List<Mention> aliases,
    SequencedMap<String, Value> values,
    List<Link> links,
    Span place,
    Span extent) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public Element {
    aliases = List.copyOf(aliases);
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    links = List.copyOf(links);
    if (!kind.fields().keySet().containsAll(values.keySet())) {
      throw new IllegalArgumentException(id + " has a field that its kind doesn't declare");
    }
  }

  /** Ids are lower-case words with hyphens: they become addresses and file names. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** What an id looks like, as a regular expression. */
  public static String idPattern() {
    return ID.pattern();
  }

  public Optional<Value> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  public Optional<Value> value(Role role) {
    return kind.field(role).map(Field::name).flatMap(this::value);
  }

  /** The value that plays a role, where it is of the type that is wanted. */
  public <V extends Value> Optional<V> value(Role role, Class<V> type) {
    return value(role).filter(type::isInstance).map(type::cast);
  }

  /** The words of a field that holds text or a choice; empty where there are none. */
  public String text(Role role) {
    return value(role)
        .map(
            value ->
                switch (value) {
                  case Value.Text t -> t.text();
                  case Value.Choice c -> c.label();
                  default -> "";
                })
        .orElse("");
  }

  /** Whether a yes-or-no field says yes. */
  public boolean yes(Role role) {
    return value(role, Value.Bool.class).filter(Value.Bool::yes).isPresent();
  }

  /** Whether it stands here only so that what leads to it isn't lost. Any day says so. */
  public boolean withdrawn() {
    return value(Role.WITHDRAWN)
        .filter(
            value ->
                switch (value) {
                  case Value.Bool b -> b.yes();
                  case Value.Date d -> true;
                  case Value.Unknown u -> plays(Role.WITHDRAWN, FieldType.DATE);
                  default -> false;
                })
        .isPresent();
  }

  private boolean plays(Role role, FieldType type) {
    return kind.field(role).filter(field -> field.type() == type).isPresent();
  }

  /** The codes that somebody else gave it, in the order in which they were written. */
  public List<Value.Text> codes() {
    return value(Role.CODE).map(Element::texts).orElse(List.of());
  }

  private static List<Value.Text> texts(Value value) {
    return switch (value) {
      case Value.Text t -> List.of(t);
      case Value.Many m -> m.values().stream().flatMap(v -> texts(v).stream()).toList();
      default -> List.of();
    };
  }

  public String title() {
    String title = text(Role.TITLE);
    return title.isEmpty() ? id : title;
  }

  /** The words for tables and links: the short title where there is one. */
  public String shortTitle() {
    String title = text(Role.SHORT_TITLE);
    return title.isEmpty() ? title() : title;
  }

  public Optional<Provenance> provenance() {
    return value(Role.PROVENANCE).flatMap(Provenance::of);
  }

  @Override
  public String toString() {
    return kind.name() + " " + id;
  }
}

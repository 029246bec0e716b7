package lis.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lis.diagnostic.Phrase;
import lis.model.Field;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Role;
import lis.schema.Modeline;
import lis.schema.SchemaPath;

/**
 * The text of a new element. What is known is written; what the model asks for and only an editor
 * can know is an empty key below its explanation, so that lis goes on asking for it; of the rest,
 * the names stand in a comment.
 *
 * @param given values by the names of fields and relations
 */
public record Draft(Model model, Kind kind, String id, Map<String, List<String>> given) {

  /** The keys that wait for an editor. */
  public List<String> open() {
    List<String> open = new ArrayList<>();
    for (Field field : kind.fields().values()) {
      if ((field.required() || field.expected()) && !given.containsKey(field.name())) {
        open.add(field.name());
      }
    }
    for (Relation relation : model.from(kind)) {
      if (relation.count().least() > 0 && !given.containsKey(relation.name())) {
        open.add(relation.name());
      }
    }
    return open;
  }

  /** What is written for it into this file. */
  public String text(String path) {
    return path.endsWith(".md") ? markdown(path) : item("- ");
  }

  /** A file of its own, with the words for its body below. */
  private String markdown(String path) {
    String body = body().map(field -> words(field) + "\n").orElse("");
    String schema = Modeline.of(path, SchemaPath.element(kind)) + "\n";
    return "---\n" + schema + keys(false) + "---\n" + (body.isEmpty() ? "" : "\n" + body);
  }

  /** An item of a list whose items begin like this: "- ". */
  String item(String dash) {
    String indent = " ".repeat(dash.length());
    return dash
        + "id: "
        + id
        + "\n"
        + keys(true).lines().map(line -> indent + line + "\n").collect(Collectors.joining());
  }

  private Optional<Field> body() {
    return kind.field(Role.BODY).filter(field -> given.containsKey(field.name()));
  }

  private String words(Field field) {
    return String.join("\n\n", given.getOrDefault(field.name(), List.of()));
  }

  private String keys(boolean item) {
    StringBuilder out = new StringBuilder();
    List<String> open = open();
    List<String> rest = new ArrayList<>();
    if (kind.folder().isEmpty()) {
      out.append("kind: ").append(kind.name()).append('\n');
    }
    for (String key : model.order(kind)) {
      boolean below = !item && body().filter(field -> field.name().equals(key)).isPresent();
      if (open.contains(key)) {
        out.append(prompt(key)).append(key).append(":\n");
      } else if (given.containsKey(key) && !below) {
        out.append(key).append(": ").append(YamlText.of(given.get(key))).append('\n');
      } else if (!below) {
        rest.add(key);
      }
    }
    return rest.isEmpty()
        ? out.toString()
        : out + "# It can also have " + String.join(", ", rest) + ".\n";
  }

  private String prompt(String key) {
    return Optional.ofNullable(kind.fields().get(key))
        .map(Draft::prompt)
        .or(() -> model.relation(key).map(this::prompt))
        .orElse("");
  }

  private static String prompt(Field field) {
    return comment(field.label() + ". " + field.help()) + comment(choices(field));
  }

  private static String choices(Field field) {
    return field.choices().entrySet().stream()
        .map(choice -> choice.getKey() + " (" + choice.getValue() + ")")
        .collect(Collectors.collectingAndThen(Collectors.toList(), Phrase::or));
  }

  private String prompt(Relation relation) {
    List<String> kinds =
        relation.to().stream().flatMap(name -> model.kind(name).stream()).map(Kind::one).toList();
    String ends = kinds.isEmpty() ? "any element" : Phrase.or(kinds);
    String attributes =
        relation.attributes().values().stream()
            .filter(Field::required)
            .map(field -> ", " + field.name() + ": " + example(field))
            .collect(Collectors.joining());
    String link = attributes.isEmpty() ? "ID" : "{to: ID" + attributes + "}";
    String example = relation.count().most() == 1 ? link : "[" + link + ", …]";
    return comment(relation.label() + ". The id of: " + ends + ". Write it as " + example + ".");
  }

  private static String example(Field field) {
    return field.choices().isEmpty() ? "…" : String.join("|", field.choices().keySet());
  }

  private static String comment(String text) {
    return text.isBlank() ? "" : "# " + text.strip().replace("\n", "\n# ") + "\n";
  }
}

package lis.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lis.diagnostic.Code;
import lis.diagnostic.Phrase;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Relation;

/** What stands under the name of a relation: ids, alone or with what the link says. */
record Relations(Known known, Ids ids, Fields fields) {

  /** A relation as elements of a kind have it, with the words that editors show for it. */
  Schema of(Relation relation, Kind kind) {
    Schema link = link(relation);
    Schema several = Schema.listOf(link);
    boolean needed = needed(relation, kind);
    if (needed) {
      several = several.with(Keyword.MIN_ITEMS, relation.count().least());
    }
    if (relation.count().most() < Relation.Count.MANY && known.strict(Code.TOO_MANY_LINKS, kind)) {
      several = several.with(Keyword.MAX_ITEMS, relation.count().most());
    }
    boolean oneIsEnough = !needed || relation.count().least() == 1;
    Schema all = oneIsEnough ? link.or(several) : several;
    return (needed ? all : all.or(Values.EMPTY)).described(relation.label(), hover(relation));
  }

  /** Whether an element of the kind must have a link of it. */
  boolean needed(Relation relation, Kind kind) {
    return relation.count().least() > 0 && known.strict(Code.TOO_FEW_LINKS, kind);
  }

  private Schema link(Relation relation) {
    Schema id = ids.of(relation);
    Keys keys =
        new Keys().required(Key.TO.word(), id.described("", Hover.of("The id of its target.")));
    boolean plain = true;
    for (Map.Entry<String, Field> each : relation.attributes().entrySet()) {
      Schema value = fields.of(each.getValue());
      if (each.getValue().required()) {
        keys.required(each.getKey(), value);
        plain = false;
      } else {
        keys.optional(each.getKey(), value);
      }
    }
    Schema group = keys.closed();
    return plain ? id.or(group) : group.error("Write it as " + example(relation, true) + ".");
  }

  /** "{to: ID, basis: report|published}". */
  private static String example(Relation relation, boolean shortest) {
    List<String> keys = new ArrayList<>(List.of(Key.TO.word() + ": ID"));
    for (Field field : relation.attributes().values()) {
      if (field.required() || !shortest) {
        keys.add(field.name() + ": " + words(field));
      }
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private static String words(Field field) {
    return field.choices().isEmpty() ? "…" : String.join("|", field.choices().keySet());
  }

  private Hover hover(Relation relation) {
    List<String> kinds =
        relation.to().stream().flatMap(k -> known.model().kind(k).stream()).map(Kind::one).toList();
    Hover ends =
        Hover.words("The id of: " + (kinds.isEmpty() ? "any element" : Phrase.or(kinds)) + ".");
    Hover counted = ends.and(count(relation.count()));
    return relation.attributes().isEmpty()
        ? counted
        : counted.and("What a link can say: `" + example(relation, false).replace("`", "") + "`.");
  }

  private static String count(Relation.Count count) {
    String least = count.least() > 0 ? "At least " + count.least() + "." : "";
    String most = count.most() < Relation.Count.MANY ? "At most " + count.most() + "." : "";
    return (least + " " + most).strip();
  }
}

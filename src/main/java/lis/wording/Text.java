package lis.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.model.Archetype;
import lis.model.Field;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Provenance;
import lis.strategy.Strategy;
import lis.strategy.Value;
import lis.strategy.Wording;

/**
 * Words of an element that readers meet, read.
 *
 * @param field of the element, or of one of its links
 */
public record Text(Element element, Field field, Reading reading) {

  /** All texts of an element, in the order in which they were written. */
  public static List<Text> of(Strategy strategy, Element element) {
    List<Text> texts = new ArrayList<>();
    add(strategy, element, element.kind().fields(), element.values(), texts);
    for (Link link : element.links()) {
      add(strategy, element, link.relation().attributes(), link.attributes(), texts);
    }
    texts.sort(Comparator.comparingInt(text -> text.reading.wording().passage().start(0)));
    return texts;
  }

  private static void add(
      Strategy strategy,
      Element element,
      Map<String, Field> fields,
      Map<String, Value> values,
      List<Text> texts) {
    for (Field field : fields.values()) {
      Value value = values.get(field.name());
      if (value != null && !isLabel(field)) {
        for (Wording wording : value.said()) {
          Reading reading = Reading.of(wording, inset -> isCitation(strategy, inset));
          texts.add(new Text(element, field, reading));
        }
      }
    }
  }

  private static boolean isCitation(Strategy strategy, Wording.Inset inset) {
    return strategy
        .find(inset.target())
        .filter(element -> element.kind().archetype() == Archetype.SOURCE)
        .isPresent();
  }

  /** Words that name or sort something, and are no text. */
  private static boolean isLabel(Field field) {
    return field.plays(Role.KEYWORDS)
        || field.plays(Role.ABBREVIATION)
        || field.plays(Role.DEPRECATED)
        || field.plays(Role.UNIT)
        || field.plays(Role.EDITION)
        || field.plays(Role.PLAIN_FOR);
  }

  /** Whether it is the field in plain words. */
  public boolean isPlain() {
    return field.plays(Role.PLAIN);
  }

  public boolean isTitle() {
    return field.plays(Role.TITLE) || field.plays(Role.SHORT_TITLE);
  }

  /** Whether it is the title of somebody else's work. */
  public boolean isCitation() {
    return isTitle() && element.kind().archetype() == Archetype.SOURCE;
  }

  /** Whether it is a name that somebody else gave, in a report or elsewhere. */
  public boolean isName() {
    Optional<Provenance> provenance = element.provenance();
    boolean published =
        provenance.isPresent()
            && (provenance.get() == Provenance.REPORT || provenance.get() == Provenance.PUBLISHED);
    boolean name =
        switch (element.kind().archetype()) {
          case PARTY, PLACE, SOURCE -> true;
          default -> published;
        };
    return isTitle() && name;
  }
}

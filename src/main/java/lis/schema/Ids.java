package lis.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import lis.diagnostic.Phrase;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Relation;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Mention;

/**
 * The ids that there are, each with its title: one file, so that a new element changes no other.
 */
record Ids(Known known) {
  static final String FILE = "ids.json";

  private static final String ALL = "all";
  private static final String SOURCES = "cited";

  /** Where a relation can lead. */
  Schema of(Relation relation) {
    return Schema.ref(new Reference(FILE, name(relation)));
  }

  /** Any element. */
  Schema all() {
    return Schema.ref(new Reference(FILE, ALL));
  }

  /** What an observation can rest on. */
  Schema sources() {
    return Schema.ref(new Reference(FILE, SOURCES));
  }

  SequencedMap<String, Schema> definitions() {
    SequencedMap<String, Schema> all = new LinkedHashMap<>();
    all.put(ALL, ids(kind -> true, "element"));
    all.put(SOURCES, ids(kind -> kind.archetype() == Archetype.SOURCE, Kebab.of(Archetype.SOURCE)));
    for (Relation relation : known.model().relations().values()) {
      all.put(name(relation), ids(relation::leadsTo, nouns(relation)));
    }
    return all;
  }

  private static String name(Relation relation) {
    return "to-" + FileName.of(relation.name());
  }

  /** "priority, objective or local Grand Challenge". */
  private String nouns(Relation relation) {
    List<String> kinds =
        relation.to().stream().flatMap(k -> known.model().kind(k).stream()).map(Kind::one).toList();
    return kinds.isEmpty() ? "element" : Phrase.or(kinds);
  }

  private Schema ids(Predicate<Kind> fitting, String noun) {
    Map<String, String> titles = new LinkedHashMap<>();
    boolean several = known.model().kinds().values().stream().filter(fitting).count() > 1;
    List<Element> elements =
        known.elements().stream().filter(element -> fitting.test(element.kind())).toList();
    elements.forEach(element -> titles.putIfAbsent(element.id(), title(element, several)));
    for (Element element : elements) {
      for (Mention alias : element.aliases()) {
        titles.putIfAbsent(alias.target(), "Now " + element.id());
      }
    }
    Schema ids = Values.words(titles).error("There is no " + noun + " with this id.");
    return known.whole() ? ids : ids.or(Values.TEXT);
  }

  private static String title(Element element, boolean withKind) {
    return withKind ? element.kind().one() + ": " + element.title() : element.title();
  }
}

package lis.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Words;
import lis.model.Archetype;
import lis.model.Field;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Role;
import lis.source.Passage;
import lis.source.Span;

/**
 * A strategy as it reads in another language: the same elements, links, figures and dates under
 * other words. Texts come from the translations of the elements; labels, units and whatever else is
 * printed are looked up among the words of the language.
 */
final class Translated {
  /** A day or a month, which is written out anew in each language; or digits alone. */
  private static final Pattern CALENDAR =
      Pattern.compile(
          "([0-9]{1,2} )?(January|February|March|April|May|June|July|August|September|October"
              + "|November|December) [0-9]{4}|[^\\p{L}]*");

  private final Strategy original;
  private final Words words;
  private final Untranslated lacks;
  private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();

  private final IdentityHashMap<Field, Field> attributes = new IdentityHashMap<>();

  /** By the ids of the elements whose words they are. */
  private final Map<String, Translation> translations = new HashMap<>();

  Translated(Strategy original, Words words, Untranslated lacks) {
    this.original = original;
    this.words = words;
    this.lacks = lacks;
    original.translations().stream()
        .filter(t -> t.language().equals(words.language()))
        .forEach(t -> translations.putIfAbsent(t.id().target(), t));
  }

  Strategy strategy() {
    Model model = original.model();
    model.kinds().forEach((name, kind) -> kinds.put(name, kind(kind)));
    Model named =
        new Model(
            model.name(),
            model.version(),
            model.label(),
            kinds,
            model.relations(),
            model.requirements());
    return new Strategy(
        original,
        named,
        configuration(),
        element(original.root()),
        original.elements().stream().map(this::element).toList(),
        Set.of());
  }

  private Configuration configuration() {
    Configuration c = original.configuration();
    return new Configuration(
        words.language(),
        c.publications().stream().map(this::publication).toList(),
        c.strictness(),
        c.style());
  }

  /** Only what is published in this language needs words in it. */
  private Publication publication(Publication p) {
    return p.languages().stream().anyMatch(l -> l.target().equals(words.language()))
        ? p.named(
            say(p.title(), p.place()),
            say(p.description(), p.place()),
            p.easyRead().map(easy -> easyRead(easy, p.place())))
        : p;
  }

  private EasyRead easyRead(EasyRead easyRead, Span place) {
    return new EasyRead(
        easyRead
            .test()
            .map(test -> new EasyRead.Test(say(test.by(), place), date(test.on(), place))));
  }

  private Kind kind(Kind kind) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    kind.fields().forEach((name, field) -> fields.put(name, field(field)));
    return new Kind(
        kind.name(),
        kind.archetype(),
        say(kind.one(), kind.place()),
        say(kind.many(), kind.place()),
        kind.folder(),
        kind.numbering(),
        kind.codeUnique(),
        kind.help(),
        fields,
        kind.place());
  }

  /** Links have the attributes of their relation, so each is put into words once. */
  private Field attribute(Field field) {
    return attributes.computeIfAbsent(field, this::field);
  }

  private Field field(Field field) {
    SequencedMap<String, String> choices = new LinkedHashMap<>();
    field.choices().forEach((word, label) -> choices.put(word, say(label, field.place())));
    return new Field(
        field.name(),
        field.type(),
        field.role(),
        field.required(),
        field.expected(),
        field.list(),
        field.label(),
        field.help(),
        choices,
        field.place());
  }

  private Element element(Element element) {
    Kind kind = kinds.getOrDefault(element.kind().name(), element.kind());
    Optional<Translation> translation = Optional.ofNullable(translations.get(element.id()));
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    element
        .values()
        .forEach(
            (name, value) -> {
              Optional<Value> own = translation.map(t -> t.values().get(name));
              Field field = kind.fields().get(name);
              values.put(
                  name,
                  own.isPresent() || field == null || stays(kind, field)
                      ? own.orElse(value)
                      : value(value, field));
            });
    return new Element(
        element.id(),
        kind,
        element.aliases(),
        values,
        element.links().stream().map(this::link).toList(),
        element.place(),
        element.extent());
  }

  /** What is the same in every language: the names of works, codes, signs for machines. */
  private static boolean stays(Kind kind, Field field) {
    return kind.archetype() == Archetype.SOURCE
        || field.plays(Role.PLAIN_FOR)
        || field.plays(Role.EDITION)
        || field.plays(Role.CODE);
  }

  private Link link(Link link) {
    SequencedMap<String, Value> attributes = new LinkedHashMap<>();
    link.attributes()
        .forEach(
            (name, value) -> {
              Field field = link.relation().attributes().get(name);
              attributes.put(name, field == null ? value : value(value, attribute(field)));
            });
    return new Link(link.relation(), link.from(), link.target(), attributes, link.place());
  }

  private Value value(Value value, Field field) {
    return switch (value) {
      case Value.Text t -> new Value.Text(passage(t.words(), t.place(), field), t.place());
      case Value.Prose p -> prose(p, field);
      case Value.Choice c -> new Value.Choice(c.word(), field.choiceLabel(c.word()), c.place());
      case Value.Amount a ->
          new Value.Amount(quantity(a.quantity(), a.place()), a.lineage(), a.place());
      case Value.Sum s ->
          new Value.Sum(
              new Money(
                  quantity(s.money().quantity(), s.place()),
                  s.money().currency(),
                  s.money().priceYear()),
              s.lineage(),
              s.place());
      case Value.Date d -> new Value.Date(date(d.date(), d.place()), d.place());
      case Value.Series s ->
          new Value.Series(s.observations().stream().map(this::observation).toList(), s.place());
      case Value.Many m ->
          new Value.Many(m.values().stream().map(v -> value(v, field)).toList(), m.place());
      case Value.Unknown u -> new Value.Unknown(passage(u.words(), u.place(), field), u.place());
      case Value.Bool b -> b;
      case Value.Decimal d -> d;
      case Value.Url u -> u;
      case Value.Invalid i -> i;
    };
  }

  private Passage passage(Passage passage, Span place, Field field) {
    return Passage.instead(place, say(passage.text(), place, field.name()));
  }

  private Value prose(Value.Prose prose, Field field) {
    String sign = lacks.sign(new Untranslated.Lack(prose.place(), "", field.name()));
    Block instead = new Block.Paragraph(Block.Voice.BODY, Inline.of(sign), prose.place());
    return new Value.Prose(List.of(instead), List.of(), prose.mentions(), prose.place());
  }

  private Quantity quantity(Quantity q, Span place) {
    return new Quantity(
        say(q.printed(), place),
        say(q.of(), place),
        q.value(),
        q.rounding(),
        q.explained(),
        say(q.unit(), place),
        q.comparator(),
        q.asAt().map(date -> date(date, place)));
  }

  private PartialDate date(PartialDate date, Span place) {
    return CALENDAR.matcher(date.printed()).matches()
        ? date
        : new PartialDate(say(date.printed(), place), date.from(), date.to());
  }

  private Observation observation(Observation o) {
    return new Observation(
        date(o.when(), o.place()),
        quantity(o.value(), o.place()),
        o.citation(),
        say(o.note(), o.place()),
        o.preferred(),
        o.place());
  }

  private String say(String text, Span place) {
    return say(text, place, "");
  }

  private String say(String text, Span place, String field) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return text;
    }
    return words.find(text).orElseGet(() -> lacks.sign(new Untranslated.Lack(place, text, field)));
  }

  /** The languages that publications name besides the strategy's own. */
  static List<String> languages(Configuration configuration) {
    List<String> languages = new ArrayList<>();
    for (Publication publication : configuration.publications()) {
      publication.languages().stream()
          .map(Mention::target)
          .filter(tag -> !tag.equals(configuration.language()) && !languages.contains(tag))
          .forEach(languages::add);
    }
    return languages;
  }
}

package lis.compose;

import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lis.document.Block;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Provenance;
import lis.strategy.Quantity;
import lis.strategy.Strategy;
import lis.strategy.Value;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as templates see it: {@code all.KIND} lists elements, an element has its fields and
 * relations under the names that the model gives them, and a link is the element it leads to with
 * its attributes besides. Whatever isn't declared stops the template.
 */
final class StrategyView {

  /** What lis itself adds to what the model declares. */
  private enum Own {
    ALL,
    ROOT,
    ELEMENT,
    KINDS,

    ID,
    CODE,
    NAME,
    KIND,
    MARK,
    PLACE,
    TRUST,

    ONE,
    MANY,
    COUNT,

    WORD,
    UNKNOWN,
    OF,
    UNIT,
    AS_AT,
    FROM,
    TO,
    WHEN,
    VALUE,
    CITATION,
    REMARK,
    HOST;

    /** Names with a hyphen would be a subtraction in a template. */
    String key() {
      return Kebab.of(this).replace("-", "_");
    }
  }

  private static final String NOT_KNOWN = "Not known";

  private final Strategy strategy;
  private final List<List<Block>> spliced;
  private final Map<String, ElementView> views = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param spliced takes the prose that the template asks for, in order
   */
  StrategyView(Strategy strategy, List<List<Block>> spliced) {
    this.strategy = strategy;
    this.spliced = spliced;
  }

  /** What a template can begin with. */
  TemplateHashModel data() {
    Map<String, Supplier<TemplateModel>> data = new LinkedHashMap<>();
    data.put(Own.ROOT.key(), () -> view(strategy.root()));
    data.put(Own.ALL.key(), () -> byKind(this::elements));
    data.put(Own.KINDS.key(), () -> byKind(this::kind));
    data.put(Own.ELEMENT.key(), this::byId);
    return new Names("A template", data);
  }

  private TemplateModel elements(Kind kind) {
    return sequence(strategy.of(kind).stream().map(this::view).toList());
  }

  private TemplateModel byKind(Function<Kind, TemplateModel> model) {
    Map<String, Supplier<TemplateModel>> kinds = new LinkedHashMap<>();
    strategy.model().kinds().forEach((name, kind) -> kinds.put(name, () -> model.apply(kind)));
    return new Names("The model", kinds);
  }

  private TemplateModel byId() {
    return new TemplateHashModel() {
      @Override
      public TemplateModel get(String id) throws TemplateModelException {
        Optional<Element> found = strategy.find(id);
        if (found.isEmpty()) {
          throw new UnknownNameException("The strategy", id, strategy.ids());
        }
        return view(found.get());
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  private TemplateModel kind(Kind kind) {
    Map<String, Supplier<TemplateModel>> names = new LinkedHashMap<>();
    names.put(Own.ONE.key(), () -> text(kind.one()));
    names.put(Own.MANY.key(), () -> text(kind.many()));
    names.put(Own.COUNT.key(), () -> text(Integer.toString(strategy.of(kind).size())));
    return new Names("A kind", names);
  }

  /** Where an element stands among those of its kind, from 1. */
  private int place(Element element) {
    if (places.isEmpty()) {
      for (Kind kind : strategy.model().kinds().values()) {
        List<Element> all = strategy.of(kind);
        IntStream.range(0, all.size()).forEach(i -> places.putIfAbsent(all.get(i).id(), i + 1));
      }
    }
    return places.getOrDefault(element.id(), 0);
  }

  private ElementView view(Element element) {
    return views.computeIfAbsent(element.id(), id -> new ElementView(element));
  }

  /** An element: a hash of its fields and relations, and its title where text is wanted. */
  private final class ElementView implements TemplateHashModel, TemplateScalarModel {
    private final Element element;

    ElementView(Element element) {
      this.element = element;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return get(key, List.of());
    }

    /**
     * What the element has by a name.
     *
     * @param besides names that whoever asks has of its own
     */
    private @Nullable TemplateModel get(String key, List<String> besides)
        throws TemplateModelException {
      if (element.kind().fields().containsKey(key)) {
        return element.value(key).map(v -> value(key, v)).orElse(null);
      }
      for (Relation relation : strategy.model().relations().values()) {
        if (relation.name().equals(key) && relation.startsAt(element.kind())) {
          return links(strategy.from(element, relation), Link::target);
        }
        if (relation.inverse().equals(key) && relation.leadsTo(element.kind())) {
          return links(strategy.to(element, relation), Link::from);
        }
      }
      TemplateModel own = own(key);
      if (own == null) {
        List<String> known = known();
        known.addAll(besides);
        throw new UnknownNameException("The kind " + element.kind().name(), key, known);
      }
      return own;
    }

    private TemplateModel value(String field, Value value) {
      lis.model.Field declared = element.kind().fields().get(field);
      return StrategyView.this.value(value, declared != null && declared.list());
    }

    private @Nullable TemplateModel own(String key) {
      if (key.equals(Own.ID.key())) {
        return text(element.id());
      } else if (key.equals(Own.CODE.key())) {
        return text(strategy.code(element));
      } else if (key.equals(Own.NAME.key())) {
        return text(element.shortTitle());
      } else if (key.equals(Own.KIND.key())) {
        return kind(element.kind());
      } else if (key.equals(Own.MARK.key())) {
        return mark(element.value(Role.PROVENANCE));
      } else if (key.equals(Own.PLACE.key())) {
        return text(Integer.toString(place(element)));
      }
      return null;
    }

    private List<String> known() {
      List<String> known = new ArrayList<>(element.kind().fields().keySet());
      for (Relation relation : strategy.model().relations().values()) {
        if (relation.startsAt(element.kind())) {
          known.add(relation.name());
        }
        if (relation.leadsTo(element.kind())) {
          known.add(relation.inverse());
        }
      }
      for (Own own : List.of(Own.ID, Own.CODE, Own.NAME, Own.KIND, Own.MARK, Own.PLACE)) {
        known.add(own.key());
      }
      return known;
    }

    private TemplateModel links(List<Link> links, Function<Link, String> otherEnd) {
      List<TemplateModel> views = new ArrayList<>();
      for (Link link : links) {
        strategy
            .find(otherEnd.apply(link))
            .ifPresent(other -> views.add(new LinkView(link, view(other))));
      }
      return sequence(views);
    }

    @Override
    public String getAsString() {
      return element.title();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * A link: the element at its other end, with the link's attributes before the element's fields.
   */
  private final class LinkView implements TemplateHashModel, TemplateScalarModel {
    private final Link link;
    private final ElementView other;

    LinkView(Link link, ElementView other) {
      this.link = link;
      this.other = other;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      if (link.relation().attributes().containsKey(key)) {
        Value value = link.attributes().get(key);
        return value == null ? null : value(value, false);
      }
      if (key.equals(Own.TRUST.key())) {
        return mark(
            link.relation().attribute(Role.PROVENANCE).map(f -> link.attributes().get(f.name())));
      }
      List<String> besides = new ArrayList<>(link.relation().attributes().keySet());
      besides.add(Own.TRUST.key());
      return other.get(key, besides);
    }

    @Override
    public String getAsString() {
      return other.getAsString();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private TemplateModel value(Value value, boolean list) {
    return switch (value) {
      case Value.Text t -> text(t.text());
      case Value.Prose p -> splice(p.blocks());
      case Value.Choice c -> new Words(c.label(), Map.of(Own.WORD.key(), text(c.word())));
      case Value.Bool b -> b.yes() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Value.Decimal n -> text(n.printed());
      case Value.Amount a -> quantity(a.quantity());
      case Value.Sum m -> text(m.money().printed());
      case Value.Date d -> date(d.date());
      case Value.Series s -> sequence(s.observations().stream().map(this::observation).toList());
      case Value.Url u -> new Words(u.address(), Map.of(Own.HOST.key(), text(host(u.address()))));
      case Value.Many m -> sequence(m.values().stream().map(v -> value(v, false)).toList());
      case Value.Unknown u -> list ? sequence(List.of(unknown(u))) : unknown(u);
      case Value.Invalid i -> text("");
    };
  }

  private static String host(String address) {
    String host = String.valueOf(URI.create(address).getHost());
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static TemplateModel unknown(Value.Unknown unknown) {
    String words = unknown.reason().isEmpty() ? NOT_KNOWN : NOT_KNOWN + ": " + unknown.reason();
    return new Words(words, Map.of(Own.UNKNOWN.key(), TemplateBooleanModel.TRUE));
  }

  private TemplateModel quantity(Quantity quantity) {
    Map<String, TemplateModel> parts = new LinkedHashMap<>();
    parts.put(Own.OF.key(), text(quantity.of()));
    parts.put(Own.UNIT.key(), text(quantity.unit()));
    parts.put(Own.VALUE.key(), text(quantity.value().toPlainString()));
    quantity.asAt().ifPresent(asAt -> parts.put(Own.AS_AT.key(), date(asAt)));
    return new Words(quantity.printed(), parts);
  }

  private TemplateModel date(PartialDate date) {
    return new Words(
        DateWords.of(date),
        Map.of(
            Own.FROM.key(),
            text(date.from().toString()),
            Own.TO.key(),
            text(date.to().toString())));
  }

  private TemplateModel observation(Observation observation) {
    Map<String, Supplier<TemplateModel>> parts = new LinkedHashMap<>();
    parts.put(Own.WHEN.key(), () -> date(observation.when()));
    parts.put(Own.VALUE.key(), () -> quantity(observation.value()));
    parts.put(Own.REMARK.key(), () -> text(observation.note()));
    parts.put(
        Own.CITATION.key(),
        () ->
            sequence(
                observation.citation().flatMap(c -> strategy.find(c.target())).stream()
                    .map(this::view)
                    .toList()));
    return new Names("An observation", parts);
  }

  /** The mark that readers must see beside what is derived or made up; nothing otherwise. */
  private static TemplateModel mark(Optional<Value> value) {
    Optional<Provenance> provenance = value.flatMap(Provenance::of).filter(Provenance::marked);
    String word = provenance.map(p -> p.name().charAt(0) + Kebab.of(p).substring(1)).orElse("");
    return markup(
        word.isEmpty()
            ? ""
            : "<" + Vocabulary.MARK.word() + ">" + word + "</" + Vocabulary.MARK.word() + ">");
  }

  private TemplateModel splice(List<Block> blocks) {
    spliced.add(blocks);
    return markup(
        "<%s %s=\"%d\"/>"
            .formatted(
                Vocabulary.PROSE.word(), Vocabulary.Attribute.REF.word(), spliced.size() - 1));
  }

  private static TemplateModel markup(String xml) {
    try {
      return XMLOutputFormat.INSTANCE.fromMarkup(xml);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup of our own is never refused", e);
    }
  }

  private static TemplateModel text(String text) {
    return new SimpleScalar(text);
  }

  private static TemplateModel sequence(List<? extends TemplateModel> models) {
    return new SimpleSequence(models, null);
  }

  /** A closed set of names: anything else stops the template. */
  private record Names(String what, Map<String, Supplier<TemplateModel>> names)
      implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Supplier<TemplateModel> found = names.get(key);
      if (found == null) {
        throw new UnknownNameException(what, key, names.keySet());
      }
      return found.get();
    }

    @Override
    public boolean isEmpty() {
      return names.isEmpty();
    }
  }

  /** Words with parts that a template can ask for. */
  private record Words(String words, Map<String, TemplateModel> parts)
      implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
      return words;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return parts.get(key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

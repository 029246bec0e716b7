package lis.compose;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lis.derive.GoldenThread;
import lis.document.Block;
import lis.document.Words;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Strategy;
import lis.strategy.Untranslated;
import lis.strategy.Value;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as templates see it: {@code all.KIND} lists elements, an element has its fields and
 * relations under the names that the model gives them, and a link is the element it leads to with
 * its attributes besides. Whatever isn't declared stops the template.
 */
final class StrategyView {

  private final Strategy strategy;
  private final Saying saying;
  private final ValueView values;
  private final Map<String, ElementView> views = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private Optional<GoldenThread> thread = Optional.empty();

  /**
   * @param words of the language that it is read in
   * @param lacks takes down what has no words in it
   * @param spliced takes the prose that the template asks for, in order
   */
  StrategyView(Strategy strategy, Words words, Untranslated lacks, List<List<Block>> spliced) {
    this.strategy = strategy;
    this.saying = new Saying(words, lacks, strategy.root().place());
    this.values = new ValueView(words, spliced, id -> strategy.find(id).map(this::view));
  }

  /** What a template can begin with. */
  TemplateHashModel data() {
    Map<String, Supplier<TemplateModel>> data = new LinkedHashMap<>();
    data.put(ViewKey.ROOT.key(), () -> view(strategy.root()));
    data.put(ViewKey.ALL.key(), () -> byKind(this::elements));
    data.put(ViewKey.KINDS.key(), () -> byKind(this::kind));
    data.put(ViewKey.ELEMENT.key(), this::byId);
    data.put(ViewKey.SAY.key(), () -> saying);
    data.put(ViewKey.LANGUAGE.key(), () -> ValueView.text(strategy.language()));
    return new ClosedNames("A template", data);
  }

  private TemplateModel elements(Kind kind) {
    return ValueView.sequence(strategy.of(kind).stream().map(this::view).toList());
  }

  private TemplateModel byKind(Function<Kind, TemplateModel> model) {
    Map<String, Supplier<TemplateModel>> kinds = new LinkedHashMap<>();
    strategy.model().kinds().forEach((name, kind) -> kinds.put(name, () -> model.apply(kind)));
    return new ClosedNames("The model", kinds);
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
    names.put(ViewKey.ONE.key(), () -> ValueView.text(kind.one()));
    names.put(ViewKey.MANY.key(), () -> ValueView.text(kind.many()));
    names.put(
        ViewKey.COUNT.key(), () -> ValueView.text(Integer.toString(strategy.of(kind).size())));
    return new ClosedNames("A kind", names);
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

  /** The elements of each kind that belong to an element, directly or through others. */
  private TemplateModel thread(Element element) {
    if (thread.isEmpty()) {
      thread = Optional.of(new GoldenThread(strategy));
    }
    GoldenThread golden = thread.get();
    return byKind(
        kind ->
            ValueView.sequence(golden.from(element, kind).stream().map(StrandView::new).toList()));
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
      lis.model.Field field = element.kind().fields().get(key);
      if (field != null && !computed(field)) {
        return element.value(key).map(v -> value(field, v)).orElse(null);
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

    /** Whether a field is named as the number that is computed where nobody gave a code. */
    private boolean computed(lis.model.Field field) {
      return field.name().equals(ViewKey.CODE.key())
          && field.plays(Role.CODE)
          && element.codes().isEmpty();
    }

    private TemplateModel value(lis.model.Field field, Value value) {
      return field.plays(Role.CODE) ? values.listed(value) : values.of(value, field.list());
    }

    private @Nullable TemplateModel own(String key) {
      if (key.equals(ViewKey.ID.key())) {
        return ValueView.text(element.id());
      } else if (key.equals(ViewKey.CODE.key())) {
        return ValueView.text(strategy.code(element));
      } else if (key.equals(ViewKey.NAME.key())) {
        return ValueView.text(element.shortTitle());
      } else if (key.equals(ViewKey.KIND.key())) {
        return kind(element.kind());
      } else if (key.equals(ViewKey.MARK.key())) {
        return values.marks(element.withdrawn(), element.value(Role.PROVENANCE));
      } else if (key.equals(ViewKey.ORIGIN.key())) {
        return values.marks(false, element.value(Role.PROVENANCE));
      } else if (key.equals(ViewKey.WITHDRAWAL.key())) {
        return values.marks(element.withdrawn(), Optional.empty());
      } else if (key.equals(ViewKey.REVIEW.key())) {
        return values.review(strategy.reviewing(), element);
      } else if (key.equals(ViewKey.SUSPECT.key())) {
        return values.suspect(strategy.reviewing().state(element));
      } else if (key.equals(ViewKey.PLACE.key())) {
        return ValueView.text(Integer.toString(place(element)));
      } else if (key.equals(ViewKey.THREAD.key())) {
        return thread(element);
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
      for (ViewKey own :
          List.of(
              ViewKey.ID,
              ViewKey.CODE,
              ViewKey.NAME,
              ViewKey.KIND,
              ViewKey.MARK,
              ViewKey.ORIGIN,
              ViewKey.WITHDRAWAL,
              ViewKey.REVIEW,
              ViewKey.SUSPECT,
              ViewKey.PLACE,
              ViewKey.THREAD)) {
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
      return ValueView.sequence(views);
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
        return value == null ? null : values.of(value, false);
      }
      if (key.equals(ViewKey.TRUST.key())) {
        return values.marks(false, link.value(Role.PROVENANCE));
      }
      if (key.equals(ViewKey.SUSPECT.key())) {
        return values.suspect(strategy.reviewing().state(link));
      }
      List<String> besides = new ArrayList<>(link.relation().attributes().keySet());
      besides.add(ViewKey.TRUST.key());
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

  /** An element that belongs to another along the golden thread, and how. */
  private final class StrandView implements TemplateHashModel, TemplateScalarModel {
    private static final List<ViewKey> OWN = List.of(ViewKey.STEPS, ViewKey.THROUGH, ViewKey.TRUST);

    private final GoldenThread.Strand strand;
    private final ElementView end;

    StrandView(GoldenThread.Strand strand) {
      this.strand = strand;
      this.end = view(strand.end());
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      if (key.equals(ViewKey.STEPS.key())) {
        return ValueView.text(Integer.toString(strand.steps()));
      } else if (key.equals(ViewKey.THROUGH.key())) {
        return ValueView.sequence(strand.through().stream().map(StrategyView.this::view).toList());
      } else if (key.equals(ViewKey.TRUST.key())) {
        return values.marks(false, strand.trust());
      }
      return end.get(key, OWN.stream().map(ViewKey::key).toList());
    }

    @Override
    public String getAsString() {
      return end.getAsString();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

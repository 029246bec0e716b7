package lis.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.document.Words;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Role;
import lis.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A whole strategy: its root, its elements in their order, and an index of the links in both
 * directions. Faulty content is kept: of two elements with the same id the first is found.
 */
public final class Strategy {
  private final Model model;
  private final Element root;
  private final List<Element> elements;
  private final Configuration configuration;
  private final List<Translation> translations;
  private final Gaps gaps;
  private final Reviewing reviewing;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, List<Element>> byKind = new HashMap<>();
  private final Map<String, List<Link>> incoming = new HashMap<>();
  private final Map<String, String> codes;
  private final List<Link> unresolved = new ArrayList<>();

  public Strategy(
      Model model,
      Configuration configuration,
      Element root,
      List<Element> elements,
      List<Translation> translations,
      List<Review> reviews,
      Gaps gaps) {
    this(model, configuration, root, elements, translations, gaps, Set.of(), reviews, null);
  }

  /** The same content in other words, or less of it: it was reviewed as it was. */
  Strategy(
      Strategy original,
      Model model,
      Configuration configuration,
      Element root,
      List<Element> elements,
      Set<String> gone) {
    this(
        model,
        configuration,
        root,
        elements,
        original.translations,
        original.gaps,
        gone,
        List.of(),
        original.reviewing);
  }

  /**
   * @param gone ids that there are, too, though not here
   */
  private Strategy(
      Model model,
      Configuration configuration,
      Element root,
      List<Element> elements,
      List<Translation> translations,
      Gaps gaps,
      Set<String> gone,
      List<Review> reviews,
      @Nullable Reviewing reviewing) {
    this.model = model;
    this.root = root;
    this.elements = elements.stream().sorted(Comparator.comparing(Strategy::order)).toList();
    this.configuration = configuration;
    this.translations = List.copyOf(translations);
    this.gaps = gaps;
    index(gone);
    Numbering numbering = new Numbering(this);
    this.codes = numbering.codes();
    for (Kind kind : numbering.numbered()) {
      byKind.getOrDefault(kind.name(), new ArrayList<>()).sort(numbering.order());
    }
    this.reviewing = reviewing == null ? new Reviewing(this, reviews) : reviewing;
  }

  private void index(Set<String> gone) {
    for (Element element : all()) {
      byId.putIfAbsent(element.id(), element);
    }
    for (Element element : elements) {
      byKind.computeIfAbsent(element.kind().name(), k -> new ArrayList<>()).add(element);
      element.aliases().forEach(alias -> byId.putIfAbsent(alias.target(), element));
    }
    for (Element element : all()) {
      for (Link link : element.links()) {
        Optional<Element> to = find(link.target());
        if (to.isPresent()) {
          incoming.computeIfAbsent(to.get().id(), k -> new ArrayList<>()).add(link);
        } else if (!gone.contains(link.target())) {
          unresolved.add(link);
        }
      }
    }
  }

  private static BigDecimal order(Element element) {
    return element
        .value(Role.ORDER, Value.Decimal.class)
        .map(Value.Decimal::number)
        .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
  }

  public Model model() {
    return model;
  }

  /** What strategy.yaml says to lis itself. */
  public Configuration configuration() {
    return configuration;
  }

  /** The links that lead to no element. */
  public List<Link> unresolved() {
    return Collections.unmodifiableList(unresolved);
  }

  /** What stands in its files and couldn't be taken in. */
  public Gaps gaps() {
    return gaps;
  }

  /** The strategy itself, as the element that strategy.yaml holds. */
  public Element root() {
    return root;
  }

  /** All elements but the root, in their order. */
  public List<Element> elements() {
    return elements;
  }

  /** The root and all elements. */
  public List<Element> all() {
    List<Element> all = new ArrayList<>(elements.size() + 1);
    all.add(root);
    all.addAll(elements);
    return all;
  }

  /** The same without what is withdrawn: all that counts where something is asked for. */
  public Strategy current() {
    List<Element> standing = elements.stream().filter(e -> !e.withdrawn()).toList();
    return standing.size() == elements.size()
        ? this
        : new Strategy(this, model, configuration, root, standing, ids());
  }

  public List<Publication> publications() {
    return configuration.publications();
  }

  /** How far it has come; empty where it doesn't say. */
  public Optional<Status> status() {
    return root.value(Role.STATUS).flatMap(Status::of);
  }

  /** The language it is written in, a BCP 47 tag. */
  public String language() {
    return configuration.language();
  }

  /** The languages that it is published in besides its own. */
  public List<String> languages() {
    return Translated.languages(configuration);
  }

  /** All that is translated of it. */
  public List<Translation> translations() {
    return translations;
  }

  /** What was read of it, and how that stands to what it says. */
  public Reviewing reviewing() {
    return reviewing;
  }

  /** The element whose words a translation has; reading has found that there is one. */
  public Element original(Translation translation) {
    return find(translation.id().target()).orElse(root);
  }

  /**
   * The same in another language.
   *
   * @param words of that language
   * @param lacks takes down what has no words in it
   */
  public Strategy in(Words words, Untranslated lacks) {
    return new Translated(this, words, lacks).strategy();
  }

  /** Whether it is written in English, whatever the country. */
  public boolean isEnglish() {
    String language = language().toLowerCase(Locale.ROOT);
    return language.equals("en") || language.startsWith("en-");
  }

  public List<Element> of(Kind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind.name(), List.of()));
  }

  /** The element with this id, or that had it once. */
  public Optional<Element> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The element whose text holds a place. */
  public Optional<Element> at(Span place) {
    return all().stream().filter(element -> element.extent().covers(place)).findFirst();
  }

  /** Every id and alias. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The links of a relation that are written at an element. */
  public List<Link> from(Element element, Relation relation) {
    return of(element.links(), relation);
  }

  /** The links of a relation that lead to an element, in the order of their from ends. */
  public List<Link> to(Element element, Relation relation) {
    return of(incoming(element), relation);
  }

  /** Relations are told apart by their names: comparing all that they say takes too long. */
  private static List<Link> of(List<Link> links, Relation relation) {
    List<Link> some = new ArrayList<>();
    for (Link link : links) {
      if (link.relation().name().equals(relation.name())) {
        some.add(link);
      }
    }
    return some;
  }

  /** All links that lead to an element. */
  public List<Link> incoming(Element element) {
    return Collections.unmodifiableList(incoming.getOrDefault(element.id(), List.of()));
  }

  /**
   * The codes that somebody else gave it, or the number that is computed for it, such as 1.2; empty
   * where it has neither.
   */
  public String code(Element element) {
    return codes.getOrDefault(element.id(), "");
  }
}

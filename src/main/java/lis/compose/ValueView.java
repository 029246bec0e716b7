package lis.compose;

import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lis.document.Block;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.Kebab;
import lis.strategy.Element;
import lis.strategy.Observation;
import lis.strategy.PartialDate;
import lis.strategy.Provenance;
import lis.strategy.Quantity;
import lis.strategy.Review;
import lis.strategy.ReviewState;
import lis.strategy.Reviewing;
import lis.strategy.Value;

/** Values as templates see them: text as it was printed, with parts that a template can ask for. */
final class ValueView {
  private final Words words;
  private final List<List<Block>> spliced;
  private final Function<String, Optional<? extends TemplateModel>> elements;

  /**
   * @param words of the language that it is read in
   * @param spliced takes the prose that the template asks for, in order
   * @param elements finds an element by its id
   */
  ValueView(
      Words words,
      List<List<Block>> spliced,
      Function<String, Optional<? extends TemplateModel>> elements) {
    this.words = words;
    this.spliced = spliced;
    this.elements = elements;
  }

  /**
   * A value.
   *
   * @param list whether its field holds several
   */
  TemplateModel of(Value value, boolean list) {
    return switch (value) {
      case Value.Text t -> text(t.text());
      case Value.Prose p -> splice(p.blocks());
      case Value.Choice c -> new PartedText(c.label(), Map.of(ViewKey.WORD.key(), text(c.word())));
      case Value.Bool b -> b.yes() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Value.Decimal n -> text(n.printed());
      case Value.Amount a -> quantity(a.quantity());
      case Value.Sum m -> text(m.money().printed());
      case Value.Date d -> date(d.date());
      case Value.Series s -> sequence(s.observations().stream().map(this::observation).toList());
      case Value.Url u ->
          new PartedText(u.address(), Map.of(ViewKey.HOST.key(), text(host(u.address()))));
      case Value.Many m -> sequence(m.values().stream().map(v -> of(v, false)).toList());
      case Value.Unknown u -> list ? sequence(List.of(unknown(u))) : unknown(u);
      case Value.Invalid i -> text("");
    };
  }

  /** One or several texts, which a template can print or go through. */
  TemplateModel listed(Value value) {
    List<Value> each = value instanceof Value.Many many ? many.values() : List.of(value);
    return new ListedText(each.stream().map(v -> of(v, false)).toList());
  }

  private static String host(String address) {
    String host = String.valueOf(URI.create(address).getHost());
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private TemplateModel unknown(Value.Unknown unknown) {
    String said =
        unknown.reason().isEmpty()
            ? words.say(Phrase.NOT_KNOWN)
            : words.say(Phrase.NOT_KNOWN_BECAUSE, unknown.reason());
    return new PartedText(said, Map.of(ViewKey.UNKNOWN.key(), TemplateBooleanModel.TRUE));
  }

  private TemplateModel quantity(Quantity quantity) {
    Map<String, TemplateModel> parts = new LinkedHashMap<>();
    parts.put(ViewKey.OF.key(), text(quantity.of()));
    parts.put(ViewKey.UNIT.key(), text(quantity.unit()));
    parts.put(ViewKey.VALUE.key(), text(quantity.value().toPlainString()));
    quantity.asAt().ifPresent(asAt -> parts.put(ViewKey.AS_AT.key(), date(asAt)));
    return new PartedText(quantity.printed(), parts);
  }

  private TemplateModel date(PartialDate date) {
    return new PartedText(
        DateWords.of(date, words),
        Map.of(
            ViewKey.FROM.key(),
            text(date.from().toString()),
            ViewKey.TO.key(),
            text(date.to().toString())));
  }

  private TemplateModel observation(Observation observation) {
    Map<String, Supplier<TemplateModel>> parts = new LinkedHashMap<>();
    parts.put(ViewKey.WHEN.key(), () -> date(observation.when()));
    parts.put(ViewKey.VALUE.key(), () -> quantity(observation.value()));
    parts.put(ViewKey.REMARK.key(), () -> text(observation.note()));
    parts.put(
        ViewKey.CITATION.key(),
        () ->
            sequence(
                observation.citation().flatMap(c -> elements.apply(c.target())).stream().toList()));
    return new ClosedNames("An observation", parts);
  }

  /** The marks that readers must see beside what is withdrawn, derived or made up, if any. */
  TemplateModel marks(boolean withdrawn, Optional<Value> provenance) {
    List<String> marks = new ArrayList<>();
    if (withdrawn) {
      marks.add(words.say(Phrase.WITHDRAWN));
    }
    provenance
        .flatMap(Provenance::of)
        .filter(Provenance::marked)
        .ifPresent(p -> marks.add(said(p)));
    return markup(marks.stream().map(ValueView::mark).collect(Collectors.joining(" ")));
  }

  private static String mark(String word) {
    String mark = Vocabulary.MARK.word();
    return "<" + mark + ">" + word + "</" + mark + ">";
  }

  /** The mark of what has changed since somebody read it; nothing for what hasn't. */
  TemplateModel suspect(ReviewState state) {
    return markup(state == ReviewState.SUSPECT ? mark(words.say(Phrase.SUSPECT)) : "");
  }

  /** Who has read an element, or that nobody has; nothing where reviews aren't noted at all. */
  TemplateModel review(Reviewing reviewing, Element element) {
    if (!reviewing.isUsed()) {
      return text("");
    }
    List<Review> reviews = reviewing.of(element);
    return text(
        reviews.isEmpty()
            ? words.say(Phrase.NOT_REVIEWED)
            : reviews.stream()
                .map(r -> words.say(Phrase.READ_BY, r.by(), DateWords.of(r.when(), words)))
                .collect(Collectors.joining(" ")));
  }

  private String said(Provenance provenance) {
    String english = provenance.name().charAt(0) + Kebab.of(provenance).substring(1);
    return words.find(english).orElse(english);
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

  static TemplateModel text(String text) {
    return new SimpleScalar(text);
  }

  static TemplateModel sequence(List<? extends TemplateModel> models) {
    return new SimpleSequence(models, null);
  }
}

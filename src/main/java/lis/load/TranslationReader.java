package lis.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Key;
import lis.model.Role;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Gaps;
import lis.strategy.Mention;
import lis.strategy.Translation;
import lis.strategy.Value;

/** Reads what elements say in another language: words alone, under the keys of the original. */
final class TranslationReader {
  private static final Set<FieldType> WORDS = EnumSet.of(FieldType.TEXT, FieldType.PROSE);

  private final Map<String, Element> elements;
  private final Gaps gaps;
  private final Consumer<Diagnostic> report;
  private final ProseReader prose;

  /**
   * @param elements by their ids; the strategy itself by the name of its file
   * @param gaps what couldn't be read of them
   */
  TranslationReader(
      Map<String, Element> elements, Gaps gaps, SourceTree tree, Consumer<Diagnostic> report) {
    this.elements = elements;
    this.gaps = gaps;
    this.report = report;
    this.prose = new ProseReader(tree);
  }

  /** All that a file holds: one element's words, or a list of several. */
  List<Translation> read(TranslationFile name, SourceFile file) {
    if (name.path().endsWith(".md")) {
      return FrontMatter.split(file, report).flatMap(front -> markdown(name, front)).stream()
          .toList();
    }
    Optional<Yaml> node = YamlReader.read(file, 0, file.text().length(), report);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Translation> read = new ArrayList<>();
    for (Yaml item : node.get().each()) {
      if (item instanceof Yaml.Mapping mapping) {
        boolean listed = node.get() instanceof Yaml.Sequence;
        one(
                name,
                listed ? "" : name.stem(),
                mapping,
                Optional.empty(),
                listed ? item.span() : file.whole())
            .ifPresent(read::add);
      } else {
        report.accept(
            fault(item.span(), "A translation is a group of keys, and this is " + item.noun() + ".")
                .help("Begin each with “- id: …”, then the words: title: …, plain: …."));
      }
    }
    return read;
  }

  private Optional<Translation> markdown(TranslationFile name, FrontMatter front) {
    SourceFile file = front.file();
    Optional<Yaml> node = YamlReader.read(file, front.start(), front.end(), report);
    Yaml.Mapping mapping =
        node.filter(Yaml.Mapping.class::isInstance)
            .map(Yaml.Mapping.class::cast)
            .orElseGet(() -> new Yaml.Mapping(List.of(), file.lineSpan(1)));
    return one(name, name.stem(), mapping, Optional.of(front), file.whole());
  }

  private Optional<Translation> one(
      TranslationFile name,
      String stem,
      Yaml.Mapping mapping,
      Optional<FrontMatter> front,
      Span extent) {
    Optional<Yaml.Scalar> typed =
        mapping
            .pair(Key.ID.word())
            .map(Yaml.Pair::value)
            .filter(Yaml.Scalar.class::isInstance)
            .map(Yaml.Scalar.class::cast);
    Span start =
        mapping.pairs().isEmpty() ? mapping.span() : mapping.pairs().getFirst().key().span();
    String id = typed.map(Yaml.Scalar::text).orElse(stem);
    Span place = typed.map(Yaml.Scalar::span).orElse(start);
    Element element = elements.get(id);
    if (element == null) {
      report.accept(
          fault(
                  place,
                  id.isEmpty()
                      ? "This translation doesn't say whose it is."
                      : "This is a translation of “" + id + "”, and there is no such element.")
              .because(explained(id))
              .help(
                  Suggest.sentence(id, elements.keySet())
                      .orElse("Begin it with the id of an element (id: …).")));
      return Optional.empty();
    }
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    ValueReader reader = new ValueReader(report, scalar -> prose(id, scalar));
    Optional<Value.Text> from = Optional.empty();
    for (Yaml.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      if (key.equals(Key.TRANSLATED_FROM.word()) && pair.value() instanceof Yaml.Scalar scalar) {
        from = Optional.of(ValueReader.text(scalar));
      } else if (!key.equals(Key.ID.word()) && !nothing(pair.value())) {
        field(element, pair).ifPresent(f -> values.put(key, reader.read(f, pair.value())));
      }
    }
    front.ifPresent(f -> body(element, f, values));
    return Optional.of(
        new Translation(
            name.language(), new Mention(element.id(), place), from, values, place, extent));
  }

  /** Where the element may stand, if it only seems to be missing. */
  private Optional<Span> explained(String id) {
    return gaps.id(id).or(() -> gaps.naming(List.of(id))).or(() -> gaps.closed(folder -> true));
  }

  private static boolean nothing(Yaml value) {
    return value instanceof Yaml.Scalar scalar && scalar.absent();
  }

  /** The field of words that a key names. */
  private Optional<Field> field(Element element, Yaml.Pair pair) {
    String key = pair.key().text();
    Field field = element.kind().fields().get(key);
    if (field != null && WORDS.contains(field.type()) && !field.plays(Role.PLAIN_FOR)) {
      return Optional.of(field);
    }
    List<String> words =
        element.kind().fields().values().stream()
            .filter(f -> WORDS.contains(f.type()) && !f.plays(Role.PLAIN_FOR))
            .map(Field::name)
            .toList();
    report.accept(
        fault(pair.key().span(), "A translation holds words, and “" + key + "” isn't among them.")
            .help(
                field != null
                    ? "It is the same in every language: leave it out here."
                    : Suggest.sentence(key, words)
                        .orElse("It can have " + String.join(", ", words) + ".")));
    return Optional.empty();
  }

  private void body(Element element, FrontMatter front, SequencedMap<String, Value> values) {
    SourceFile file = front.file();
    Optional<Field> field = element.kind().field(Role.BODY);
    if (!file.text().substring(front.bodyStart()).isBlank() && field.isPresent()) {
      Span place = file.span(front.bodyStart(), file.text().length());
      values.put(
          field.get().name(),
          take(prose.read(file, place.start(), place.end(), element.id()), place));
    }
  }

  private Value prose(String id, Yaml.Scalar scalar) {
    return take(prose.read(scalar, id), scalar.span());
  }

  private Value take(ProseReader.Prose read, Span place) {
    read.diagnostics().forEach(report);
    return new Value.Prose(read.blocks(), read.wordings(), read.mentions(), place);
  }

  private static Diagnostic fault(Span place, String message) {
    return Diagnostic.of(Code.BAD_TRANSLATION, place, message);
  }
}

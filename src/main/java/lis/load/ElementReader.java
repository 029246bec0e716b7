package lis.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Field;
import lis.model.FieldType;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Role;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Gap;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Value;

/** Reads elements: from Markdown with front matter, and from lists in YAML. */
final class ElementReader {
  private static final Set<FieldType> WORDS = EnumSet.of(FieldType.TEXT, FieldType.PROSE);

  private final Model model;
  private final Consumer<Diagnostic> report;
  private final Consumer<Gap> gaps;
  private final ProseReader prose;
  private final KindReader kinds;

  /** How many findings there were so far. */
  private int faults;

  ElementReader(Model model, SourceTree tree, Consumer<Diagnostic> report, Consumer<Gap> gaps) {
    this.model = model;
    this.report =
        finding -> {
          faults++;
          report.accept(finding);
        };
    this.gaps = gaps;
    this.prose = new ProseReader(tree);
    this.kinds = new KindReader(model, this.report);
  }

  /** What there is to say of elements that rely on a folder which belongs to no kind. */
  List<Diagnostic> homeless() {
    return kinds.homeless();
  }

  /** The strategy itself, whose id is the name of its kind. */
  Element root(Kind kind, Yaml.Mapping fields, Span place) {
    Span start = place.file().span(place.start(), place.start());
    return element(kind.name(), kind, fields, Optional.empty(), start, place.file().whole());
  }

  /** The one element that a Markdown file holds. */
  Optional<Element> markdown(SourceFile file) {
    Optional<FrontMatter> parts = FrontMatter.split(file, report);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter front = parts.get();
    Optional<Yaml> read = YamlReader.read(file, front.start(), front.end(), report);
    if (front.isBlank()) {
      report.accept(
          Diagnostic.of(
                  Code.MISSING_FRONT_MATTER,
                  file.lineSpan(1),
                  "There are no keys between the lines ---.")
              .help("Write the keys there, such as title: …, or delete the file."));
    }
    if (!(read.orElse(null) instanceof Yaml.Mapping mapping)) {
      read.ifPresent(
          node ->
              report.accept(
                  Diagnostic.of(
                      Code.BAD_YAML,
                      node.span(),
                      "Between the lines --- a group of keys is needed, and this is "
                          + node.noun()
                          + ".")));
      return Optional.empty();
    }
    Span start = start(mapping);
    return kinds
        .read(file.path(), mapping, start)
        .map(
            kind ->
                element(
                    SourceFile.stem(file.path()),
                    kind,
                    mapping,
                    Optional.of(front),
                    start,
                    file.whole()));
  }

  /** The elements of a file that lists several. */
  List<Element> list(SourceFile file, Yaml node) {
    if (!(node instanceof Yaml.Sequence sequence)) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_YAML,
                  file.start(),
                  "A list of elements is needed here, and this is " + node.noun() + ".")
              .help("Begin each element with “- id: …”."));
      return List.of();
    }
    List<Element> elements = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        kinds
            .read(file.path(), mapping, mapping.span())
            .ifPresentOrElse(
                kind ->
                    elements.add(
                        element(
                            "", kind, mapping, Optional.empty(), start(mapping), mapping.span())),
                () -> gaps.accept(Unread.of(item.span())));
      } else {
        report.accept(
            Diagnostic.of(
                Code.BAD_YAML,
                item.span(),
                "An element is a group of keys, and this is " + item.noun() + "."));
        gaps.accept(Unread.of(item.span()));
      }
    }
    return elements;
  }

  private static Span start(Yaml.Mapping mapping) {
    return mapping.pairs().isEmpty() ? mapping.span() : mapping.pairs().getFirst().key().span();
  }

  private Element element(
      String stem,
      Kind kind,
      Yaml.Mapping mapping,
      Optional<FrontMatter> front,
      Span place,
      Span extent) {
    Optional<Yaml.Scalar> typed =
        mapping
            .pair(Key.ID.word())
            .map(Yaml.Pair::value)
            .filter(Yaml.Scalar.class::isInstance)
            .map(Yaml.Scalar.class::cast);
    String id = typed.map(Yaml.Scalar::text).orElse(stem);
    Optional<Yaml> title = title(kind, mapping);
    Span idPlace =
        typed.map(Yaml.Scalar::span).orElseGet(() -> title.map(Yaml::span).orElse(place));
    new IdCheck(report, gaps).check(id, idPlace, typed.isEmpty() && !stem.isEmpty(), title);
    ValueReader values = new ValueReader(report, scalar -> prose(id, scalar));
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>();
    List<Mention> aliases = new ArrayList<>();
    LinkReader linkReader = new LinkReader(id, values, report, gaps);
    UndeclaredKey undeclared = new UndeclaredKey(model, report, gaps);
    for (Yaml.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      Optional<Relation> relation = model.relation(key).filter(r -> r.startsAt(kind));
      Field field = kind.fields().get(key);
      boolean known = relation.isPresent() || field != null;
      int before = faults;
      if (isNothing(pair.value(), Optional.ofNullable(field))) {
        if (known) {
          gaps.accept(new Gap.Unused(idPlace, key, pair.key().span()));
        } else {
          undeclared.report(kind, idPlace, pair);
        }
      } else if (relation.isPresent()) {
        links.addAll(linkReader.read(relation.get(), pair.value()));
      } else if (field != null) {
        fields.put(key, values.read(field, pair.value()));
      } else if (key.equals(Key.ALIASES.word())) {
        aliases.addAll(linkReader.mentions(pair.value()));
      } else {
        undeclared.report(kind, idPlace, pair);
      }
      if (known && faults > before) {
        // A value with a fault is taken in in part, or not at all.
        gaps.accept(new Gap.Unused(idPlace, key, pair.span()));
      }
    }
    mapping.repeated().forEach(pair -> gaps.accept(new Gap.Unread(pair.span(), List.of())));
    front.ifPresent(f -> body(id, kind, f, fields));
    return new Element(id, kind, aliases, fields, links, idPlace, extent);
  }

  /** Whether a key has no value; empty quotes are none where the model asks for words. */
  private static boolean isNothing(Yaml value, Optional<Field> field) {
    boolean words = field.filter(f -> f.required() && WORDS.contains(f.type())).isPresent();
    return value instanceof Yaml.Scalar s && (s.absent() || (words && s.text().isBlank()));
  }

  /** What an editor knows an element by whose id is the name of its file. */
  private static Optional<Yaml> title(Kind kind, Yaml.Mapping mapping) {
    return kind.field(Role.TITLE)
        .flatMap(field -> mapping.pair(field.name()))
        .map(Yaml.Pair::value);
  }

  /** The Markdown below the front matter is the field that plays the body. */
  private void body(String id, Kind kind, FrontMatter front, SequencedMap<String, Value> fields) {
    SourceFile file = front.file();
    Optional<Field> field = kind.field(Role.BODY);
    if (file.text().substring(front.bodyStart()).isBlank()) {
      return;
    }
    Span place = file.span(front.bodyStart(), file.text().length());
    if (field.isEmpty()) {
      report.accept(
          Diagnostic.of(
              Code.UNKNOWN_FIELD,
              file.span(front.bodyStart(), front.bodyStart()),
              "The kind " + kind.name() + " has no text below its front matter."));
      gaps.accept(new Gap.Unread(place, List.of()));
    } else {
      fields.put(field.get().name(), take(prose.read(file, place.start(), place.end(), id), place));
    }
  }

  private Value prose(String id, Yaml.Scalar scalar) {
    return take(prose.read(scalar, id), scalar.span());
  }

  private Value take(ProseReader.Prose read, Span place) {
    read.diagnostics().forEach(report);
    if (read.refused()) {
      gaps.accept(new Gap.Unread(place, List.of()));
    }
    return new Value.Prose(read.blocks(), read.wordings(), read.mentions(), place);
  }
}

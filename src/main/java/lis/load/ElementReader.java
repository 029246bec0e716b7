package lis.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Archetype;
import lis.model.Field;
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
  /** The keys of elements that lis itself gives a meaning to. */
  private static final Set<String> OWN = Set.of(Key.ID.word(), Key.KIND.word(), Key.ALIASES.word());

  private final Model model;
  private final Consumer<Diagnostic> report;
  private final Consumer<Gap> gaps;
  private final ProseReader prose;

  ElementReader(Model model, SourceTree tree, Consumer<Diagnostic> report, Consumer<Gap> gaps) {
    this.model = model;
    this.report = report;
    this.gaps = gaps;
    this.prose = new ProseReader(tree);
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
    return kind(file.path(), mapping, start)
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
        kind(file.path(), mapping, mapping.span())
            .ifPresent(
                kind ->
                    elements.add(
                        element(
                            "", kind, mapping, Optional.empty(), start(mapping), mapping.span())));
      } else {
        report.accept(
            Diagnostic.of(
                Code.BAD_YAML,
                item.span(),
                "An element is a group of keys, and this is " + item.noun() + "."));
      }
    }
    return elements;
  }

  private static Span start(Yaml.Mapping mapping) {
    return mapping.pairs().isEmpty() ? mapping.span() : mapping.pairs().getFirst().key().span();
  }

  /** The kind that the element names, or the one whose folder it stands in. */
  private Optional<Kind> kind(String path, Yaml.Mapping mapping, Span place) {
    Optional<Yaml> named = mapping.pair(Key.KIND.word()).map(Yaml.Pair::value);
    String folder = folder(path);
    Optional<Kind> kind =
        named.isEmpty()
            ? model.inFolder(folder)
            : named
                .filter(Yaml.Scalar.class::isInstance)
                .flatMap(word -> model.kind(((Yaml.Scalar) word).text()));
    if (kind.isEmpty()) {
      report.accept(unknownKind(named, folder, place));
      mapping
          .pair(Key.ID.word())
          .filter(pair -> pair.value() instanceof Yaml.Scalar)
          .map(pair -> ((Yaml.Scalar) pair.value()).text())
          .ifPresent(id -> gaps.accept(new Gap.Unread(mapping.span(), List.of(id))));
    }
    return kind;
  }

  private Diagnostic unknownKind(Optional<Yaml> named, String folder, Span place) {
    if (named.isPresent()) {
      String word = named.get() instanceof Yaml.Scalar s ? s.text() : named.get().noun();
      return unknownKind(
          named.get().span(),
          "The model declares no kind “" + word + "”.",
          word,
          List.copyOf(model.kinds().keySet()));
    }
    return unknownKind(
        place,
        "No kind of the model has its elements in “" + folder + "”.",
        folder,
        model.kinds().values().stream().flatMap(k -> k.folder().stream()).toList());
  }

  private static Diagnostic unknownKind(
      Span place, String message, String word, List<String> known) {
    return Diagnostic.of(Code.UNKNOWN_KIND, place, message)
        .instead(word, Suggest.only(word, known))
        .help(Suggest.sentence(word, known).orElse("It knows " + String.join(", ", known) + "."));
  }

  /** "strategy/priorities/people.md" and "strategy/priorities.yaml" both belong to "priorities". */
  private static String folder(String path) {
    String below = path.substring(StrategyLoader.FOLDER.length());
    int slash = below.lastIndexOf('/');
    return slash < 0 ? SourceFile.stem(below) : below.substring(0, slash);
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
    Span idPlace =
        typed.map(Yaml.Scalar::span).orElseGet(() -> titled(kind, mapping).orElse(place));
    checkId(id, idPlace, typed.isEmpty() && !stem.isEmpty());
    ValueReader values = new ValueReader(report, scalar -> prose(id, scalar));
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>();
    List<Mention> aliases = new ArrayList<>();
    LinkReader linkReader = new LinkReader(id, values, report, gaps);
    for (Yaml.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      Optional<Relation> relation = model.relation(key).filter(r -> r.startsAt(kind));
      Field field = kind.fields().get(key);
      if (pair.value() instanceof Yaml.Scalar s && s.absent()) {
        if (field != null || relation.isPresent()) {
          gaps.accept(new Gap.Unused(idPlace, key, pair.key().span()));
        }
        reportUnknown(kind, idPlace, pair.key(), field != null || relation.isPresent());
      } else if (relation.isPresent()) {
        links.addAll(linkReader.read(relation.get(), pair.value()));
      } else if (field != null) {
        fields.put(key, values.read(field, pair.value()));
      } else if (key.equals(Key.ALIASES.word())) {
        aliases.addAll(linkReader.mentions(pair.value()));
      } else {
        reportUnknown(kind, idPlace, pair.key(), false);
        // What stands there isn't taken in, whatever it names.
        gaps.accept(new Gap.Unread(pair.span(), List.of()));
      }
    }
    front.ifPresent(f -> body(id, kind, f, fields));
    return new Element(id, kind, aliases, fields, links, idPlace, extent);
  }

  /** What an editor knows an element by whose id is the name of its file. */
  private static Optional<Span> titled(Kind kind, Yaml.Mapping mapping) {
    return kind.field(Role.TITLE)
        .flatMap(field -> mapping.pair(field.name()))
        .map(pair -> pair.value().span());
  }

  private void checkId(String id, Span place, boolean name) {
    if (id.isEmpty()) {
      report.accept(
          Diagnostic.of(Code.BAD_ID, place, "This element has no id.")
              .help("Begin it with “- id: …”, a few lower-case words with hyphens."));
    } else if (!Element.isId(id)) {
      Optional<String> meant = likeness(id);
      meant.ifPresent(m -> gaps.accept(new Gap.Unread(place, List.of(m))));
      report.accept(
          Diagnostic.of(
                  Code.BAD_ID,
                  place,
                  name
                      ? "The name of this file, “" + id + "”, can't be an id."
                      : "“" + id + "” can't be an id.")
              .help(
                  meant
                          .map(
                              m ->
                                  name ? "Rename it to " + m + ".md. " : "Did you mean " + m + "? ")
                          .orElse("")
                      + "An id is made of lower-case words and digits, with hyphens between them."));
    }
  }

  /** The id that was probably meant. */
  private static Optional<String> likeness(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String id =
        plain
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return Element.isId(id) ? Optional.of(id) : Optional.empty();
  }

  private void reportUnknown(Kind kind, Span holder, Yaml.Scalar key, boolean known) {
    String word = key.text();
    if (known || OWN.contains(word)) {
      return;
    }
    List<String> keys = keys(kind);
    for (String meant : Suggest.near(word, keys)) {
      gaps.accept(new Gap.Unused(holder, meant, key.span()));
    }
    Optional<Relation> elsewhere =
        model.relations().values().stream()
            .filter(r -> r.inverse().equals(word) && r.leadsTo(kind))
            .findFirst();
    String help =
        elsewhere
            .map(
                r ->
                    "It is read off “%s”, which stands at the other end (%s)."
                        .formatted(r.name(), String.join(", ", r.from())))
            .or(() -> Suggest.sentence(word, keys))
            .orElse("It can have " + String.join(", ", keys) + ".");
    report.accept(
        Diagnostic.of(
                Code.UNKNOWN_FIELD,
                key.span(),
                "The kind %s has no field “%s”.".formatted(kind.name(), word))
            .help(help)
            .instead(word, elsewhere.isPresent() ? Optional.empty() : Suggest.only(word, keys)));
  }

  /**
   * What an element of a kind can have, in its file: the strategy's own says more to lis itself.
   */
  private List<String> keys(Kind kind) {
    return kind.archetype() != Archetype.STRATEGY
        ? model.keys(kind)
        : Stream.concat(
                Stream.of(Key.LANGUAGE, Key.PUBLICATIONS, Key.CHECKS).map(Key::word),
                model.keys(kind).stream())
            .toList();
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
    } else {
      fields.put(field.get().name(), take(prose.read(file, place.start(), place.end(), id), place));
    }
  }

  private Value prose(String id, Yaml.Scalar scalar) {
    return take(prose.read(scalar, id), scalar.span());
  }

  private Value take(ProseReader.Prose read, Span place) {
    read.diagnostics().forEach(report);
    return new Value.Prose(read.blocks(), read.wordings(), read.mentions(), place);
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Key;
import lis.source.Kebab;
import lis.source.Span;

/**
 * A group of keys whose meaning lis itself defines. Whatever is asked for is known; at the end the
 * keys that nobody asked for are reported.
 */
final class Settings {
  private final Yaml.Mapping mapping;
  private final String what;
  private final Code code;
  private final Consumer<Diagnostic> report;
  private final Set<String> known = new LinkedHashSet<>();

  /** Whether there are keys at all; where there are none, that is the one fault. */
  private final boolean readable;

  /**
   * @param what names the group in messages: "the kind evidence"
   */
  Settings(Yaml node, String what, Code code, Consumer<Diagnostic> report) {
    this.what = what;
    this.code = code;
    this.report = report;
    this.readable = node instanceof Yaml.Mapping;
    if (node instanceof Yaml.Mapping m) {
      this.mapping = m;
    } else {
      this.mapping = new Yaml.Mapping(List.of(), node.span());
      report.accept(
          Diagnostic.of(
              code,
              node.span(),
              "For " + what + " a group of keys is needed, and this is " + node.noun() + "."));
    }
  }

  Span span() {
    return mapping.span();
  }

  /** The pairs of a group whose keys are names that somebody chose. */
  static List<Yaml.Pair> pairs(Optional<Yaml> node) {
    return node.filter(Yaml.Mapping.class::isInstance)
        .map(n -> ((Yaml.Mapping) n).pairs())
        .orElse(List.of());
  }

  Optional<Yaml> get(Key key) {
    known.add(key.word());
    return mapping
        .pair(key.word())
        .map(Yaml.Pair::value)
        .filter(value -> !(value instanceof Yaml.Scalar s && s.absent()));
  }

  /** Everything that nobody has asked for. */
  List<Yaml.Pair> others() {
    return mapping.pairs().stream().filter(pair -> !known.contains(pair.key().text())).toList();
  }

  Optional<Yaml.Scalar> scalar(Key key) {
    Optional<Yaml> value = get(key);
    if (value.isPresent() && !(value.get() instanceof Yaml.Scalar)) {
      fault(
          value.get().span(),
          "“" + key.word() + "” takes a single value, and this is " + value.get().noun() + ".");
    }
    return value.filter(Yaml.Scalar.class::isInstance).map(Yaml.Scalar.class::cast);
  }

  Optional<String> text(Key key) {
    return scalar(key).map(Yaml.Scalar::text);
  }

  String text(Key key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  /** The words of a key that must be there. */
  String required(Key key) {
    Optional<String> text = text(key);
    if (readable
        && text.isEmpty()
        && mapping.pair(key.word()).map(p -> p.value() instanceof Yaml.Scalar).orElse(true)) {
      missing(key, "“" + key.word() + "” is missing in " + what + ".");
    }
    return text.orElse("");
  }

  /** Reports what must be there, unless a key that isn't known stands for it. */
  void missing(Key key, String message) {
    Optional<Span> meant =
        mapping.pairs().stream()
            .map(Yaml.Pair::key)
            .filter(k -> !k.text().equals(key.word()))
            .filter(k -> Suggest.only(k.text(), List.of(key.word())).isPresent())
            .map(Yaml.Scalar::span)
            .findFirst();
    report.accept(
        Diagnostic.of(code, firstPlace(), message)
            .because(meant)
            .help("Add " + key.word() + ": …."));
  }

  private Span firstPlace() {
    return mapping.pairs().isEmpty() ? mapping.span() : mapping.pairs().getFirst().key().span();
  }

  boolean yes(Key key) {
    return scalar(key).map(this::yes).orElse(false);
  }

  private boolean yes(Yaml.Scalar scalar) {
    Optional<Boolean> value = Booleans.parse(scalar.text());
    if (value.isEmpty()) {
      fault(scalar.span(), "Yes or no is needed here, and this is “" + scalar.text() + "”.");
    }
    return value.orElse(false);
  }

  Optional<Integer> number(Key key) {
    Optional<Yaml.Scalar> scalar = scalar(key);
    if (scalar.isPresent() && !scalar.get().text().matches("[0-9]{1,6}")) {
      report.accept(
          Diagnostic.of(
                  code,
                  scalar.get().span(),
                  "A whole number is needed here, and this is “" + scalar.get().text() + "”.")
              .help("Write it in digits: " + key.word() + ": 2."));
      return Optional.empty();
    }
    return scalar.map(s -> Integer.valueOf(s.text()));
  }

  /** One of the words of an enum. */
  <E extends Enum<E>> Optional<E> choice(Key key, Class<E> type) {
    Optional<Yaml.Scalar> scalar = scalar(key);
    Optional<E> value = scalar.flatMap(s -> Kebab.parse(type, s.text()));
    if (scalar.isPresent() && value.isEmpty()) {
      List<String> words = Kebab.all(type);
      String word = scalar.get().text();
      report.accept(
          Diagnostic.of(
                  code,
                  scalar.get().span(),
                  "“" + word + "” is no " + key.word() + " that lis knows.")
              .help(
                  Suggest.sentence(word, words)
                      .orElse("It knows " + String.join(", ", words) + "."))
              .instead(word, Suggest.only(word, words)));
    }
    return value;
  }

  /** One word, or a list of words. */
  List<Yaml.Scalar> words(Key key) {
    Optional<Yaml> value = get(key);
    List<Yaml.Scalar> words = new ArrayList<>();
    value.ifPresent(node -> collect(node, words));
    return words;
  }

  private void collect(Yaml node, List<Yaml.Scalar> words) {
    switch (node) {
      case Yaml.Scalar s -> words.add(s);
      case Yaml.Sequence s -> s.items().forEach(item -> collect(item, words));
      case Yaml.Mapping m -> fault(m.span(), "Words are needed here, and this is a group of keys.");
    }
  }

  /** Reports the keys that nobody asked for. */
  void close() {
    for (Yaml.Pair pair : others()) {
      String word = pair.key().text();
      report.accept(
          Diagnostic.of(code, pair.key().span(), "“" + word + "” means nothing in " + what + ".")
              .help(
                  Suggest.sentence(word, known)
                      .orElse(
                          word.matches("[0-9]+")
                              ? "Write a number without commas, or put quotes around it."
                              : "It can have " + String.join(", ", known) + "."))
              .instead(word, Suggest.only(word, known)));
    }
  }

  void fault(Span place, String message) {
    report.accept(Diagnostic.of(code, place, message));
  }
}

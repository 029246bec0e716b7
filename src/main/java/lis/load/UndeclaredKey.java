package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Archetype;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.source.Span;
import lis.strategy.Gap;

/** Says that a kind has no field or relation of this name, and what was probably meant. */
record UndeclaredKey(Model model, Consumer<Diagnostic> report, Consumer<Gap> gaps) {
  /** The keys of elements that lis itself gives a meaning to. */
  private static final Set<String> OWN = Set.of(Key.ID.word(), Key.KIND.word(), Key.ALIASES.word());

  /**
   * Reports a key.
   *
   * @param holder the place of the element that has it
   */
  void report(Kind kind, Span holder, Yaml.Pair pair) {
    Yaml.Scalar key = pair.key();
    String word = key.text();
    if (OWN.contains(word)) {
      return;
    }
    List<String> keys = keys(kind);
    Optional<Relation> inverse =
        model.relations().values().stream().filter(r -> r.inverse().equals(word)).findFirst();
    Optional<Relation> elsewhere = inverse.filter(r -> r.leadsTo(kind));
    Optional<Relation> meant = inverse.filter(r -> elsewhere.isEmpty() && r.startsAt(kind));
    String help =
        elsewhere
            .map(
                r ->
                    "It is read off “%s”, which stands at the other end (%s)."
                        .formatted(r.name(), String.join(", ", r.from())))
            .or(() -> meant.map(r -> "Did you mean " + r.name() + "?"))
            .or(() -> Suggest.sentence(word, keys))
            .orElse("It can have " + String.join(", ", keys) + ".");
    report.accept(
        Diagnostic.of(
                Code.UNKNOWN_FIELD,
                key.span(),
                "The kind %s has no field “%s”.".formatted(kind.name(), word))
            .help(help)
            .instead(word, inverse.isPresent() ? Optional.empty() : Suggest.only(word, keys)));
    List<String> names = new ArrayList<>(Suggest.near(word, keys));
    elsewhere.ifPresent(r -> names.add(r.inverse()));
    meant.ifPresent(r -> names.add(r.name()));
    names.forEach(name -> gaps.accept(new Gap.Unused(holder, name, key.span())));
    // What stands there isn't taken in, whatever it names.
    gaps.accept(new Gap.Unread(pair.span(), List.of()));
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
}

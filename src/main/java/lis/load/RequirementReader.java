package lis.load;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggest;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Relation;
import lis.model.Relation.Count;
import lis.model.Requirement;
import lis.model.Tie;

/** Reads what a model asks of a whole strategy: the rules that it switches on, and for what. */
record RequirementReader(
    SequencedMap<String, Kind> kinds,
    SequencedMap<String, Relation> relations,
    Consumer<Diagnostic> report) {

  /** The rules that a model can switch on. */
  private enum RuleName {
    FRAME_COVERAGE,
    FOCUS,
    CROSS_CUTTING_AMBITION,
    INFORMED_AIM,
    EXPECTED_LINK,
    EXPECTED_USE,
    EXPECTED_IN_SUMMARY
  }

  /** What a rule of the model asks for; empty, and reported, where it can't be read. */
  Optional<Requirement> read(Yaml node) {
    Settings settings = new Settings(node, "the rule", Code.BAD_MODEL, report);
    Optional<RuleName> name = settings.choice(Key.RULE, RuleName.class);
    if (name.isEmpty()) {
      settings.required(Key.RULE);
      return Optional.empty();
    }
    Optional<Requirement> requirement =
        switch (name.get()) {
          case FRAME_COVERAGE -> coverage(settings);
          case FOCUS -> focus(settings);
          case CROSS_CUTTING_AMBITION -> ambition(settings);
          case INFORMED_AIM -> informed(settings);
          case EXPECTED_LINK -> link(settings);
          case EXPECTED_USE -> kind(settings, Key.KIND).map(Requirement.ExpectedUse::new);
          case EXPECTED_IN_SUMMARY ->
              kind(settings, Key.KIND).map(Requirement.ExpectedInSummary::new);
        };
    settings.close();
    return requirement;
  }

  private Optional<Requirement> coverage(Settings settings) {
    Optional<Kind> frame = kind(settings, Key.FRAME);
    Optional<Relation> relation = relation(settings, Key.RELATION);
    Optional<Field> attribute =
        settings.get(Key.ATTRIBUTE).isEmpty() || relation.isEmpty()
            ? Optional.empty()
            : attribute(settings, relation.get());
    return frame.flatMap(f -> relation.map(r -> new Requirement.FrameCoverage(f, r, attribute)));
  }

  private Optional<Requirement> focus(Settings settings) {
    Optional<Kind> frame = kind(settings, Key.FRAME);
    Optional<Relation> relation = relation(settings, Key.RELATION);
    Optional<Field> attribute = relation.flatMap(r -> attribute(settings, r));
    String value = settings.required(Key.VALUE);
    int most = settings.number(Key.MOST).orElse(Count.MANY);
    if (attribute.isPresent() && !attribute.get().choices().containsKey(value)) {
      Set<String> known = attribute.get().choices().keySet();
      report.accept(
          Diagnostic.of(
                  Code.BAD_MODEL,
                  settings.scalar(Key.VALUE).map(Yaml.Scalar::span).orElse(settings.span()),
                  "“" + value + "” is no choice of " + attribute.get().name() + ".")
              .help(
                  Suggest.sentence(value, known)
                      .orElse("Choose " + Phrase.or(List.copyOf(known)) + "."))
              .instead(value, Suggest.only(value, known)));
      return Optional.empty();
    }
    return frame.flatMap(
        f ->
            relation.flatMap(r -> attribute.map(a -> new Requirement.Focus(f, r, a, value, most))));
  }

  private Optional<Requirement> ambition(Settings settings) {
    Optional<Kind> ambition = kind(settings, Key.AMBITION);
    Optional<Kind> from = kind(settings, Key.FROM);
    Optional<Relation> relation = relation(settings, Key.RELATION);
    Optional<Field> attribute = relation.flatMap(r -> attribute(settings, r));
    Optional<Relation> counterpart = relation(settings, Key.COUNTERPART);
    if (ambition.isEmpty()
        || from.isEmpty()
        || relation.isEmpty()
        || attribute.isEmpty()
        || counterpart.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Requirement.CrossCuttingAmbition(
            ambition.get(), from.get(), relation.get(), attribute.get(), counterpart.get()));
  }

  private Optional<Requirement> informed(Settings settings) {
    Optional<Kind> aim = kind(settings, Key.AIM);
    Optional<Relation> relation = relation(settings, Key.RELATION);
    return aim.flatMap(a -> relation.map(r -> new Requirement.InformedAim(a, r)));
  }

  private Optional<Requirement> link(Settings settings) {
    Optional<Kind> kind = kind(settings, Key.KIND);
    Optional<Relation> relation = relation(settings, Key.RELATION);
    if (kind.isEmpty() || relation.isEmpty()) {
      return Optional.empty();
    }
    if (!touches(relation.get(), kind.get()) && !hasParts(kind.get())) {
      settings.fault(
          settings.span(),
          "“%s” neither starts at %s nor leads to it, so nobody could answer this."
              .formatted(relation.get().name(), kind.get().name()));
      return Optional.empty();
    }
    return Optional.of(new Requirement.ExpectedLink(kind.get(), relation.get()));
  }

  private static boolean touches(Relation relation, Kind kind) {
    return relation.startsAt(kind) || relation.leadsTo(kind);
  }

  private boolean hasParts(Kind kind) {
    return relations.values().stream()
        .anyMatch(r -> r.tie().filter(t -> t == Tie.PARENT).isPresent() && r.leadsTo(kind));
  }

  private Optional<Kind> kind(Settings settings, Key key) {
    return named(settings, key, kinds, "kind");
  }

  private Optional<Relation> relation(Settings settings, Key key) {
    return named(settings, key, relations, "relation");
  }

  private Optional<Field> attribute(Settings settings, Relation relation) {
    return named(settings, Key.ATTRIBUTE, relation.attributes(), "attribute");
  }

  private <T> Optional<T> named(
      Settings settings, Key key, SequencedMap<String, T> known, String noun) {
    settings.required(key);
    Optional<Yaml.Scalar> word = settings.scalar(key);
    Optional<T> found = word.flatMap(w -> Optional.ofNullable(known.get(w.text())));
    if (word.isPresent() && found.isEmpty()) {
      report.accept(unknown(word.get(), noun, known.keySet()));
    }
    return found;
  }

  /** A word that names nothing that the model declares. */
  static Diagnostic unknown(Yaml.Scalar word, String noun, Set<String> known) {
    return Diagnostic.of(
            Code.BAD_MODEL,
            word.span(),
            "The model declares no " + noun + " “" + word.text() + "”.")
        .help(
            Suggest.sentence(word.text(), known)
                .orElse("It declares " + String.join(", ", known) + "."))
        .instead(word.text(), Suggest.only(word.text(), known));
  }
}

package lis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import lis.model.Field;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.model.Relation;
import lis.model.Requirement;
import lis.source.Kebab;

/** All that a model says, each thing under a path from the whole to the part. */
final class ModelFacts {
  private final SequencedMap<List<String>, String> facts = new LinkedHashMap<>();

  private ModelFacts() {}

  static SequencedMap<List<String>, String> of(Model model) {
    ModelFacts facts = new ModelFacts();
    facts.put(List.of(), Key.NAME, model.name());
    facts.put(List.of(), Key.VERSION, model.version());
    facts.put(List.of(), Key.LABEL, model.label());
    model.kinds().values().forEach(facts::kind);
    model.relations().values().forEach(facts::relation);
    model.requirements().forEach(facts::requirement);
    return facts.facts;
  }

  private static List<String> path(List<String> above, String... below) {
    List<String> path = new ArrayList<>(above);
    path.addAll(List.of(below));
    return path;
  }

  private void put(List<String> above, Key key, Object value) {
    if (!value.toString().isEmpty()) {
      facts.put(path(above, key.word()), value.toString());
    }
  }

  private void kind(Kind kind) {
    List<String> at = List.of(Key.KINDS.word(), kind.name());
    facts.put(at, kind.one());
    put(at, Key.ARCHETYPE, Kebab.of(kind.archetype()));
    put(at, Key.ONE, kind.one());
    put(at, Key.MANY, kind.many());
    put(at, Key.FOLDER, kind.folder().orElse(""));
    put(at, Key.NUMBERING, kind.numbering().orElse(""));
    put(at, Key.CODE_UNIQUE, yes(kind.codeUnique()));
    put(at, Key.HELP, kind.help());
    kind.fields().values().forEach(field -> field(path(at, Key.FIELDS.word()), field));
  }

  private void field(List<String> above, Field field) {
    List<String> at = path(above, field.name());
    facts.put(at, field.label());
    put(at, Key.TYPE, Kebab.of(field.type()));
    put(at, Key.ROLE, field.role().map(Kebab::of).orElse(""));
    put(at, Key.REQUIRED, yes(field.required()));
    put(at, Key.EXPECTED, yes(field.expected()));
    put(at, Key.LIST, yes(field.list()));
    put(at, Key.LABEL, field.label());
    put(at, Key.HELP, field.help());
    field.choices().forEach((word, label) -> facts.put(path(at, Key.CHOICES.word(), word), label));
  }

  private void relation(Relation r) {
    List<String> at = List.of(Key.RELATIONS.word(), r.name());
    facts.put(at, r.label());
    put(at, Key.FROM, r.from().isEmpty() ? "any" : String.join(", ", r.from()));
    put(at, Key.TO, r.to().isEmpty() ? "any" : String.join(", ", r.to()));
    put(at, Key.LABEL, r.label());
    put(at, Key.INVERSE, r.inverse());
    put(at, Key.INVERSE_LABEL, r.inverseLabel());
    put(at, Key.LEAST, r.count().least());
    put(at, Key.MOST, many(r.count().most()));
    put(at, Key.INVERSE_LEAST, r.inverseCount().least());
    put(at, Key.INVERSE_MOST, many(r.inverseCount().most()));
    put(at, Key.ACYCLIC, yes(r.acyclic()));
    put(at, Key.ORDERED, yes(r.ordered()));
    put(at, Key.ROLE, r.tie().map(Kebab::of).orElse(""));
    r.attributes().values().forEach(field -> field(path(at, Key.ATTRIBUTES.word()), field));
  }

  private static String many(int most) {
    return most == Relation.Count.MANY ? "any number" : Integer.toString(most);
  }

  private static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  private void requirement(Requirement requirement) {
    String said =
        switch (requirement) {
          case Requirement.FrameCoverage r -> said("frame-coverage", r.frame(), r.relation());
          case Requirement.Focus r ->
              said("focus", r.frame(), r.relation())
                  + " %s=%s, at most %d".formatted(r.attribute().name(), r.value(), r.most());
          case Requirement.CrossCuttingAmbition r ->
              said("cross-cutting-ambition", r.ambition(), r.relation())
                  + " %s %s %s"
                      .formatted(r.from().name(), r.attribute().name(), r.counterpart().name());
          case Requirement.InformedAim r -> said("informed-aim", r.aim(), r.relation());
          case Requirement.ExpectedLink r -> said("expected-link", r.kind(), r.relation());
          case Requirement.ExpectedUse r -> "expected-use " + r.kind().name();
          case Requirement.ExpectedInSummary r -> "expected-in-summary " + r.kind().name();
        };
    facts.put(List.of(Key.RULES.word(), said), said);
  }

  private static String said(String rule, Kind kind, Relation relation) {
    return rule + " " + kind.name() + " " + relation.name();
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Field;
import lis.model.Key;
import lis.model.Relation;
import lis.strategy.Gap;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Value;

/** Reads the links of one element: ids, or groups of keys with an id and attributes. */
record LinkReader(
    String from, ValueReader values, Consumer<Diagnostic> report, Consumer<Gap> gaps) {

  List<Link> read(Relation relation, Yaml node) {
    List<Link> links = new ArrayList<>();
    node.each().forEach(item -> link(relation, item).ifPresent(links::add));
    return links;
  }

  /** Plain ids. */
  List<Mention> mentions(Yaml node) {
    List<Mention> mentions = new ArrayList<>();
    for (Yaml item : node.each()) {
      if (item instanceof Yaml.Scalar scalar) {
        mentions.add(new Mention(scalar.text(), scalar.span()));
      } else {
        report.accept(
            Diagnostic.of(
                Code.WRONG_TYPE,
                item.span(),
                "An id is needed here, and this is " + item.noun() + "."));
      }
    }
    return mentions;
  }

  private Optional<Link> link(Relation relation, Yaml node) {
    return switch (node) {
      case Yaml.Scalar s ->
          Optional.of(new Link(relation, from, s.text(), new LinkedHashMap<>(), s.span()));
      case Yaml.Mapping m -> withAttributes(relation, m);
      case Yaml.Sequence s -> {
        report.accept(
            Diagnostic.of(
                Code.WRONG_TYPE,
                s.span(),
                "“" + relation.name() + "” takes ids, and this is a list within a list."));
        yield Optional.empty();
      }
    };
  }

  private Optional<Link> withAttributes(Relation relation, Yaml.Mapping mapping) {
    SequencedMap<String, Value> attributes = new LinkedHashMap<>();
    Optional<Yaml.Scalar> target = Optional.empty();
    List<Yaml.Scalar> unknown = new ArrayList<>();
    for (Yaml.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      Field attribute = relation.attributes().get(key);
      if (key.equals(Key.TO.word()) && pair.value() instanceof Yaml.Scalar scalar) {
        target = Optional.of(scalar);
      } else if (attribute != null) {
        // A key without a value is as good as none.
        if (!(pair.value() instanceof Yaml.Scalar s && s.absent())) {
          attributes.put(key, values.read(attribute, pair.value()));
        }
      } else {
        unknown.add(pair.key());
      }
    }
    if (target.isEmpty()) {
      report.accept(aimless(mapping, unknown));
      gaps.accept(new Gap.Unread(mapping.span(), List.of()));
    }
    boolean instead = target.isEmpty() && unknown.size() == 1;
    if (!instead) {
      unknown.forEach(key -> report.accept(unknown(relation, key)));
    }
    target.ifPresent(t -> unknown.forEach(key -> gaps(relation, t, key)));
    return target.map(t -> new Link(relation, from, t.text(), attributes, t.span()));
  }

  /** Where one key alone isn't known, it probably stands for the one that is needed. */
  private static Diagnostic aimless(Yaml.Mapping mapping, List<Yaml.Scalar> unknown) {
    return unknown.size() == 1
        ? Diagnostic.of(
                Code.WRONG_TYPE,
                unknown.getFirst().span(),
                "This link doesn't say where it leads: that is written with “to”, not “%s”."
                    .formatted(unknown.getFirst().text()))
            .help("Write to: and the id of its target.")
        : Diagnostic.of(Code.WRONG_TYPE, mapping.span(), "This link doesn't say where it leads.")
            .help("Write the id of its target: to: …");
  }

  private void gaps(Relation relation, Yaml.Scalar target, Yaml.Scalar key) {
    for (String meant : Suggest.near(key.text(), relation.attributes().keySet())) {
      gaps.accept(new Gap.Unused(target.span(), meant, key.span()));
    }
  }

  private static Diagnostic unknown(Relation relation, Yaml.Scalar key) {
    List<String> known = new ArrayList<>(relation.attributes().keySet());
    known.add(Key.TO.word());
    return Diagnostic.of(
            Code.UNKNOWN_FIELD,
            key.span(),
            "A link of “%s” has no “%s”.".formatted(relation.name(), key.text()))
        .help(
            Suggest.sentence(key.text(), known)
                .orElse("It can have " + String.join(", ", known) + "."))
        .instead(key.text(), Suggest.only(key.text(), known));
  }
}

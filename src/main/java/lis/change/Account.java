package lis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lis.strategy.Element;
import lis.strategy.Strategy;

/**
 * What changed at one element, in words.
 *
 * @param heading its kind, its title and its id
 */
public record Account(ElementChange change, String heading, List<Statement> statements) {
  public Account {
    statements = List.copyOf(statements);
  }

  /** All elements that changed, told. */
  public static List<Account> of(Changes changes) {
    Teller teller = new Teller(new Names(changes.before(), changes.after()));
    return changes.elements().stream().map(teller::tell).toList();
  }

  /** Elements of one version as a whole, told. */
  public static List<Account> all(Strategy strategy, Predicate<Element> wanted) {
    Snapshots snapshots = new Snapshots(strategy, Identity.of(strategy, Map.of()));
    Teller teller = new Teller(new Names(strategy, strategy));
    return strategy.all().stream()
        .filter(wanted)
        .map(snapshots::of)
        .map(s -> new ElementChange(Optional.empty(), Optional.of(s), List.of()))
        .map(teller::tell)
        .map(account -> account.without(0))
        .toList();
  }

  /** Without the statement that it is new. */
  private Account without(int index) {
    List<Statement> others = new ArrayList<>(statements);
    others.remove(index);
    return new Account(change, heading, others);
  }

  private record Teller(Names names) {
    Account tell(ElementChange change) {
      Snapshot element = change.element();
      String heading =
          "%s “%s” (%s)".formatted(names.kind(element.kind()), element.title(), element.id());
      List<Statement> said = new ArrayList<>();
      if (change.isNew() || change.isGone()) {
        whole(change, said);
      } else {
        change.changes().forEach(each -> tell(change, each, said));
      }
      return new Account(change, heading, said);
    }

    /** All that it says comes or goes with it. */
    private void whole(ElementChange change, List<Statement> said) {
      Snapshot element = change.element();
      String what = change.isNew() ? "new" : "taken out";
      said.add(new Statement(Weight.STRUCTURAL, "", what, List.of()));
      element
          .fields()
          .forEach(
              (field, parts) ->
                  said.add(
                      new Statement(
                          Weight.STRUCTURAL,
                          names.field(element.kind(), field.language(), field.name()),
                          "",
                          parts.stream()
                              .map(p -> change.isNew() ? Edit.added(p) : Edit.removed(p))
                              .toList())));
      element
          .links()
          .forEach(
              (relation, links) ->
                  said.add(
                      new Statement(
                          Weight.STRUCTURAL,
                          names.relation(relation),
                          links.stream()
                              .map(link -> names.element(link.target()))
                              .collect(Collectors.joining(", ")),
                          List.of())));
    }

    private void tell(ElementChange element, Change change, List<Statement> said) {
      switch (change) {
        case Change.Renamed r -> said.add(plain(r, renamed(r)));
        case Change.Retyped r ->
            said.add(
                plain(
                    r,
                    "it is of the kind “%s” now, and was of the kind “%s”"
                        .formatted(names.kind(r.to()), names.kind(r.from()))));
        case Change.Aliases a -> aliases(element, a).ifPresent(s -> said.add(plain(a, s)));
        case Change.File f -> file(element, f).ifPresent(s -> said.add(plain(f, s)));
        case Change.Place p -> {
          if (!ordered(element)) {
            said.add(plain(p, place(p)));
          }
        }
        case Change.Content c -> content(element, c, said);
        case Change.Links l -> links(l, said);
      }
    }

    private static Statement plain(Change change, String words) {
      return new Statement(change.weight(), "", words, List.of());
    }

    private static String renamed(Change.Renamed r) {
      return r.alias()
          ? "its id was “%s” and is “%s” now".formatted(r.from(), r.to())
          : "it seems to be what was “%s” (%d %% of the words are the same); the old id leads nowhere"
              .formatted(r.from(), r.likeness());
    }

    /** That the old id stays as an alias belongs to another id, and is said with it. */
    private static Optional<String> aliases(ElementChange element, Change.Aliases a) {
      List<String> come = new ArrayList<>(a.after());
      come.removeAll(a.before());
      List<String> gone = new ArrayList<>(a.before());
      gone.removeAll(a.after());
      element.before().ifPresent(old -> come.remove(old.id()));
      element.after().ifPresent(now -> gone.remove(now.id()));
      List<String> parts = new ArrayList<>();
      if (!come.isEmpty()) {
        parts.add("these ids lead to it too: " + String.join(", ", come));
      }
      if (!gone.isEmpty()) {
        parts.add("these ids lead to it no more: " + String.join(", ", gone));
      }
      return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** A file that is called after the id goes with it. */
    private static Optional<String> file(ElementChange element, Change.File f) {
      boolean renamed =
          element.changes().stream().anyMatch(Change.Renamed.class::isInstance)
              && folder(f.from()).equals(folder(f.to()));
      return renamed
          ? Optional.empty()
          : Optional.of("it stands in %s now, and stood in %s".formatted(f.to(), f.from()));
    }

    private static String folder(String path) {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Whether something else that changed says already that it stands elsewhere. */
    private static boolean ordered(ElementChange element) {
      return element.changes().stream()
          .anyMatch(
              c ->
                  switch (c) {
                    case Change.Content content -> content.order();
                    case Change.Links links -> links.moved();
                    default -> false;
                  });
    }

    private String place(Change.Place p) {
      return "it stands %s now, and stood %s".formatted(behind(p.to()), behind(p.from()));
    }

    private String behind(Optional<String> previous) {
      return previous.map(id -> "behind " + names.element(id)).orElse("first");
    }

    /** A statement for each place of the field, with its own weight and its own reason. */
    private void content(ElementChange element, Change.Content c, List<Statement> said) {
      String label = names.field(element.element().kind(), c.language(), c.field());
      if (c.order()) {
        String moved = "moved: %s → %s".formatted(first(c.before()), first(c.after()));
        said.add(new Statement(c.weight(), label, moved, List.of()));
      } else if (c.weight() == Weight.EDITORIAL && c.reasons().contains(NOTED)) {
        said.add(new Statement(c.weight(), label, NOTED.text(), List.of()));
      } else if (c.before().isEmpty() || c.after().isEmpty()) {
        String whole = c.before().isEmpty() ? "new" : "taken out";
        said.add(new Statement(c.weight(), label, whole, c.edits()));
      } else if (c.edits().stream().allMatch(e -> e.part().shape() == Part.Shape.SETTING)) {
        said.add(new Statement(c.weight(), label, "other lines", c.edits()));
      } else {
        c.edits()
            .forEach(
                edit -> said.add(new Statement(edit.weight(), label, said(edit), List.of(edit))));
      }
    }

    private static final Reason NOTED = Reason.of(Reason.Sort.READ_AGAIN);

    /** What comes or goes as a whole is named by what it is. */
    private static String said(Edit edit) {
      String thing = edit.part().shape().thing();
      boolean layout = edit.weight() == Weight.EDITORIAL;
      if (edit.before().isEmpty() && !layout) {
        return "new " + thing;
      }
      return edit.after().isEmpty() && !layout ? thing + " taken out" : reasons(edit.reasons());
    }

    private static String first(List<Part> parts) {
      return parts.isEmpty() ? "none" : parts.getFirst().shown();
    }

    private static String reasons(List<Reason> reasons) {
      return reasons.stream().map(Reason::text).distinct().collect(Collectors.joining("; "));
    }

    private void links(Change.Links l, List<Statement> said) {
      if (l.moved()) {
        said.add(
            new Statement(
                Weight.STRUCTURAL,
                names.relation(l.relation()),
                "moved from %s to %s".formatted(end(l.edits(), false), end(l.edits(), true)),
                List.of()));
        return;
      }
      l.edits().forEach(edit -> link(l, edit, said));
      if (l.reordered() && l.edits().isEmpty()) {
        said.add(
            new Statement(
                Weight.EDITORIAL,
                names.relation(l.relation()),
                "only the order of the links changed",
                List.of()));
      }
    }

    private String end(List<LinkEdit> edits, boolean now) {
      return edits.stream()
          .filter(e -> now ? e.before().isEmpty() : e.after().isEmpty())
          .map(e -> names.element(e.link().target()))
          .findFirst()
          .orElse("");
    }

    private void link(Change.Links l, LinkEdit edit, List<Statement> said) {
      String subject = names.relation(l.relation());
      String target = names.element(edit.link().target());
      if (!edit.stays()) {
        String attributes = attributes(l.relation(), edit.link().attributes());
        String what = edit.before().isEmpty() ? "new link to " : "no link any more to ";
        said.add(new Statement(edit.weight(), subject, what + target + attributes, List.of()));
        return;
      }
      edit.attributes()
          .forEach(
              (name, edits) -> {
                List<Reason> reasons = new ArrayList<>();
                edits.forEach(e -> reasons.addAll(e.reasons()));
                said.add(
                    new Statement(
                        Reason.gravest(reasons),
                        subject,
                        "link to %s, %s: %s"
                            .formatted(
                                target,
                                names.attribute(l.relation(), name),
                                whole(edits).orElse(reasons(Reason.telling(reasons)))),
                        edits));
              });
    }

    private static Optional<String> whole(List<Edit> edits) {
      if (edits.stream().allMatch(e -> e.before().isEmpty())) {
        return Optional.of("new");
      }
      return edits.stream().allMatch(e -> e.after().isEmpty())
          ? Optional.of("taken out")
          : Optional.empty();
    }

    private String attributes(String relation, SequencedMap<String, List<Part>> attributes) {
      return attributes.isEmpty()
          ? ""
          : attributes.entrySet().stream()
              .map(
                  e ->
                      names.attribute(relation, e.getKey())
                          + ": "
                          + e.getValue().stream()
                              .map(Part::shown)
                              .collect(Collectors.joining("; ")))
              .collect(Collectors.joining("; ", " (", ")"));
    }
  }
}

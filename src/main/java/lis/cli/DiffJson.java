package lis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lis.change.Change;
import lis.change.Edit;
import lis.change.ElementChange;
import lis.change.FileChange;
import lis.change.LinkEdit;
import lis.change.LinkFact;
import lis.change.ModelChange;
import lis.change.Part;
import lis.change.Reason;
import lis.change.Renumbering;
import lis.change.Snapshot;
import lis.change.Stretch;
import lis.history.Revision;
import lis.json.Json;
import lis.source.Kebab;
import lis.strategy.Element;

/**
 * A comparison for programs. It says all of both versions that differs, so that whoever has the
 * elements of the one can make those of the other.
 */
final class DiffJson {
  private final DiffReport report;
  private final Touched touched;

  DiffJson(DiffReport report) {
    this.report = report;
    this.touched = new Touched(report.changes());
  }

  /** The keys of the report and the words that stand there. */
  private enum Name {
    ADDED,
    AFTER,
    ALIASES,
    ATTRIBUTES,
    BEFORE,
    BEHIND,
    BY,
    CHANGE,
    CHANGED,
    CHANGES,
    CLASS,
    DETAIL,
    EDITS,
    ELEMENT,
    FIELD,
    FIELDS,
    FILE,
    ID,
    KIND,
    LANGUAGE,
    LIKENESS,
    LINKS,
    PARTS,
    PATH,
    PLACE,
    REASONS,
    RELATION,
    REMOVED,
    RENAMED,
    REORDERED,
    SHAPE,
    TARGET,
    TEXT,
    TITLE,
    TOUCHES,
    TYPE,
    WORDS;

    String word() {
      return Kebab.of(this);
    }

    static String of(boolean added, boolean removed) {
      return (added ? ADDED : removed ? REMOVED : CHANGED).word();
    }
  }

  /** The report's own format, which is counted up when a key changes its meaning. */
  private static final int FORMAT = 1;

  private record Side(String name, Optional<String> commit, int errors) {
    static Side of(DiffSide.Loaded loaded) {
      return new Side(
          loaded.side().name(), loaded.side().revision().map(Revision::id), loaded.errors());
    }
  }

  private record Whole(
      int format,
      Side before,
      Side after,
      boolean filtered,
      Map<String, Long> classes,
      List<Object> vocabulary,
      List<Object> elements,
      List<Renumbering> numbers,
      List<Object> files,
      List<String> notCompared) {}

  String text() {
    Map<String, Long> classes = new LinkedHashMap<>();
    report.counts().forEach((weight, count) -> classes.put(Kebab.of(weight), count));
    return Json.write(
        new Whole(
            FORMAT,
            Side.of(report.before()),
            Side.of(report.after()),
            !report.whole(),
            classes,
            report.changes().vocabulary().stream().map(DiffJson::vocabulary).toList(),
            report.changes().elements().stream().<Object>map(this::element).toList(),
            report.changes().renumbered(),
            report.changes().files().stream().<Object>map(f -> file(f)).toList(),
            report.changes().unread()));
  }

  private static Object vocabulary(ModelChange change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.PATH.word(), change.path());
    out.put(Name.CLASS.word(), Kebab.of(change.weight()));
    out.put(Name.BEFORE.word(), change.before());
    out.put(Name.AFTER.word(), change.after());
    return out;
  }

  private static Object file(FileChange file) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.PATH.word(), file.path());
    out.put(Name.CLASS.word(), Kebab.of(file.weight()));
    out.put(Name.BEFORE.word(), file.before());
    out.put(Name.AFTER.word(), file.after());
    return out;
  }

  private Object element(ElementChange change) {
    Snapshot element = change.element();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.ID.word(), element.id());
    out.put(Name.KIND.word(), element.kind());
    out.put(Name.TITLE.word(), element.title());
    out.put(Name.CLASS.word(), Kebab.of(change.weight()));
    out.put(Name.CHANGE.word(), Name.of(change.isNew(), change.isGone()));
    if (change.isNew() || change.isGone()) {
      out.put(Name.ELEMENT.word(), snapshot(element));
    } else {
      out.put(Name.CHANGES.word(), change.changes().stream().map(DiffJson::change).toList());
    }
    out.put(Name.TOUCHES.word(), touched.of(change).stream().map(Element::id).toList());
    return out;
  }

  private static Object snapshot(Snapshot s) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.FILE.word(), s.file());
    out.put(Name.BEHIND.word(), s.previous());
    out.put(Name.ALIASES.word(), s.aliases());
    out.put(
        Name.FIELDS.word(),
        s.fields().entrySet().stream()
            .map(
                e -> {
                  Map<String, Object> field = new LinkedHashMap<>();
                  field.put(Name.FIELD.word(), e.getKey().name());
                  language(field, e.getKey().language());
                  field.put(Name.PARTS.word(), parts(e.getValue()));
                  return field;
                })
            .toList());
    Map<String, Object> links = new LinkedHashMap<>();
    s.links().forEach((relation, all) -> links.put(relation, links(all)));
    out.put(Name.LINKS.word(), links);
    return out;
  }

  private static void language(Map<String, Object> out, String language) {
    if (!language.isEmpty()) {
      out.put(Name.LANGUAGE.word(), language);
    }
  }

  private static Object change(Change change) {
    Map<String, Object> out = new LinkedHashMap<>();
    switch (change) {
      case Change.Renamed r -> {
        out.put(Name.TYPE.word(), Name.RENAMED.word());
        put(out, r.from(), r.to());
        out.put(Name.BY.word(), r.alias() ? "alias" : "likeness");
        out.put(Name.LIKENESS.word(), r.likeness());
      }
      case Change.Retyped r -> {
        out.put(Name.TYPE.word(), Name.KIND.word());
        put(out, r.from(), r.to());
      }
      case Change.Aliases a -> {
        out.put(Name.TYPE.word(), Name.ALIASES.word());
        put(out, a.before(), a.after());
      }
      case Change.File f -> {
        out.put(Name.TYPE.word(), Name.FILE.word());
        put(out, f.from(), f.to());
      }
      case Change.Place p -> {
        out.put(Name.TYPE.word(), Name.PLACE.word());
        put(out, p.from(), p.to());
      }
      case Change.Content c -> content(out, c);
      case Change.Links l -> links(out, l);
    }
    out.put(Name.CLASS.word(), Kebab.of(change.weight()));
    return out;
  }

  private static void put(Map<String, Object> out, Object before, Object after) {
    out.put(Name.BEFORE.word(), before);
    out.put(Name.AFTER.word(), after);
  }

  private static void content(Map<String, Object> out, Change.Content c) {
    out.put(Name.TYPE.word(), Name.FIELD.word());
    out.put(Name.FIELD.word(), c.field());
    language(out, c.language());
    out.put(Name.REASONS.word(), reasons(c.reasons()));
    put(out, parts(c.before()), parts(c.after()));
    out.put(Name.EDITS.word(), edits(c.edits()));
  }

  private static List<String> reasons(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).distinct().toList();
  }

  private static void links(Map<String, Object> out, Change.Links l) {
    out.put(Name.TYPE.word(), Name.LINKS.word());
    out.put(Name.RELATION.word(), l.relation());
    put(out, links(l.before()), links(l.after()));
    out.put(Name.EDITS.word(), l.edits().stream().map(DiffJson::edit).toList());
    out.put(Name.REORDERED.word(), l.reordered());
  }

  private static Object edit(LinkEdit edit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.TARGET.word(), edit.link().target());
    out.put(Name.CHANGE.word(), Name.of(edit.before().isEmpty(), edit.after().isEmpty()));
    out.put(Name.CLASS.word(), Kebab.of(edit.weight()));
    if (edit.stays()) {
      out.put(Name.REASONS.word(), reasons(edit.reasons()));
      Map<String, Object> attributes = new LinkedHashMap<>();
      edit.attributes().forEach((name, edits) -> attributes.put(name, edits(edits)));
      out.put(Name.ATTRIBUTES.word(), attributes);
    }
    return out;
  }

  private static List<Object> links(List<LinkFact> links) {
    return links.stream()
        .<Object>map(
            link -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put(Name.TARGET.word(), link.target());
              Map<String, Object> attributes = new LinkedHashMap<>();
              link.attributes().forEach((name, value) -> attributes.put(name, parts(value)));
              out.put(Name.ATTRIBUTES.word(), attributes);
              return out;
            })
        .toList();
  }

  private static List<Object> parts(List<Part> parts) {
    return parts.stream().map(DiffJson::part).toList();
  }

  private static Object part(Part part) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(Name.SHAPE.word(), Kebab.of(part.shape()));
    if (!part.place().isEmpty()) {
      out.put(Name.PLACE.word(), part.place());
    }
    out.put(Name.TEXT.word(), part.text());
    if (!part.detail().isEmpty()) {
      out.put(Name.DETAIL.word(), part.detail());
    }
    return out;
  }

  private static List<Object> edits(List<Edit> edits) {
    return edits.stream()
        .<Object>map(
            edit -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put(Name.CLASS.word(), Kebab.of(edit.weight()));
              out.put(Name.REASONS.word(), reasons(edit.reasons()));
              out.put(Name.BEFORE.word(), edit.before().map(DiffJson::part));
              out.put(Name.AFTER.word(), edit.after().map(DiffJson::part));
              if (!edit.stretches().isEmpty()) {
                out.put(
                    Name.WORDS.word(), edit.stretches().stream().map(DiffJson::stretch).toList());
              }
              return out;
            })
        .collect(Collectors.toList());
  }

  private static Object stretch(Stretch stretch) {
    return Map.of(Kebab.of(stretch.nature()), stretch.text());
  }
}

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
    out.put("path", change.path());
    out.put("class", Kebab.of(change.weight()));
    out.put("before", change.before());
    out.put("after", change.after());
    return out;
  }

  private static Object file(FileChange file) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("path", file.path());
    out.put("class", Kebab.of(file.weight()));
    out.put("before", file.before());
    out.put("after", file.after());
    return out;
  }

  private Object element(ElementChange change) {
    Snapshot element = change.element();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", element.id());
    out.put("kind", element.kind());
    out.put("title", element.title());
    out.put("class", Kebab.of(change.weight()));
    out.put("change", change.isNew() ? "added" : change.isGone() ? "removed" : "changed");
    if (change.isNew() || change.isGone()) {
      out.put("element", snapshot(element));
    } else {
      out.put("changes", change.changes().stream().map(DiffJson::change).toList());
    }
    out.put("touches", touched.of(change).stream().map(Element::id).toList());
    return out;
  }

  private static Object snapshot(Snapshot s) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("file", s.file());
    out.put("behind", s.previous());
    out.put("aliases", s.aliases());
    out.put(
        "fields",
        s.fields().entrySet().stream()
            .map(
                e -> {
                  Map<String, Object> field = new LinkedHashMap<>();
                  field.put("field", e.getKey().name());
                  language(field, e.getKey().language());
                  field.put("parts", parts(e.getValue()));
                  return field;
                })
            .toList());
    Map<String, Object> links = new LinkedHashMap<>();
    s.links().forEach((relation, all) -> links.put(relation, links(all)));
    out.put("links", links);
    return out;
  }

  private static void language(Map<String, Object> out, String language) {
    if (!language.isEmpty()) {
      out.put("language", language);
    }
  }

  private static Object change(Change change) {
    Map<String, Object> out = new LinkedHashMap<>();
    switch (change) {
      case Change.Renamed r -> {
        out.put("type", "renamed");
        put(out, r.from(), r.to());
        out.put("by", r.alias() ? "alias" : "likeness");
        out.put("likeness", r.likeness());
      }
      case Change.Retyped r -> {
        out.put("type", "kind");
        put(out, r.from(), r.to());
      }
      case Change.Aliases a -> {
        out.put("type", "aliases");
        put(out, a.before(), a.after());
      }
      case Change.File f -> {
        out.put("type", "file");
        put(out, f.from(), f.to());
      }
      case Change.Place p -> {
        out.put("type", "place");
        put(out, p.from(), p.to());
      }
      case Change.Content c -> content(out, c);
      case Change.Links l -> links(out, l);
    }
    out.put("class", Kebab.of(change.weight()));
    return out;
  }

  private static void put(Map<String, Object> out, Object before, Object after) {
    out.put("before", before);
    out.put("after", after);
  }

  private static void content(Map<String, Object> out, Change.Content c) {
    out.put("type", "field");
    out.put("field", c.field());
    language(out, c.language());
    out.put("reasons", reasons(c.reasons()));
    put(out, parts(c.before()), parts(c.after()));
    out.put("edits", edits(c.edits()));
  }

  private static List<String> reasons(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).distinct().toList();
  }

  private static void links(Map<String, Object> out, Change.Links l) {
    out.put("type", "links");
    out.put("relation", l.relation());
    put(out, links(l.before()), links(l.after()));
    out.put("edits", l.edits().stream().map(DiffJson::edit).toList());
    out.put("reordered", l.reordered());
  }

  private static Object edit(LinkEdit edit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("target", edit.link().target());
    out.put("change", edit.stays() ? "changed" : edit.before().isEmpty() ? "added" : "removed");
    out.put("class", Kebab.of(edit.weight()));
    if (edit.stays()) {
      out.put("reasons", reasons(edit.reasons()));
      Map<String, Object> attributes = new LinkedHashMap<>();
      edit.attributes().forEach((name, edits) -> attributes.put(name, edits(edits)));
      out.put("attributes", attributes);
    }
    return out;
  }

  private static List<Object> links(List<LinkFact> links) {
    return links.stream()
        .<Object>map(
            link -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("target", link.target());
              Map<String, Object> attributes = new LinkedHashMap<>();
              link.attributes().forEach((name, value) -> attributes.put(name, parts(value)));
              out.put("attributes", attributes);
              return out;
            })
        .toList();
  }

  private static List<Object> parts(List<Part> parts) {
    return parts.stream().map(DiffJson::part).toList();
  }

  private static Object part(Part part) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("shape", Kebab.of(part.shape()));
    if (!part.place().isEmpty()) {
      out.put("place", part.place());
    }
    out.put("text", part.text());
    if (!part.detail().isEmpty()) {
      out.put("detail", part.detail());
    }
    return out;
  }

  private static List<Object> edits(List<Edit> edits) {
    return edits.stream()
        .<Object>map(
            edit -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("class", Kebab.of(edit.weight()));
              out.put("reasons", reasons(edit.reasons()));
              out.put("before", edit.before().map(DiffJson::part));
              out.put("after", edit.after().map(DiffJson::part));
              if (!edit.stretches().isEmpty()) {
                out.put("words", edit.stretches().stream().map(DiffJson::stretch).toList());
              }
              return out;
            })
        .collect(Collectors.toList());
  }

  private static Object stretch(Stretch stretch) {
    return Map.of(Kebab.of(stretch.nature()), stretch.text());
  }
}

package lis.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.Span;

/**
 * Gives headings their level, sections, tables, figures and notes their numbers, and remembers what
 * can be referred to.
 */
final class Numberer extends TreeMapper {
  /** What a reference to an anchor says when nobody gave it words. */
  private final Map<String, List<Inline>> anchors = new HashMap<>();

  private final Map<String, Span> places = new HashMap<>();
  private final Words words;
  private final Consumer<Diagnostic> report;
  private final List<Integer> counters = new ArrayList<>(List.of(0));
  private int depth;
  private int tables;
  private int figures;
  private int notes;

  Numberer(Words words, Consumer<Diagnostic> report) {
    this.words = words;
    this.report = report;
  }

  Map<String, List<Inline>> anchors() {
    return anchors;
  }

  private void anchor(String id, List<Inline> words, Span place) {
    Span first = places.putIfAbsent(id, place);
    if (first != null) {
      report.accept(
          Diagnostic.of(
                  Code.BROKEN_CROSS_REFERENCE,
                  place,
                  "The anchor “" + id + "” stands twice in this document.")
              .label(first, "here it stands first")
              .help("Give one of the two another id."));
    } else {
      anchors.put(id, words);
    }
  }

  @Override
  Block section(Block.Section s) {
    Optional<String> label = s.numbering() ? Optional.of(nextNumber()) : s.label();
    List<Inline> words = new ArrayList<>();
    label.ifPresent(l -> words.add(new Inline.Text(l + ": ")));
    words.addAll(s.title());
    anchor(s.id(), List.of(new Inline.Text(Inline.text(words))), s.origin());
    List<Inline> title = inlines(s.title());
    depth++;
    counters.add(0);
    Block section =
        new Block.Section(
            s.id(),
            label,
            title,
            s.brief(),
            depth + 1,
            s.accent(),
            s.listed(),
            s.numbering(),
            s.page(),
            blocks(s.blocks()),
            s.origin());
    counters.removeLast();
    depth--;
    return section;
  }

  private String nextNumber() {
    counters.set(depth, counters.get(depth) + 1);
    return String.join(
        ".", counters.stream().filter(n -> n > 0).map(n -> Integer.toString(n)).toList());
  }

  @Override
  Block table(Block.Table t) {
    String label = words.say(Phrase.TABLE, ++tables);
    t.id().ifPresent(id -> anchor(id, Inline.of(label), t.origin()));
    Block.Table mapped = (Block.Table) super.table(t);
    for (Block.Row row : t.rows()) {
      row.id().ifPresent(id -> anchor(id, words(row), t.origin()));
    }
    return new Block.Table(
        mapped.id(),
        Optional.of(label),
        mapped.caption(),
        mapped.columns(),
        mapped.rows(),
        mapped.origin());
  }

  private static List<Inline> words(Block.Row row) {
    return row.cells().stream()
        .filter(Block.Cell::header)
        .flatMap(cell -> cell.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(p -> Inline.of(Inline.text(((Block.Paragraph) p).inlines())))
        .findFirst()
        .orElse(List.of());
  }

  @Override
  Block figure(Block.Figure f) {
    Optional<String> label =
        f.caption().isEmpty() ? Optional.empty() : Optional.of(words.say(Phrase.FIGURE, ++figures));
    f.id()
        .ifPresent(
            id -> anchor(id, Inline.of(label.orElse(words.say(Phrase.THE_FIGURE))), f.origin()));
    return new Block.Figure(f.id(), label, f.picture(), inlines(f.caption()), f.origin());
  }

  @Override
  Block block(Block block) {
    if (block instanceof Block.Definitions d) {
      for (Block.Definition definition : d.definitions()) {
        definition
            .id()
            .ifPresent(id -> anchor(id, Inline.of(Inline.text(definition.term())), d.origin()));
      }
    }
    return super.block(block);
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Note note) {
      int number = ++notes;
      out.add(new Inline.Note(number, blocks(note.blocks())));
    } else {
      super.inline(inline, out);
    }
  }
}

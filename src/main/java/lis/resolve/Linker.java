package lis.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Span;

/**
 * Lets references lead somewhere: with words of their own or their target's. What is known, but
 * stands in another publication, keeps its words and loses its link.
 */
final class Linker extends TreeMapper {
  private final Map<String, List<Inline>> anchors;
  private final Map<String, Named> elements;
  private final List<Block.Entry> contents;
  private final Optional<Whole> whole;
  private final Consumer<Diagnostic> report;
  private Optional<Span> place = Optional.empty();

  /**
   * Something that prose can refer to.
   *
   * @param id its id today; references may use an older one
   * @param words what a reference says that has no words
   */
  record Named(String id, String words) {}

  /**
   * The publication of which this is the short version.
   *
   * @param formats the words for those that it comes in
   */
  record Whole(String id, List<String> formats) {}

  /**
   * @param contents what the contents list
   */
  Linker(
      Map<String, List<Inline>> anchors,
      Map<String, Named> elements,
      List<Block.Entry> contents,
      Optional<Whole> whole,
      Consumer<Diagnostic> report) {
    this.whole = whole;
    this.anchors = anchors;
    this.elements = elements;
    this.contents = contents;
    this.report = report;
  }

  @Override
  Block block(Block block) {
    Optional<Span> outer = place;
    place = Optional.of(block.origin());
    Block mapped = super.block(block);
    place = outer;
    return mapped;
  }

  @Override
  Block contents(Block.Contents c) {
    return new Block.Contents(c.depth(), cut(contents, c.depth()), c.origin());
  }

  private static List<Block.Entry> cut(List<Block.Entry> entries, int depth) {
    return depth == 0
        ? List.of()
        : entries.stream()
            .map(
                e -> new Block.Entry(e.target(), e.label(), e.title(), cut(e.entries(), depth - 1)))
            .toList();
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Reference reference) {
      reference(reference, out);
    } else if (inline instanceof Inline.Elsewhere there) {
      elsewhere(there, out);
    } else {
      super.inline(inline, out);
    }
  }

  private void reference(Inline.Reference reference, List<Inline> out) {
    Optional<Named> element = Optional.ofNullable(elements.get(reference.target()));
    String target = element.map(Named::id).orElse(reference.target());
    List<Inline> words = new ArrayList<>(inlines(reference.inlines()));
    if (words.isEmpty()) {
      words.addAll(
          element
              .map(named -> Inline.of(named.words()))
              .orElseGet(() -> anchors.getOrDefault(target, List.of())));
    }
    if (anchors.containsKey(target)) {
      out.add(new Inline.Reference(target, words, reference.paged()));
    } else {
      out.addAll(words);
      if (element.isEmpty()) {
        broken(reference.target());
      }
    }
  }

  private void elsewhere(Inline.Elsewhere there, List<Inline> out) {
    List<Inline> words = inlines(there.inlines());
    Optional<Named> element = Optional.ofNullable(elements.get(there.target()));
    if (!there.target().isEmpty() && element.isEmpty()) {
      out.addAll(words);
      broken(there.target());
    } else if (whole.isEmpty()) {
      out.addAll(words);
      report.accept(
          Diagnostic.of(
                  Code.BROKEN_CROSS_REFERENCE,
                  place.orElseThrow(),
                  "This leads to the whole, and the publication is the short version of none.")
              .help("Say in strategy.yaml of which publication it is: summary-of: ID."));
    } else {
      String target = element.map(Named::id).orElse("");
      out.add(new Inline.Elsewhere(whole.get().id(), whole.get().formats(), target, words));
    }
  }

  private void broken(String target) {
    Set<String> known = new TreeSet<>(anchors.keySet());
    known.addAll(elements.keySet());
    report.accept(
        Diagnostic.of(
                Code.BROKEN_CROSS_REFERENCE,
                written(place.orElseThrow(), target),
                "This refers to “" + target + "”, which is neither an element nor an anchor.")
            .help(
                Suggest.sentence(target, known)
                    .orElse("Write the id of an element, or of something in this document.")));
  }

  /** The address itself where it stands in the block as it is; otherwise the whole block. */
  private static Span written(Span block, String target) {
    int at = block.text().indexOf("#" + target + "\"");
    int start = block.start() + at + 1;
    return at < 0 ? block : block.file().span(start, start + target.length());
  }
}

package lis.layout;

import java.util.ArrayList;
import java.util.List;
import lis.syntax.YamlNode;

/** Writes blocks line by line. What stands in an entry is further in by one step. */
final class BlockWriter {
  private static final int STEP = 2;

  private final KeyOrder order;
  private final List<String> out = new ArrayList<>();

  private BlockWriter(KeyOrder order) {
    this.order = order;
  }

  /**
   * All lines of a text's only block. Items that are blocks themselves have a blank line between.
   */
  static List<String> lines(Block root, KeyOrder order) {
    return new BlockWriter(order).root(root);
  }

  private List<String> root(Block root) {
    boolean items = root.node() instanceof YamlNode.Sequence;
    List<Comment> opening = root.entries().getFirst().above();
    int head = items ? 0 : Comment.opening(opening);
    comments(opening.subList(0, head));
    opening.subList(0, head).clear();
    boolean first = true;
    for (Entry entry : sorted(root)) {
      if (items && !first && entry.block().isPresent()) {
        blank();
      }
      entry(entry);
      first = false;
    }
    comments(root.below());
    if (!out.isEmpty() && out.getLast().isEmpty()) {
      out.removeLast();
    }
    return out;
  }

  private List<Entry> sorted(Block block) {
    return order.sorted(block.node(), block.entries(), Entry::name);
  }

  /** The lines of a block below its key or beside its dash. */
  private List<String> within(Block block) {
    BlockWriter writer = new BlockWriter(order);
    sorted(block).forEach(writer::entry);
    writer.comments(block.below());
    return writer.out;
  }

  private void entry(Entry entry) {
    comments(entry.above());
    if (entry.key().isEmpty() && entry.block().isPresent()) {
      item(entry, entry.block().get());
    } else if (entry.block().isPresent()) {
      line(head(entry) + properties(entry), entry);
      out.addAll(Lines.indented(within(entry.block().get()), STEP));
    } else {
      value(entry);
    }
  }

  /** An item that is a block begins beside its dash, where no comment is in the way. */
  private void item(Entry entry, Block block) {
    String properties = properties(entry);
    if (!properties.isEmpty() || entry.beside().isPresent()) {
      line("-" + properties, entry);
      out.addAll(Lines.indented(within(block), STEP));
      return;
    }
    List<String> lines = within(block);
    int comments = 0;
    while (lines.get(comments).isEmpty() || lines.get(comments).startsWith("#")) {
      comments++;
    }
    lines.subList(0, comments).stream().filter(line -> !line.isEmpty()).forEach(out::add);
    out.add("- " + lines.get(comments));
    out.addAll(Lines.indented(lines.subList(comments + 1, lines.size()), STEP));
  }

  private void value(Entry entry) {
    List<String> value = values(entry);
    Gap gap = entry.before();
    if (value.isEmpty() || !gap.broken()) {
      value(head(entry) + (value.isEmpty() ? "" : " " + value.getFirst()), value, entry);
      return;
    }
    out.add(head(entry) + gap.beside().map(BlockWriter::beside).orElse(""));
    gap.own().stream()
        .filter(comment -> !comment.blank())
        .forEach(comment -> out.add(Lines.indented(comment.text(), STEP)));
    value(Lines.indented(value.getFirst(), STEP), value, entry);
  }

  private void value(String first, List<String> value, Entry entry) {
    if (value.size() < 2) {
      line(first, entry);
      return;
    }
    out.add(first);
    out.addAll(value.subList(1, value.size() - 1));
    line(value.getLast(), entry);
  }

  private List<String> values(Entry entry) {
    return switch (entry.value()) {
      case YamlNode.Scalar scalar ->
          scalar.absent() ? List.of() : ScalarText.lines(scalar, entry.column());
      case YamlNode.Mapping mapping -> FlowText.lines(mapping, order);
      case YamlNode.Sequence sequence -> FlowText.lines(sequence, order);
    };
  }

  private static String head(Entry entry) {
    return entry.key().isEmpty() ? "-" : entry.key() + ":";
  }

  private static String properties(Entry entry) {
    String properties =
        switch (entry.value()) {
          case YamlNode.Mapping mapping -> mapping.properties().text();
          case YamlNode.Sequence sequence -> sequence.properties().text();
          case YamlNode.Scalar scalar -> "";
        };
    return properties.isEmpty() ? "" : " " + properties;
  }

  /** The last line of an entry's head or value, and the comments beside it. */
  private void line(String text, Entry entry) {
    out.add(text + entry.beside().map(BlockWriter::beside).orElse(""));
    int column = out.getLast().length() - entry.beside().map(c -> c.text().length()).orElse(0);
    entry.further().forEach(comment -> out.add(" ".repeat(column) + comment.text()));
  }

  private static String beside(Comment comment) {
    return " ".repeat(Math.max(1, comment.space())) + comment.text();
  }

  private void comments(List<Comment> comments) {
    for (Comment comment : comments) {
      if (comment.blank()) {
        blank();
      } else {
        out.add(comment.text());
      }
    }
  }

  private void blank() {
    if (!out.isEmpty() && !out.getLast().isEmpty()) {
      out.add("");
    }
  }
}

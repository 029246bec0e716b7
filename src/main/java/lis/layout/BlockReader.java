package lis.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lis.source.Span;
import lis.syntax.YamlNode;
import lis.syntax.YamlText;

/**
 * Gives every comment to the entry that it is about. Passes over nothing: what is left, stops it.
 */
final class BlockReader {
  private final String text;
  private final YamlText yaml;

  /** The blocks around the place that was reached, and those that ended just before it. */
  private final Deque<Block> open = new ArrayDeque<>();

  private Optional<Entry> last = Optional.empty();
  private int at;

  private BlockReader(YamlText yaml) {
    this.text = yaml.whole().file().text();
    this.yaml = yaml;
    this.at = yaml.head().end();
  }

  /** The content of a text, which is a block. */
  static Block read(YamlText yaml) {
    return new BlockReader(yaml).read();
  }

  private Block read() {
    Block root = block(yaml.root());
    Gap rest = gap(yaml.whole().end());
    if (rest.end() < yaml.whole().end()) {
      throw unfit(rest.end());
    }
    root.below().addAll(settle(rest, root));
    return root;
  }

  private Block block(YamlNode node) {
    int start = node.span().start();
    Block block = new Block(node, start - text.lastIndexOf('\n', start - 1) - 1);
    open.push(block);
    switch (node) {
      case YamlNode.Mapping mapping -> mapping.pairs().forEach(pair -> pair(block, pair));
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> item(block, item));
      case YamlNode.Scalar scalar -> throw unfit(at);
    }
    return block;
  }

  private void pair(Block block, YamlNode.Pair pair) {
    Span key = pair.key().span();
    Gap gap = gap(key.start());
    boolean simple = pair.key() instanceof YamlNode.Scalar && key.text().indexOf('\n') < 0;
    if (gap.end() < key.start() || !simple) {
      throw unfit(gap.end());
    }
    enter(block, new Entry(key.text(), pair.value(), block.column(), settle(gap, block)));
    at = key.end();
    while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    pass(':');
    value(block.entries().getLast());
  }

  private void item(Block block, YamlNode item) {
    Gap gap = gap(yaml.whole().end());
    enter(block, new Entry("", item, block.column(), settle(gap, block)));
    at = gap.end();
    pass('-');
    value(block.entries().getLast());
  }

  private void enter(Block block, Entry entry) {
    block.entries().add(entry);
    last = Optional.of(entry);
  }

  private void value(Entry entry) {
    Span span = entry.value().span();
    switch (entry.value()) {
      case YamlNode.Scalar scalar -> {
        if (!scalar.absent()) {
          inline(entry, span.start(), span.end());
        }
      }
      case YamlNode.Mapping mapping -> collection(entry, mapping.flow(), mapping.properties());
      case YamlNode.Sequence list -> collection(entry, list.flow(), list.properties());
    }
  }

  private void collection(Entry entry, boolean flow, Span properties) {
    if (flow) {
      boolean marked = properties.start() < properties.end();
      Span span = entry.value().span();
      inline(entry, marked ? properties.start() : span.start(), span.end());
      return;
    }
    if (properties.start() < properties.end()) {
      Gap gap = gap(properties.start());
      if (gap.end() < properties.start() || gap.broken()) {
        throw unfit(gap.end());
      }
      at = properties.end();
    }
    entry.block(block(entry.value()));
  }

  private void inline(Entry entry, int start, int end) {
    Gap gap = gap(start);
    if (gap.end() < start) {
      throw unfit(gap.end());
    }
    entry.before(gap);
    at = end;
  }

  private Gap gap(int to) {
    return Gap.read(text, at, to);
  }

  private void pass(char sign) {
    if (at >= text.length() || text.charAt(at) != sign) {
      throw unfit(at);
    }
    at++;
  }

  /**
   * Hands out the comments of a gap.
   *
   * @param next the block that goes on behind the gap
   * @return those that belong to what comes next
   */
  private List<Comment> settle(Gap gap, Block next) {
    List<Comment> own = new ArrayList<>(gap.own());
    gap.beside().ifPresent(comment -> beside(comment, own, next.column()));
    while (open.getFirst() != next) {
      Block ended = open.pop();
      if (ended.column() > next.column()) {
        List<Comment> below = own.subList(0, indented(own, ended.column()));
        ended.below().addAll(below);
        below.clear();
      }
    }
    return own;
  }

  /**
   * A comment beside an entry goes on in those below that begin in its column.
   *
   * @param column of what comes next, whose comments are in line with it
   */
  private void beside(Comment comment, List<Comment> own, int column) {
    if (last.isEmpty()) {
      own.addFirst(comment);
      return;
    }
    last.get().beside(comment);
    while (comment.column() != column
        && !own.isEmpty()
        && own.getFirst().column() == comment.column()) {
      last.get().further().add(own.removeFirst());
    }
  }

  /** How many of the comments, from the first on, begin in this column or behind it. */
  private static int indented(List<Comment> comments, int column) {
    int count = 0;
    for (int i = 0; i < comments.size(); i++) {
      if (!comments.get(i).blank()) {
        if (comments.get(i).column() < column) {
          break;
        }
        count = i + 1;
      }
    }
    return count;
  }

  private UnfitException unfit(int offset) {
    return new UnfitException(
        "its line %d is written in a way that lis can't move"
            .formatted(yaml.whole().file().line(Math.min(offset, yaml.whole().end()))));
  }
}

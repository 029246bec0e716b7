package lis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.syntax.YamlNode;

/**
 * A key with its value, or an item: the smallest thing that moves, and the comments that move with
 * it. It is put together while its file is read from top to bottom.
 */
final class Entry {
  /** The key, without its colon; empty for an item. */
  private final String key;

  private final YamlNode value;
  private final int column;
  private final List<Comment> above;

  /** Comments that begin below the one beside it, and go on with it. */
  private final List<Comment> further = new ArrayList<>();

  private Gap before = new Gap(Optional.empty(), List.of(), false, 0);
  private Optional<Comment> beside = Optional.empty();
  private Optional<Block> block = Optional.empty();

  /**
   * @param column of the block that it stands in
   */
  Entry(String key, YamlNode value, int column, List<Comment> above) {
    this.key = key;
    this.value = value;
    this.column = column;
    this.above = above;
  }

  String key() {
    return key;
  }

  /** The key as a word, without quotes. */
  String name() {
    return KeyOrder.name(key);
  }

  YamlNode value() {
    return value;
  }

  int column() {
    return column;
  }

  List<Comment> above() {
    return above;
  }

  List<Comment> further() {
    return further;
  }

  /** What stands between the colon, or the dash, and a value that isn't a block. */
  Gap before() {
    return before;
  }

  Optional<Comment> beside() {
    return beside;
  }

  /** Its value, where that is a block. */
  Optional<Block> block() {
    return block;
  }

  void before(Gap gap) {
    before = gap;
  }

  void beside(Comment comment) {
    beside = Optional.of(comment);
  }

  void block(Block value) {
    block = Optional.of(value);
  }
}

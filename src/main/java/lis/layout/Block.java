package lis.layout;

import java.util.ArrayList;
import java.util.List;
import lis.syntax.YamlNode;

/** Keys or items below one another. It is put together while its file is read. */
final class Block {
  private final YamlNode node;
  private final int column;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Comment> below = new ArrayList<>();

  /**
   * @param column in which it began, from 0
   */
  Block(YamlNode node, int column) {
    this.node = node;
    this.column = column;
  }

  YamlNode node() {
    return node;
  }

  int column() {
    return column;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Comments behind the last entry that belong to all of them. */
  List<Comment> below() {
    return below;
  }
}

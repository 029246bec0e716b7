package lis.syntax;

import java.util.List;
import lis.source.Span;

/** A node of YAML, by the text that it is written with. Spans of nodes hold no comment's end. */
public sealed interface YamlNode {

  /** All of it: for a block of keys or items, from its first key or dash to its last value. */
  Span span();

  /** How a single value is written. */
  enum Style {
    /** Words, in quotes or not, or an alias; over several lines, the lines are folded. */
    FLOW,
    /** Lines below a sign | or >, whose indents are kept. */
    BLOCK
  }

  /** A single value, with the anchor before it; an empty span where nothing is written. */
  record Scalar(Style style, Span span) implements YamlNode {
    public boolean absent() {
      return span.start() == span.end();
    }
  }

  /**
   * Keys with values.
   *
   * @param properties its anchor and tag; empty where it has none
   * @param flow whether it stands in braces
   */
  record Mapping(Span properties, boolean flow, List<Pair> pairs, Span span) implements YamlNode {
    public Mapping {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * Items.
   *
   * @param properties its anchor and tag; empty where it has none
   * @param flow whether it stands in brackets
   */
  record Sequence(Span properties, boolean flow, List<YamlNode> items, Span span)
      implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Pair(YamlNode key, YamlNode value) {}
}

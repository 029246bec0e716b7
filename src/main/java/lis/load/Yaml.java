package lis.load;

import java.util.List;
import java.util.Optional;
import lis.source.Span;

/** A YAML node as it was typed: no value has a type yet, and everything knows its place. */
sealed interface Yaml {

  Span span();

  /**
   * A single value.
   *
   * @param text as typed, after YAML's own quoting and folding
   * @param quoted whether it stands in quotes or in a block, so that it is text whatever it looks
   *     like
   */
  record Scalar(String text, boolean quoted, Span span) implements Yaml {
    /** Whether nothing was typed. */
    boolean absent() {
      return text.isEmpty() && !quoted;
    }
  }

  record Sequence(List<Yaml> items, Span span) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A group of keys.
   *
   * @param repeated pairs whose key stands before, and which count for nothing
   */
  record Mapping(List<Pair> pairs, List<Pair> repeated, Span span) implements Yaml {
    public Mapping {
      pairs = List.copyOf(pairs);
      repeated = List.copyOf(repeated);
    }

    Mapping(List<Pair> pairs, Span span) {
      this(pairs, List.of(), span);
    }

    Optional<Pair> pair(String key) {
      return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
    }
  }

  record Pair(Scalar key, Yaml value) {
    Span span() {
      int end = Math.max(key.span().end(), value.span().end());
      return key.span().file().span(key.span().start(), end);
    }
  }

  /** The items of a list; anything else is a list of one. */
  default List<Yaml> each() {
    return this instanceof Sequence sequence ? sequence.items() : List.of(this);
  }

  /** What editors call it. */
  default String noun() {
    return switch (this) {
      case Scalar s -> "a single value";
      case Sequence s -> "a list";
      case Mapping m -> "a group of keys";
    };
  }
}

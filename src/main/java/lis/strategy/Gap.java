package lis.strategy;

import java.util.List;
import lis.source.Span;

/** Something that stands in a file of the strategy and couldn't be taken in. */
public sealed interface Gap {

  /**
   * A stretch of text that couldn't be read as elements.
   *
   * @param ids of the elements that it seems to hold
   */
  record Unread(Span text, List<String> ids) implements Gap {
    public Unread {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A key that holds nothing, or whose name isn't known.
   *
   * @param holder the place of the element or the link that it belongs to
   * @param name of the field or relation that was meant
   * @param key as it was written
   */
  record Unused(Span holder, String name, Span key) implements Gap {}

  /** The model contradicts itself, so that nothing can be held to it. */
  record Unsound(Span model) implements Gap {}
}

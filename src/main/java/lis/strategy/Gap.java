package lis.strategy;

import java.util.List;
import lis.source.Span;

/** Something that stands in a file of the strategy and couldn't be taken in. */
public sealed interface Gap {

  /**
   * A stretch of text that couldn't be read as elements, or a file that couldn't be read at all.
   *
   * @param ids of the elements that it seems to hold
   */
  record Unread(Span text, List<String> ids) implements Gap {
    public Unread {
      ids = List.copyOf(ids);
    }

    /** Whether it is a file of elements that nobody could look into. */
    boolean closed() {
      return text.file().text().isEmpty() && (list() || text.file().path().endsWith(".md"));
    }

    /** Whether it is a file that holds several elements, whose name tells none of them. */
    boolean list() {
      return text.file().path().endsWith(".yaml") || text.file().path().endsWith(".yml");
    }
  }

  /**
   * An element whose id can't be one.
   *
   * @param id that was probably meant
   */
  record Misnamed(Span place, String id) implements Gap {}

  /**
   * What an element has under some key, without effect: it holds nothing, its value has a fault, or
   * nobody knows the key.
   *
   * @param holder the place of the element or the link that it belongs to
   * @param name of the field or relation that was meant
   * @param place the key, with its value where that has a fault
   */
  record Unused(Span holder, String name, Span place) implements Gap {}

  /**
   * A file of translations that couldn't be read whole.
   *
   * @param language of its words
   */
  record Untranslated(Span text, String language) implements Gap {}

  /** The model contradicts itself, so that nothing can be held to it. */
  record Unsound(Span model) implements Gap {}
}

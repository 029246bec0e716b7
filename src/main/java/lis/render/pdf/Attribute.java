package lis.render.pdf;

import java.util.List;

/**
 * An attribute of a structure element.
 *
 * @param owner the family it belongs to: Table, List, Layout (ISO 32000-1, 14.8.5)
 */
record Attribute(String owner, String key, Setting setting) {

  /** What an attribute is set to. */
  sealed interface Setting {}

  record Word(String name) implements Setting {}

  record Numbers(List<Float> numbers) implements Setting {
    Numbers {
      numbers = List.copyOf(numbers);
    }
  }
}

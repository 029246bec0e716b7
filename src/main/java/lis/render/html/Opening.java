package lis.render.html;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lis.document.Direction;

/** An opening tag with its attributes. */
record Opening(Tag tag, Map<Attribute, String> attributes) {

  Opening {
    Map<Attribute, String> sorted = new EnumMap<>(Attribute.class);
    sorted.putAll(attributes);
    attributes = Collections.unmodifiableMap(sorted);
  }

  Opening with(Attribute attribute, String text) {
    Map<Attribute, String> more = new EnumMap<>(Attribute.class);
    more.putAll(attributes);
    more.put(attribute, text);
    return new Opening(tag, more);
  }

  Opening with(Attribute attribute, Word word) {
    return with(attribute, word.word());
  }

  Opening with(Attribute attribute, Optional<String> text) {
    return text.map(t -> with(attribute, t)).orElse(this);
  }

  /** With the direction that its text runs in; from left to right needs no word. */
  Opening running(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? with(Attribute.DIR, "rtl") : this;
  }

  /** Dressed so, besides what it is dressed in already. */
  Opening with(Look look) {
    return dressed(look.word());
  }

  /** With a class by its name. */
  Opening dressed(String name) {
    String before = attributes.getOrDefault(Attribute.CLASS, "");
    return with(Attribute.CLASS, before.isEmpty() ? name : before + " " + name);
  }
}

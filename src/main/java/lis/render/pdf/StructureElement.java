package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of the structure tree. What stands below it stands in reading order, wherever and whenever
 * it is drawn.
 */
final class StructureElement implements Kid {
  private final Role role;
  private final List<Kid> kids = new ArrayList<>(2);
  private final List<Attribute> attributes = new ArrayList<>(0);
  private Optional<String> language = Optional.empty();
  private Optional<String> alternative = Optional.empty();
  private Optional<String> actual = Optional.empty();
  private Optional<String> expansion = Optional.empty();
  private Optional<String> id = Optional.empty();
  private final List<String> anchors = new ArrayList<>(0);
  private final List<String> related = new ArrayList<>(0);

  StructureElement(Role role) {
    this.role = role;
  }

  /** A new element at the end of this one. */
  StructureElement child(Role below) {
    StructureElement element = new StructureElement(below);
    kids.add(element);
    return element;
  }

  /** A new place for text or pictures at the end of this element. */
  Content content() {
    Content content = new Content(this);
    kids.add(content);
    return content;
  }

  void add(Annotated annotation) {
    kids.add(annotation);
  }

  StructureElement attribute(String owner, String key, Attribute.Setting setting) {
    attributes.add(new Attribute(owner, key, setting));
    return this;
  }

  StructureElement language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  StructureElement alternative(String words) {
    alternative = Optional.of(words);
    return this;
  }

  /** The words that it stands for, whatever glyphs are drawn for them. */
  StructureElement actual(String words) {
    actual = Optional.of(words);
    return this;
  }

  StructureElement expansion(String words) {
    expansion = Optional.of(words);
    return this;
  }

  /** The name of the place where it stands, to which links lead. */
  StructureElement anchor(String name) {
    anchors.add(name);
    return this;
  }

  /** What belongs to it and stands elsewhere: the note of a call, by the name of its place. */
  StructureElement related(String anchor) {
    related.add(anchor);
    return this;
  }

  List<String> anchors() {
    return anchors;
  }

  List<String> related() {
    return related;
  }

  StructureElement id(String name) {
    id = Optional.of(name);
    return this;
  }

  Role role() {
    return role;
  }

  List<Kid> kids() {
    return kids;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  Optional<String> language() {
    return language;
  }

  Optional<String> alternative() {
    return alternative;
  }

  Optional<String> actual() {
    return actual;
  }

  Optional<String> expansion() {
    return expansion;
  }

  Optional<String> id() {
    return id;
  }

  /** Whether nothing below it was drawn, so that it needn't be written. */
  boolean idle() {
    return !role.standsEmpty() && kids.stream().allMatch(StructureElement::idle);
  }

  private static boolean idle(Kid kid) {
    return switch (kid) {
      case StructureElement element -> element.idle();
      case Content content -> content.marks().isEmpty();
      case Annotated annotated -> false;
    };
  }
}

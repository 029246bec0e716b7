package lis.render;

import java.util.Optional;
import lis.document.Block;
import lis.document.Block.Tone;
import lis.document.Inline;

/** The few words that pages say of their own accord. */
public final class Wording {
  private Wording() {}

  public static String contents() {
    return "Contents";
  }

  public static String note(int number) {
    return "Note " + number;
  }

  /** The heading of what the terms of a page mean. */
  public static String explained() {
    return "Words explained";
  }

  /** From what a term means to where it was mentioned. */
  public static String backTo(String term) {
    return "Back to the text of “" + term + "”";
  }

  /** The word that opens a box, whether or not it has a title. */
  public static String tone(Tone tone) {
    return switch (tone) {
      case NOTE -> "Please note";
      case IMPORTANT -> "Important";
      case EXAMPLE -> "For example";
    };
  }

  /** What stands between a label and its title: "Priority 1: People", but "1.1 Skills". */
  public static String after(String label) {
    return label.chars().anyMatch(Character::isLetter) ? ": " : " ";
  }

  /** A label and its title on one line. */
  public static String labelled(Optional<String> label, String title) {
    return label.map(l -> l + after(l) + title).orElse(title);
  }

  /** What a section is called: "Priority 1: People with the opportunity to …". */
  public static String name(Block.Section section) {
    return labelled(section.label(), Inline.text(section.title()));
  }

  /** The same, as short as it gets. */
  public static String brief(Block.Section section) {
    return labelled(section.label(), section.brief().orElseGet(() -> Inline.text(section.title())));
  }
}

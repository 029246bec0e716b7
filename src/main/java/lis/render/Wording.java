package lis.render;

import java.util.Optional;
import lis.document.Block;
import lis.document.Block.Tone;
import lis.document.Inline;
import lis.document.Phrase;

/** How labels and titles are put together. */
public final class Wording {
  private Wording() {}

  /** The word that opens a box, whether or not it has a title. */
  public static Phrase tone(Tone tone) {
    return switch (tone) {
      case NOTE -> Phrase.PLEASE_NOTE;
      case IMPORTANT -> Phrase.IMPORTANT;
      case EXAMPLE -> Phrase.EXAMPLE;
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

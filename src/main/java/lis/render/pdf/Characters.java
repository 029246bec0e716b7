package lis.render.pdf;

import java.text.Normalizer;

/** What is done to characters before they are set. */
final class Characters {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int HARD_HYPHEN = 0x2011;
  private static final int HARD_SPACE = 0xA0;

  private Characters() {}

  /** Composed, with every stretch of white as one space. */
  static String flowing(String text) {
    return isPlain(text) ? text : composed(text.replaceAll("[ \\t\\r\\n\\f]+", " "));
  }

  /** Most texts: nothing in them could be composed, joined or left out. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return true;
  }

  /** Composed, with lines and spaces as they are. */
  static String kept(String text) {
    return composed(text.replace("\t", "    ").replace("\r", ""));
  }

  /** What may be drawn in place of a character that no font has, without changing what it says. */
  static int substitute(int character) {
    return switch (character) {
      case HARD_HYPHEN -> '-';
      case 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009, 0x200A -> ' ';
      case 0x2007, 0x202F -> HARD_SPACE;
      default -> character;
    };
  }

  private static String composed(String text) {
    String whole = Joining.joined(Normalizer.normalize(text, Normalizer.Form.NFC));
    if (whole.chars().noneMatch(Characters::isSilent)) {
      return whole;
    }
    StringBuilder out = new StringBuilder();
    whole.chars().filter(c -> !isSilent(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Soft hyphens, joiners and marks of direction have no glyph and say nothing on paper. */
  private static boolean isSilent(int character) {
    return character == SOFT_HYPHEN || Character.getType(character) == Character.FORMAT;
  }
}

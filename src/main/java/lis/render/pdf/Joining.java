package lis.render.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that fits their neighbours (The Unicode Standard, 9.2). The forms
 * are those that Unicode has characters for, and which of them belongs to which letter is taken
 * from its own data.
 */
final class Joining {
  private static final char FIRST = '\u0600';
  private static final char LAST = '\u06ff';
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int TATWEEL = 0x640;

  /** Where Unicode keeps the forms, and a few ligatures among them. */
  private static final int[][] FORMS = {{0xfb50, 0xfbff}, {0xfe80, 0xfefc}};

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  /** Made when the first Arabic text is met. */
  private static final class Table {
    private static final Map<String, Map<Form, Character>> FORMS_OF = read();

    private static Map<String, Map<Form, Character>> read() {
      Map<String, Map<Form, Character>> table = new HashMap<>();
      for (int[] range : FORMS) {
        for (int form = range[0]; form <= range[1]; form++) {
          String name = String.valueOf(Character.getName(form));
          for (Form one : Form.values()) {
            if (name.endsWith(" " + one.name() + " FORM")) {
              table
                  .computeIfAbsent(letters(Character.toString(form)), l -> new HashMap<>())
                  .put(one, (char) form);
            }
          }
        }
      }
      return table;
    }
  }

  private final String text;

  private Joining(String text) {
    this.text = text;
  }

  /** The text with every Arabic letter in its form; any other text as it is. */
  static String joined(String text) {
    return text.chars().anyMatch(c -> c >= FIRST && c <= LAST) ? new Joining(text).joined() : text;
  }

  /** The text with letters again where forms of them stand. */
  static String letters(String text) {
    return text.chars().anyMatch(c -> c >= FORMS[0][0])
        ? text.codePoints()
            .mapToObj(Character::toString)
            .map(c -> isForm(c.codePointAt(0)) ? Normalizer.normalize(c, Normalizer.Form.NFKC) : c)
            .reduce("", String::concat)
        : text;
  }

  private static boolean isForm(int character) {
    return (character >= FORMS[0][0] && character <= FORMS[0][1])
        || (character >= FORMS[1][0] && character <= FORMS[1][1]);
  }

  private String joined() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = ligature(at);
      String letters = text.substring(at, end);
      Map<Form, Character> forms = Table.FORMS_OF.getOrDefault(letters, Map.of());
      boolean before = forms.containsKey(Form.FINAL) && joinsOn(at);
      boolean after = forms.containsKey(Form.INITIAL) && joinsBack(end);
      Form form =
          before ? (after ? Form.MEDIAL : Form.FINAL) : (after ? Form.INITIAL : Form.ISOLATED);
      Character shaped = forms.get(form);
      out.append(shaped == null ? letters : shaped.toString());
      at = end;
    }
    return out.toString();
  }

  /** The end of what is drawn as one: lam and alef, or a single character. */
  private int ligature(int at) {
    boolean pair = at + 2 <= text.length() && text.charAt(at) == '\u0644';
    return pair && Table.FORMS_OF.containsKey(text.substring(at, at + 2)) ? at + 2 : at + 1;
  }

  /** Whether the letter before this place reaches on to what follows it. */
  private boolean joinsOn(int at) {
    int before = at - 1;
    while (before >= 0 && isTransparent(text.charAt(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    // Alef ends what lam began.
    boolean ligature = before > 0 && ligature(before - 1) == before + 1;
    return !ligature && reaches(text.charAt(before), Form.INITIAL);
  }

  /** Whether the letter from this place on reaches back to what stands before it. */
  private boolean joinsBack(int at) {
    int after = at;
    while (after < text.length() && isTransparent(text.charAt(after))) {
      after++;
    }
    return after < text.length() && reaches(text.charAt(after), Form.FINAL);
  }

  private static boolean reaches(char letter, Form form) {
    return letter == JOINER
        || letter == TATWEEL
        || Table.FORMS_OF.getOrDefault(String.valueOf(letter), Map.of()).containsKey(form);
  }

  /** Vowels stand on letters and don't part them; a non-joiner is there to part them. */
  private static boolean isTransparent(char character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && character != NON_JOINER && character != JOINER);
  }
}

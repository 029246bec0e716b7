package lis.render.braille;

import java.util.List;

/** Turns texts into cells of braille. */
public interface Translator {

  /**
   * The cells of each text, as characters of Unicode from U+2800 on, with blank cells between
   * words.
   *
   * @param table the name of the rules of a language's braille
   * @throws UntranslatedException when there are no cells to be had
   */
  List<String> cells(List<String> texts, String table) throws UntranslatedException;
}

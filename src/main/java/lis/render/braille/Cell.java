package lis.render.braille;

/** Cells of braille, in Unicode and in the 64 characters of braille ASCII. */
final class Cell {
  /** The empty cell. */
  static final String BLANK = "\u2800";

  /** The characters of braille ASCII in the order of their dots: bit 0 is dot 1, bit 5 is dot 6. */
  private static final String ASCII =
      " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

  private static final int FIRST = 0x2800;
  private static final int LAST = 0x28ff;

  private Cell() {}

  /** Each cell as one character; dots 7 and 8, which paper doesn't have, are left out. */
  static String ascii(String cells) {
    StringBuilder out = new StringBuilder(cells.length());
    cells
        .chars()
        .forEach(c -> out.append(c >= FIRST && c <= LAST ? ASCII.charAt((c - FIRST) & 0x3f) : ' '));
    return out.toString();
  }

  /** The same the other way round. */
  static String unicode(String ascii) {
    StringBuilder out = new StringBuilder(ascii.length());
    ascii.chars().forEach(c -> out.append((char) (FIRST + Math.max(0, ASCII.indexOf(c)))));
    return out.toString();
  }

  /** A number: the number sign, and the letters from a to j for the digits. */
  static String number(int number) {
    StringBuilder out = new StringBuilder("#");
    for (char digit : Integer.toString(number).toCharArray()) {
      out.append(digit == '0' ? 'J' : (char) ('A' + digit - '1'));
    }
    return out.toString();
  }
}

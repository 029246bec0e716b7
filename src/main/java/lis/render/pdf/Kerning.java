package lis.render.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What stands nearer together in one font: “AV”, “To”, “r.”. In thousandths of the size. */
final class Kerning {
  private static final int ASCII = 128;
  private static final short UNKNOWN = Short.MIN_VALUE;

  private final CharacterMap characters;
  private final PairAdjustment pairs;
  private final int unitsPerEm;
  private final short[] common = new short[ASCII * ASCII];
  private final Map<Long, Integer> others = new HashMap<>();

  Kerning(byte[] file) {
    Sfnt font = new Sfnt(file);
    characters = new CharacterMap(font);
    pairs = new PairAdjustment(font);
    unitsPerEm = font.u16(font.table("head") + 18);
    Arrays.fill(common, UNKNOWN);
  }

  /**
   * Between two characters. Where a line may be broken there is none: a text is as wide as its
   * pieces.
   */
  int between(int left, int right) {
    if (!joins(left) || !(joins(right) || right == '.' || right == ',')) {
      return 0;
    }
    if (left >= ASCII || right >= ASCII) {
      return others.computeIfAbsent((long) left << 32 | right, pair -> read(left, right));
    }
    int pair = left * ASCII + right;
    if (common[pair] == UNKNOWN) {
      common[pair] = (short) read(left, right);
    }
    return common[pair];
  }

  private static boolean joins(int character) {
    return Character.isLetterOrDigit(character) || "‘’“”".indexOf(character) >= 0;
  }

  private int read(int left, int right) {
    int first = characters.glyph(left);
    int second = characters.glyph(right);
    return first == 0 || second == 0
        ? 0
        : Math.round(pairs.between(first, second) * 1000f / unitsPerEm);
  }
}

package lis.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much nearer to each other than their widths say two glyphs stand: the feature kern of the
 * table GPOS, lookups of type 2 (pair adjustment), formats 1 and 2, also by way of type 9.
 */
final class PairAdjustment {
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  private final Sfnt font;

  /** The subtables of each lookup: of one lookup, the first that knows a pair decides. */
  private final List<List<Integer>> lookups = new ArrayList<>();

  PairAdjustment(Sfnt font) {
    this.font = font;
    int gpos = font.table("GPOS");
    if (gpos != 0) {
      int list = gpos + font.u16(gpos + 8);
      kerning(gpos).forEach(index -> lookup(list + font.u16(list + 2 + 2 * index)));
    }
  }

  /** The lookups of all features kern: scripts that a font tells apart don't meet in one pair. */
  private Set<Integer> kerning(int gpos) {
    Set<Integer> indices = new LinkedHashSet<>();
    int features = gpos + font.u16(gpos + 6);
    for (int i = 0; i < font.u16(features); i++) {
      int record = features + 2 + i * 6;
      if (font.tag(record).equals("kern")) {
        int feature = features + font.u16(record + 4);
        for (int j = 0; j < font.u16(feature + 2); j++) {
          indices.add(font.u16(feature + 4 + 2 * j));
        }
      }
    }
    return indices;
  }

  private void lookup(int lookup) {
    List<Integer> subtables = new ArrayList<>();
    int type = font.u16(lookup);
    for (int i = 0; i < font.u16(lookup + 4); i++) {
      int at = lookup + font.u16(lookup + 6 + 2 * i);
      boolean extended = type == EXTENSION && font.u16(at + 2) == PAIRS;
      if (extended || type == PAIRS) {
        subtables.add(extended ? at + font.i32(at + 4) : at);
      }
    }
    lookups.add(subtables);
  }

  /** In units of the font, mostly negative. */
  int between(int left, int right) {
    int sum = 0;
    for (List<Integer> subtables : lookups) {
      for (int subtable : subtables) {
        int place = coverage(subtable + font.u16(subtable + 2), left);
        if (place >= 0 && knows(subtable, place, right)) {
          sum += adjustment(subtable, place, left, right);
          break;
        }
      }
    }
    return sum;
  }

  /** A table of pairs knows those that it lists, a table of classes all with such a first glyph. */
  private boolean knows(int subtable, int place, int right) {
    return font.u16(subtable) == 2 || pair(subtable, place, right) != 0;
  }

  private int adjustment(int subtable, int place, int left, int right) {
    int format = font.u16(subtable + 4);
    if ((format & X_ADVANCE) == 0) {
      return 0;
    }
    int values =
        font.u16(subtable) == 2 ? classes(subtable, left, right) : pair(subtable, place, right) + 2;
    return font.s16(values + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
  }

  private int size(int subtable) {
    return 2
        * (Integer.bitCount(font.u16(subtable + 4)) + Integer.bitCount(font.u16(subtable + 6)));
  }

  /** The record of a pair in format 1; 0 where there is none. */
  private int pair(int subtable, int place, int right) {
    int set = subtable + font.u16(subtable + 10 + 2 * place);
    int size = 2 + size(subtable);
    int low = 0;
    int high = font.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = set + 2 + middle * size;
      int second = font.u16(record);
      if (second == right) {
        return record;
      }
      if (second < right) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** The values of two classes in format 2. */
  private int classes(int subtable, int left, int right) {
    int first = glyphClass(subtable + font.u16(subtable + 8), left);
    int second = glyphClass(subtable + font.u16(subtable + 10), right);
    int seconds = font.u16(subtable + 14);
    return subtable + 16 + (first * seconds + second) * size(subtable);
  }

  /** The place of a glyph among those that a subtable is about; -1 where it isn't among them. */
  private int coverage(int table, int glyph) {
    boolean ranges = font.u16(table) == 2;
    int size = ranges ? 6 : 2;
    int low = 0;
    int high = font.u16(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = table + 4 + middle * size;
      int start = font.u16(record);
      int end = ranges ? font.u16(record + 2) : start;
      if (glyph < start) {
        high = middle - 1;
      } else if (glyph > end) {
        low = middle + 1;
      } else {
        return ranges ? font.u16(record + 4) + glyph - start : middle;
      }
    }
    return -1;
  }

  private int glyphClass(int table, int glyph) {
    if (font.u16(table) == 1) {
      int place = glyph - font.u16(table + 2);
      return place >= 0 && place < font.u16(table + 4) ? font.u16(table + 6 + 2 * place) : 0;
    }
    int low = 0;
    int high = font.u16(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = table + 4 + middle * 6;
      if (glyph < font.u16(record)) {
        high = middle - 1;
      } else if (glyph > font.u16(record + 2)) {
        low = middle + 1;
      } else {
        return font.u16(record + 4);
      }
    }
    return 0;
  }
}

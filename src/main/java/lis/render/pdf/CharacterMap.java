package lis.render.pdf;

/** Which glyph a font has for a character: the table cmap, formats 4 and 12. */
final class CharacterMap {
  private final Sfnt font;
  private final int subtable;

  CharacterMap(Sfnt font) {
    this.font = font;
    this.subtable = best(font);
  }

  /** The widest table of Unicode that there is; 0 where there is none. */
  private static int best(Sfnt font) {
    int cmap = font.table("cmap");
    int found = 0;
    for (int i = 0; cmap != 0 && i < font.u16(cmap + 2); i++) {
      int record = cmap + 4 + i * 8;
      int platform = font.u16(record);
      int encoding = font.u16(record + 2);
      int at = cmap + font.i32(record + 4);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      boolean readable = font.u16(at) == 12 || (font.u16(at) == 4 && found == 0);
      if (unicode && readable) {
        found = at;
      }
    }
    return found;
  }

  /** The glyph of a character; 0, which is none, where the font lacks it. */
  int glyph(int character) {
    if (subtable == 0) {
      return 0;
    }
    return font.u16(subtable) == 12 ? inGroups(character) : inSegments(character);
  }

  private int inGroups(int character) {
    int low = 0;
    int high = font.i32(subtable + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = subtable + 16 + middle * 12;
      if (character < font.i32(group)) {
        high = middle - 1;
      } else if (character > font.i32(group + 4)) {
        low = middle + 1;
      } else {
        return font.i32(group + 8) + character - font.i32(group);
      }
    }
    return 0;
  }

  private int inSegments(int character) {
    int doubled = font.u16(subtable + 6);
    int ends = subtable + 14;
    for (int at = 0; at < doubled && character <= 0xffff; at += 2) {
      if (character <= font.u16(ends + at)) {
        int start = font.u16(ends + doubled + 2 + at);
        return character < start
            ? 0
            : inSegment(character, start, ends + doubled + 2 + at, doubled);
      }
    }
    return 0;
  }

  private int inSegment(int character, int start, int startAt, int doubled) {
    int delta = font.u16(startAt + doubled);
    int rangeAt = startAt + 2 * doubled;
    int range = font.u16(rangeAt);
    if (range == 0) {
      return character + delta & 0xffff;
    }
    int glyph = font.u16(rangeAt + range + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }
}

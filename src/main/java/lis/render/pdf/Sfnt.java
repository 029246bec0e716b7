package lis.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a font file (ISO/IEC 14496-22, OpenType). All numbers are big-endian. */
final class Sfnt {
  private final ByteBuffer bytes;
  private final Map<String, Integer> tables = new HashMap<>();

  Sfnt(byte[] file) {
    bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + i * 16;
      byte[] tag = new byte[4];
      bytes.get(at, tag);
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), i32(at + 8));
    }
  }

  /** Where a table begins; 0 where the font has none. */
  int table(String tag) {
    return tables.getOrDefault(tag, 0);
  }

  int u16(int offset) {
    return bytes.getShort(offset) & 0xffff;
  }

  int s16(int offset) {
    return bytes.getShort(offset);
  }

  int i32(int offset) {
    return bytes.getInt(offset);
  }

  String tag(int offset) {
    byte[] tag = new byte[4];
    bytes.get(offset, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }
}

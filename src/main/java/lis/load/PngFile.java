package lis.load;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import lis.source.UnreadableException;

/** Reads a PNG file from chunk to chunk, and refuses what isn't whole or can't be printed. */
final class PngFile {
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;

  /** Of moving pictures: an extension that browsers know (PNG, third edition, 11.3.6.1). */
  private static final int ACTL = 0x6163544C;

  private static final int HEADER_LENGTH = 13;

  /**
   * What is larger would need more memory than there may be; a page at 300 dpi has nine million.
   */
  private static final long MAX_PIXELS = 16_000_000;

  private final ByteBuffer in;

  /**
   * @param in behind the signature
   */
  PngFile(ByteBuffer in) {
    this.in = in;
  }

  PixelHeader header() throws UnreadableException {
    int length = in.getInt();
    if (in.getInt() != IHDR || length < HEADER_LENGTH) {
      throw torn();
    }
    int width = in.getInt();
    int height = in.getInt();
    if (width > 0 && height > 0) {
      limit(width, height, MAX_PIXELS);
      int depth = in.get();
      depth(depth, in.get());
      limit(width, height, depth > Byte.SIZE ? MAX_PIXELS / 2 : MAX_PIXELS);
      in.position(Long.BYTES);
      chunks();
    }
    return new PixelHeader("image/png", width, height);
  }

  private static void limit(int width, int height, long most) throws UnreadableException {
    if ((long) width * height > most) {
      throw new UnreadableException(
          "it has %,d by %,d pixels, and at most %,d in all can be printed: make it smaller"
              .formatted(width, height, most));
    }
  }

  /** PNG 11.2.1, table 12: the depths that each type of colour may have. */
  private static void depth(int depth, int type) throws UnreadableException {
    boolean known =
        switch (type) {
          case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case 2, 4, 6 -> depth == 8 || depth == 16;
          default -> false;
        };
    if (!known) {
      throw new UnreadableException("its colours are stored in a way that PNG doesn't know");
    }
  }

  /** Each has a checksum of its type and its data (PNG 5.3); the last is IEND. */
  private void chunks() throws UnreadableException {
    int type = 0;
    while (type != IEND) {
      int length = in.getInt();
      if (length < 0 || in.remaining() < (long) length + 2 * Integer.BYTES) {
        throw torn();
      }
      CRC32 sum = new CRC32();
      sum.update(in.slice(in.position(), length + Integer.BYTES));
      type = in.getInt();
      in.position(in.position() + length);
      if ((int) sum.getValue() != in.getInt()) {
        throw new UnreadableException("it is damaged: a checksum in it is wrong");
      }
      if (type == ACTL) {
        throw new UnreadableException("it moves, and on paper nothing can");
      }
    }
  }

  private static UnreadableException torn() {
    return new UnreadableException("it is no whole PNG file");
  }
}

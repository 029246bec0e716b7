package lis.load;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import lis.source.UnreadableException;

/** What the first bytes of a PNG or JPEG file say; nothing is decoded. */
record PixelHeader(String mediaType, int width, int height) {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int MAX_SIDE = 20_000;

  /**
   * Reads the header.
   *
   * @throws UnreadableException when it is neither, or larger than anybody can use
   */
  static PixelHeader of(byte[] bytes) throws UnreadableException {
    try {
      PixelHeader header = header(ByteBuffer.wrap(bytes));
      if (Math.min(header.width, header.height) < 1
          || Math.max(header.width, header.height) > MAX_SIDE) {
        throw new UnreadableException(
            "it is %d by %d pixels, and a side may have 1 to %d"
                .formatted(header.width, header.height, MAX_SIDE));
      }
      return header;
    } catch (BufferUnderflowException e) {
      throw new UnreadableException("it is no whole PNG, JPEG or SVG file");
    }
  }

  private static PixelHeader header(ByteBuffer in) throws UnreadableException {
    if (in.remaining() >= Long.BYTES && in.getLong(0) == PNG) {
      return png(in.position(Long.BYTES + Integer.BYTES));
    }
    if (in.remaining() >= Short.BYTES && in.getShort(0) == (short) 0xFFD8) {
      return jpeg(in.position(Short.BYTES));
    }
    throw new UnreadableException("it is no PNG, JPEG or SVG file");
  }

  /** PNG 11.2.2: the first chunk is IHDR and begins with width and height. */
  private static PixelHeader png(ByteBuffer in) throws UnreadableException {
    if (in.getInt() != IHDR) {
      throw new UnreadableException("it is no whole PNG file");
    }
    return new PixelHeader("image/png", in.getInt(), in.getInt());
  }

  /** ISO/IEC 10918-1, B.2.2: the frame header has the size, whatever segments stand before it. */
  private static PixelHeader jpeg(ByteBuffer in) throws UnreadableException {
    while (true) {
      int marker = marker(in);
      int length = Short.toUnsignedInt(in.getShort());
      if (isFrame(marker)) {
        in.get();
        int height = Short.toUnsignedInt(in.getShort());
        return new PixelHeader("image/jpeg", Short.toUnsignedInt(in.getShort()), height);
      }
      int next = in.position() + length - Short.BYTES;
      if (length < Short.BYTES || next > in.limit()) {
        throw new UnreadableException("it is no whole JPEG file");
      }
      in.position(next);
    }
  }

  private static int marker(ByteBuffer in) throws UnreadableException {
    if (Byte.toUnsignedInt(in.get()) != 0xFF) {
      throw new UnreadableException("it is no whole JPEG file");
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  /** SOF0 to SOF15, without the three in between that mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}

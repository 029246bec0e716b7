package lis.load;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import lis.document.Orientation;
import lis.source.UnreadableException;

/**
 * What a PNG or JPEG file says of itself; no pixel is decoded.
 *
 * @param width as it is shown
 * @param height as it is shown
 */
record PixelHeader(String mediaType, int width, int height, Orientation orientation) {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int MAX_SIDE = 20_000;

  PixelHeader(String mediaType, int width, int height) {
    this(mediaType, width, height, Orientation.UPRIGHT);
  }

  /**
   * Reads the header.
   *
   * @throws UnreadableException when it is neither, not whole, or of no use to some readers
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
      return new PngFile(in.position(Long.BYTES)).header();
    }
    if (in.remaining() >= Short.BYTES && in.getShort(0) == (short) 0xFFD8) {
      return new JpegFile(in.position(Short.BYTES)).header();
    }
    throw new UnreadableException("it is no PNG, JPEG or SVG file");
  }
}

package lis.load;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import lis.document.Orientation;
import lis.source.UnreadableException;

/** Reads a JPEG file from segment to segment, and refuses what isn't whole or can't be printed. */
final class JpegFile {
  private static final int APP1 = 0xE1;
  private static final int END = 0xFFD9;
  private static final int MOST_USUAL = 0xC2;
  private static final long EXIF = 0x457869660000L;
  private static final int ORIENTATION = 0x112;
  private static final int ENTRY = 12;

  private final ByteBuffer in;
  private Orientation orientation = Orientation.UPRIGHT;

  /**
   * @param in behind the start of image
   */
  JpegFile(ByteBuffer in) {
    this.in = in;
  }

  /** ISO/IEC 10918-1, B.2.2: the frame header has the size, whatever segments stand before it. */
  PixelHeader header() throws UnreadableException {
    while (true) {
      int marker = marker();
      int length = Short.toUnsignedInt(in.getShort());
      if (isFrame(marker)) {
        return frame(marker);
      }
      int next = in.position() + length - Short.BYTES;
      if (length < Short.BYTES || next > in.limit()) {
        throw torn();
      }
      if (marker == APP1 && orientation == Orientation.UPRIGHT) {
        orientation = noted(in.slice(in.position(), length - Short.BYTES));
      }
      in.position(next);
    }
  }

  private int marker() throws UnreadableException {
    if (Byte.toUnsignedInt(in.get()) != 0xFF) {
      throw torn();
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

  private PixelHeader frame(int marker) throws UnreadableException {
    int precision = in.get();
    int height = Short.toUnsignedInt(in.getShort());
    int width = Short.toUnsignedInt(in.getShort());
    int colours = in.get();
    if (marker > MOST_USUAL || precision != Byte.SIZE) {
      throw new UnreadableException("it is a rare kind of JPEG that few programs can show");
    }
    if (colours != 1 && colours != 3) {
      throw new UnreadableException(
          "its colours are made for a printing press (CMYK): save it in those of a screen (sRGB)");
    }
    end();
    return orientation.sideways()
        ? new PixelHeader("image/jpeg", height, width, orientation)
        : new PixelHeader("image/jpeg", width, height, orientation);
  }

  /** A file that was cut off shows only its upper part. Something else may follow the end. */
  private void end() throws UnreadableException {
    for (int i = in.limit() - Short.BYTES; i >= in.position(); i--) {
      if (Short.toUnsignedInt(in.getShort(i)) == END) {
        return;
      }
    }
    throw torn();
  }

  /** What a camera noted; upright where that can't be read. */
  private static Orientation noted(ByteBuffer exif) {
    try {
      if ((exif.getLong(0) >>> Short.SIZE) != EXIF) {
        return Orientation.UPRIGHT;
      }
      ByteBuffer tiff = exif.slice(6, exif.limit() - 6);
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int count = Short.toUnsignedInt(tiff.getShort(directory));
      for (int i = 0; i < count; i++) {
        int entry = directory + Short.BYTES + i * ENTRY;
        if (tiff.getShort(entry) == ORIENTATION) {
          return Orientation.of(tiff.getShort(entry + 8));
        }
      }
      return Orientation.UPRIGHT;
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return Orientation.UPRIGHT;
    }
  }

  private static UnreadableException torn() {
    return new UnreadableException("it is no whole JPEG file");
  }
}

package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.openpdf.text.pdf.BaseFont;

/** One font: which characters it has, and how wide they are. */
final class Face {
  private static final short UNKNOWN = -1;

  private final BaseFont font;
  private final short[] widths = new short[0x3000];

  Face(Weight weight) {
    try {
      font =
          BaseFont.createFont(
              weight.file(),
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              Resources.bytes("/lis/fonts/" + weight.file()),
              null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    font.setSubset(true);
    // OpenPDF's CIDSet is incomplete, and an incomplete one is worse than none (ISO 19005-2,
    // 6.2.11.4.2).
    font.setIncludeCidSet(false);
    font.setSecureRandom(new Settled(weight.file().hashCode()));
    Arrays.fill(widths, UNKNOWN);
  }

  BaseFont font() {
    return font;
  }

  boolean has(int character) {
    return font.charExists(character);
  }

  /** The width of a text in thousandths of its size. */
  float width(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += width(text.codePointAt(i));
    }
    return sum;
  }

  private int width(int character) {
    if (character >= widths.length) {
      return font.getWidth(character);
    }
    if (widths[character] == UNKNOWN) {
      widths[character] = (short) font.getWidth(character);
    }
    return widths[character];
  }

  /** The letters before the name of an embedded subset are drawn by lot: the same every time. */
  private static final class Settled extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final Random random;

    Settled(long seed) {
      random = new Random(seed);
    }

    @Override
    public double nextDouble() {
      return random.nextDouble();
    }
  }
}

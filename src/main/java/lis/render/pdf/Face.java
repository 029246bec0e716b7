package lis.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTextArray;

/** One font: which characters it has, and how wide they are. */
final class Face {
  private static final short UNKNOWN = -1;

  private final BaseFont font;
  private final Optional<Kerning> kerning;
  private final short[] widths = new short[0x3000];

  /** Of the same characters, which it has: 1 for yes, -1 for no, 0 as long as nobody asked. */
  private final byte[] held = new byte[widths.length];

  Face(Weight weight) {
    this(weight.file(), bytes(weight.file()), true);
  }

  Face(Fallback fallback) {
    this(fallback.file(), bytes(fallback.file()), false);
  }

  private Face(String name, byte[] file, boolean kerned) {
    kerning = kerned ? Optional.of(new Kerning(file)) : Optional.empty();
    try {
      font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    font.setSubset(true);
    // OpenPDF's CIDSet is incomplete, and an incomplete one is worse than none (ISO 19005-2,
    // 6.2.11.4.2).
    font.setIncludeCidSet(false);
    font.setSecureRandom(new Settled(name.hashCode()));
    Arrays.fill(widths, UNKNOWN);
  }

  BaseFont font() {
    return font;
  }

  boolean has(int character) {
    if (character >= held.length) {
      return font.charExists(character);
    }
    if (held[character] == 0) {
      held[character] = (byte) (font.charExists(character) ? 1 : -1);
    }
    return held[character] > 0;
  }

  /** The width of a text in thousandths of its size, kerned. */
  float width(String text) {
    int sum = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      sum += width(character) + (i == 0 ? 0 : between(before, character));
      before = character;
    }
    return sum;
  }

  /** A text in pieces, with what is taken off between them (ISO 32000-1, 9.4.3, TJ). */
  PdfTextArray kerned(String text) {
    PdfTextArray array = new PdfTextArray();
    int start = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      int adjustment = i == 0 ? 0 : between(before, character);
      if (adjustment != 0) {
        array.add(text.substring(start, i));
        array.add(-adjustment);
        start = i;
      }
      before = character;
    }
    array.add(text.substring(start));
    return array;
  }

  private int between(int left, int right) {
    return kerning.isPresent() ? kerning.get().between(left, right) : 0;
  }

  private static byte[] bytes(String file) {
    return Resources.bytes("/lis/fonts/" + file);
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

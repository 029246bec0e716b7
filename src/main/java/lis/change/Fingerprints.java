package lis.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lis.document.Picture;

/** Short names for what is too long to be written down: bytes, drawings. */
public final class Fingerprints {
  private Fingerprints() {}

  static String of(Picture picture) {
    return switch (picture) {
      case Picture.Image image -> of(image.bytes().toArray());
      case Picture.Drawing drawing -> of(drawing.svg());
      case Picture.Chart chart -> of(chart.alternative());
    };
  }

  private static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first 16 digits of the SHA-256 of some bytes. */
  public static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}

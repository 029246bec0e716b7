package lis.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the {@code %20} of addresses. */
final class Percent {
  private Percent() {}

  /** The text that was encoded; empty where that is no UTF-8. */
  static Optional<String> decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return Optional.of(encoded);
    }
    byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    int at = 0;
    while (at < in.length) {
      int high = in[at] == '%' && at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[at + 2], 16) : -1;
      out.put(low >= 0 ? (byte) (high * 16 + low) : in[at]);
      at += low >= 0 ? 3 : 1;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

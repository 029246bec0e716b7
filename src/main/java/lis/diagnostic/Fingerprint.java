package lis.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a finding is known by from one run to the next: its code, its file and the words that it is
 * about, but no line, so that it stays the same when text above it moves. Of a finding that is a
 * matter of degree only code and file count: its words and its message change with the degree.
 */
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** The fingerprint of one finding, in hexadecimal digits; findings that are alike share it. */
  public static String of(Diagnostic d) {
    String start = d.code().word() + "\0" + d.place().file().path();
    String words = d.place().text().strip().replaceAll("\\s+", " ");
    return hash(d.measure() == 0 ? String.join("\0", start, words, d.message()) : start);
  }

  /** The fingerprints of all findings; those that are alike are told apart by their order. */
  public static List<String> all(List<Diagnostic> diagnostics) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> prints = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      String print = of(diagnostic);
      int twin = seen.merge(print, 1, Integer::sum);
      prints.add(twin == 1 ? print : hash(print + "\0" + twin));
    }
    return prints;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

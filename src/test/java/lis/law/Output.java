package lis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.publish.Manifest;

/** What stands in an output folder: the hash of each file by its path. */
final class Output {
  private static final Pattern ENTRY =
      Pattern.compile(
          "\"path\": *\"([^\"]+)\",\\s*\"size\": *\\d+,\\s*\"sha256\": *\"([0-9a-f]+)\"");

  private Output() {}

  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** Fails unless the folder holds exactly what its manifest says. */
  static void assertWhole(Path folder) throws IOException {
    Map<String, String> found = of(folder);
    Map<String, String> promised = new TreeMap<>();
    String manifest = Files.readString(folder.resolve(Manifest.FILE), StandardCharsets.UTF_8);
    ENTRY.matcher(manifest).results().forEach(e -> promised.put(e.group(1), e.group(2)));
    found.remove(Manifest.FILE);
    assertThat(promised).isNotEmpty();
    assertThat(found).isEqualTo(promised);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}

package lis.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.json.JsonReader;

/**
 * What a build wrote, and from what: so that anybody can tell whether a file is the one that was
 * published.
 *
 * @param revision the commit, and whether there were changes on top of it
 * @param date of that commit, ISO 8601 in UTC
 */
public record Manifest(
    Tool tool,
    String title,
    String status,
    String version,
    String model,
    String revision,
    String date,
    List<Entry> files) {

  /** The name of the manifest in its folder. */
  public static final String FILE = "manifest.json";

  /** The program that wrote it. */
  public record Tool(String name, String version) {}

  /**
   * One file.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   */
  public record Entry(String path, int size, String sha256) {}

  public Manifest {
    files = List.copyOf(files);
  }

  /** The entries for files by their paths. */
  public static List<Entry> entries(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(f -> new Entry(f.getKey(), f.getValue().length, sha256(f.getValue())))
        .toList();
  }

  /** What a manifest says of its files; empty where it can't be read. */
  public static Optional<List<Entry>> read(String json) {
    return JsonReader.object(json)
        .map(object -> object.get("files"))
        .filter(List.class::isInstance)
        .map(
            files ->
                ((List<?>) files)
                    .stream()
                        .filter(Map.class::isInstance)
                        .map(f -> entry((Map<?, ?>) f))
                        .toList());
  }

  private static Entry entry(Map<?, ?> file) {
    return new Entry(
        JsonReader.text(file, "path"),
        file.get("size") instanceof Integer size ? size : -1,
        JsonReader.text(file, "sha256"));
  }

  /** The SHA-256 of bytes, in hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}

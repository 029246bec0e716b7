package lis.schema;

/** Names that models chose freely, as names of files and of definitions. */
final class FileName {
  private FileName() {}

  /** The name itself; characters that some disk or some address would take ill stand as numbers. */
  static String of(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
              safe.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
            });
    return safe.toString();
  }
}

package lis;

import java.nio.charset.StandardCharsets;
import lis.source.MemoryTree;

/** How a file of a specification is, where its words alone don't show it. */
enum Form {
  PLAIN,
  /** With a byte order mark. */
  MARKED,
  /** With the line ends of Windows. */
  WINDOWS,
  /** In another encoding than UTF-8. */
  LATIN_1,
  /** With more below it than lis reads. */
  LARGE,
  /** A file that nobody may read. */
  UNREADABLE,
  /** A file that isn't there. */
  MISSING,
  /** A file of an earlier version. */
  EARLIER;

  private static final int MORE_THAN_LIS_READS = 4 << 20;

  /** The tree with this file in it. */
  MemoryTree put(MemoryTree tree, String path, String text) {
    return switch (this) {
      case PLAIN, EARLIER -> tree.with(path, text);
      case MARKED -> tree.with(path, "\uFEFF" + text);
      case WINDOWS -> tree.with(path, text.replace("\n", "\r\n"));
      case LATIN_1 -> tree.with(path, text.getBytes(StandardCharsets.ISO_8859_1));
      case LARGE -> tree.with(path, text + "\n".repeat(MORE_THAN_LIS_READS));
      case UNREADABLE -> tree.unreadable(path, "you have no permission to read it");
      case MISSING -> tree.without(path);
    };
  }
}

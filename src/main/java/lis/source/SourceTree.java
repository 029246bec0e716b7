package lis.source;

import java.util.List;
import java.util.Optional;

/**
 * The files that a command runs on: a folder, or a revision in git. Paths are relative to the root,
 * with forward slashes.
 */
public interface SourceTree {

  /**
   * The paths of all files below a folder, sorted by code point; none where there is no such
   * folder.
   */
  List<String> list(String folder);

  /**
   * The bytes of a file.
   *
   * @throws UnreadableException when there is no such file or it can't, or mustn't, be read
   */
  byte[] read(String path) throws UnreadableException;

  /** The bytes of a file that need not be there. */
  default Optional<byte[]> find(String path) throws UnreadableException {
    return exists(path) ? Optional.of(read(path)) : Optional.empty();
  }

  boolean exists(String path);
}

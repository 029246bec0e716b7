package lis.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.source.EditedTree;

/**
 * The folder on disk. Every new text is written beside its file first; only when all are there does
 * each take its file's place.
 */
public final class StrategyFolder {
  /** What a new file may be used for: as most programs leave it. */
  private static final Set<PosixFilePermission> PERMISSIONS =
      PosixFilePermissions.fromString("rw-r--r--");

  /** The same for a program, which says in its first line what runs it. */
  private static final Set<PosixFilePermission> RUNNABLE =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private final Path root;

  public StrategyFolder(Path root) {
    this.root = root;
  }

  /**
   * Writes what a tree changed.
   *
   * @throws IOException when the disk refuses, or a path leads out of the folder through a link
   */
  public void write(EditedTree tree) throws IOException {
    Map<Path, Path> written = new LinkedHashMap<>();
    List<Path> gone = new ArrayList<>();
    try {
      for (Map.Entry<String, Optional<byte[]>> change : tree.changes().entrySet()) {
        Path file = file(change.getKey());
        if (change.getValue().isPresent()) {
          written.put(file, beside(file, change.getValue().get()));
        } else {
          gone.add(file);
        }
      }
      for (Map.Entry<Path, Path> each : written.entrySet()) {
        Files.move(
            each.getValue(),
            each.getKey(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      for (Path file : gone) {
        Files.deleteIfExists(file);
      }
    } finally {
      for (Path left : written.values()) {
        Files.deleteIfExists(left);
      }
    }
  }

  private Path file(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    Files.createDirectories(root);
    if (!nearest(parent(file)).toRealPath().startsWith(root.toRealPath())
        || Files.isSymbolicLink(file)
        || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(path + " is a link or a folder, and lis writes only to files");
    }
    Files.createDirectories(parent(file));
    return file;
  }

  /** The nearest folder above that is there already; no folder is made behind a link. */
  private static Path nearest(Path folder) throws IOException {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? folder : nearest(parent(folder));
  }

  private static Path beside(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(parent(file), ".lis-", ".tmp");
    try {
      Files.write(temporary, bytes);
      if (Files.exists(file)) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
      } else {
        boolean program = bytes.length > 1 && bytes[0] == '#' && bytes[1] == '!';
        Files.setPosixFilePermissions(temporary, program ? RUNNABLE : PERMISSIONS);
      }
      return temporary;
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IOException(file + " is in no folder");
    }
    return parent;
  }
}

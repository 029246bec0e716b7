package lis.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that changes all at once. New files are written beside it; when all are there, the
 * folder is renamed away and the new one takes its name. Whoever dies on the way leaves the old
 * folder, and the next build tidies up.
 */
public final class OutputFolder {
  private final Path folder;
  private final String prefix;

  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.prefix = "." + this.folder.getFileName() + "-";
  }

  /** Refuses to replace something that lis didn't write: the message says so. */
  public static final class NotOursException extends Exception {
    private static final long serialVersionUID = 1;

    NotOursException(String message) {
      super(message);
    }
  }

  /**
   * Makes the folder hold these files and no others.
   *
   * @param files by their paths in the folder
   * @throws IOException when the disk refuses; the folder is then as it was
   */
  public void replace(Map<String, byte[]> files) throws IOException, NotOursException {
    Files.createDirectories(parent());
    try (FileChannel channel = FileChannel.open(beside("lock"), lockOptions());
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      recover();
      refuseStrangers();
      Path next = beside("next");
      delete(next);
      try {
        write(next, files);
        swap(next);
      } catch (IOException | RuntimeException e) {
        delete(next);
        throw e;
      }
    }
  }

  private static Set<StandardOpenOption> lockOptions() {
    return Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private Path parent() {
    Path parent = folder.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("the root of the disk can't be an output folder");
    }
    return parent;
  }

  private Path beside(String name) {
    return parent().resolve(prefix + name);
  }

  /** A build died between the two renames: what was there before goes back to its place. */
  private void recover() throws IOException {
    Path previous = beside("previous");
    if (Files.exists(previous) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(previous);
  }

  private void refuseStrangers() throws IOException, NotOursException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotOursException(folder + " is no folder.");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all = entries.toList();
      if (!all.isEmpty() && !Files.exists(folder.resolve(Manifest.FILE))) {
        throw new NotOursException(
            folder
                + " holds files that lis didn't write, and a build would delete them."
                + " Name another folder with --out, or empty this one.");
      }
    }
  }

  private static void write(Path next, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(next);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = next.resolve(file.getKey()).normalize();
      if (!path.startsWith(next)) {
        throw new IllegalArgumentException(file.getKey() + " leads out of the output folder");
      }
      Path directory = path.getParent();
      Files.createDirectories(directory == null ? next : directory);
      try (FileChannel out =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(file.getValue());
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(false);
      }
    }
  }

  private void swap(Path next) throws IOException {
    Path previous = beside("previous");
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      recover();
      throw e;
    }
    delete(previous);
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw new UncheckedIOException(e);
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

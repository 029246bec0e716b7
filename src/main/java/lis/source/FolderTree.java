package lis.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder on disk. What begins with a dot is not part of it, and no link leads out of it. */
public final class FolderTree implements SourceTree {
  private final Path root;
  private volatile @Nullable Path realRoot;

  public FolderTree(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  @Override
  public List<String> list(String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    try {
      Files.walkFileTree(start, new Listing(start, paths));
    } catch (IOException e) {
      throw new IllegalStateException("listing goes on whatever happens", e);
    }
    Collections.sort(paths);
    return paths;
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    try {
      Path file = root.resolve(path).toRealPath();
      if (!file.startsWith(realRoot())) {
        throw new UnreadableException("it is a link that leads out of the folder");
      }
      if (Files.isDirectory(file)) {
        throw new UnreadableException("it is a folder, or a link to one");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableException("there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableException("you have no permission to read it");
    } catch (IOException e) {
      throw new UnreadableException("the disk says " + e.getMessage());
    }
  }

  /** Asked for once: no run moves its own folder. */
  private Path realRoot() throws IOException {
    Path known = realRoot;
    if (known == null) {
      known = root.toRealPath();
      realRoot = known;
    }
    return known;
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private final class Listing extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<String> paths;

    Listing(Path start, List<String> paths) {
      this.start = start;
      this.paths = paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(start) && hidden(dir);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return add(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // Listed all the same: reading it tells the editor what is wrong.
      return add(file);
    }

    private FileVisitResult add(Path file) {
      if (!hidden(file)) {
        paths.add(root.relativize(file).toString().replace('\\', '/'));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}

package lis.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import lis.source.FolderTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/**
 * Files that are built into the program for those who begin: a small strategy of a model, or
 * something to go with it.
 *
 * @param name the name of a model, or of what goes with any
 * @param files their bytes, by the paths at which they are written
 */
public record Starter(String name, SortedMap<String, byte[]> files) implements SourceTree {
  private static final String ROOT = "/lis/starters";

  /** A name that begins with a dot would be left out of the program by the tools that build it. */
  private static final Pattern DOT = Pattern.compile("(^|/)dot-");

  public Starter {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The models for which there is a strategy to begin with; the first serves who names none. */
  public static List<String> models() {
    return within(root -> text(new FolderTree(root), "models.txt").lines().toList());
  }

  /** What there is under a name; none of it where there is no such name. */
  public static Starter of(String name) {
    return within(root -> new Starter(name, files(new FolderTree(root.resolve(name)))));
  }

  @Override
  public List<String> list(String folder) {
    String below = folder.endsWith("/") ? folder : folder + "/";
    return files.keySet().stream().filter(path -> path.startsWith(below)).toList();
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    return Optional.ofNullable(files.get(path))
        .map(byte[]::clone)
        .orElseThrow(() -> new UnreadableException("there is no such file"));
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path);
  }

  private static SortedMap<String, byte[]> files(FolderTree tree) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : tree.list("")) {
      files.put(DOT.matcher(path).replaceAll("$1."), bytes(tree, path));
    }
    return files;
  }

  private static String text(FolderTree tree, String path) {
    return new String(bytes(tree, path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(FolderTree tree, String path) {
    try {
      return tree.read(path);
    } catch (UnreadableException e) {
      throw new IllegalStateException("the program's own files can be read: " + path, e);
    }
  }

  /** Reads in the folder of all starters, wherever the program is: in a folder, or packed. */
  private static <T> T within(Function<Path, T> read) {
    URL url = Starter.class.getResource(ROOT);
    if (url == null) {
      throw new IllegalStateException("the program has no " + ROOT);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read.apply(Path.of(uri));
      }
      try (FileSystem packed = FileSystems.newFileSystem(uri, Map.of())) {
        return read.apply(packed.getPath(ROOT));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("an address of the program itself is sound", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

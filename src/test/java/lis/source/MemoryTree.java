package lis.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree that lives in memory: each change of it is another tree. */
public final class MemoryTree implements SourceTree {
  private final NavigableMap<String, Entry> entries;

  private MemoryTree(NavigableMap<String, Entry> entries) {
    this.entries = entries;
  }

  private sealed interface Entry {}

  private record Content(byte[] bytes) implements Entry {}

  private record Refusal(String reason) implements Entry {}

  public static MemoryTree empty() {
    return new MemoryTree(new TreeMap<>());
  }

  /** These files, by their paths. */
  public static MemoryTree of(Map<String, byte[]> files) {
    MemoryTree tree = empty();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      tree = tree.with(file.getKey(), file.getValue());
    }
    return tree;
  }

  /** The files of a folder on disk. */
  public static MemoryTree of(Path folder) {
    return empty().with(folder);
  }

  /** With the files of a folder on disk laid over those that are there. */
  public MemoryTree with(Path folder) {
    MemoryTree tree = this;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        tree = tree.with(name, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  public MemoryTree with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public MemoryTree with(String path, byte[] bytes) {
    return with(path, new Content(bytes));
  }

  /** With a file that can't be read. */
  public MemoryTree unreadable(String path, String reason) {
    return with(path, new Refusal(reason));
  }

  private MemoryTree with(String path, Entry entry) {
    NavigableMap<String, Entry> more = new TreeMap<>(entries);
    more.put(path, entry);
    return new MemoryTree(more);
  }

  public MemoryTree without(String path) {
    NavigableMap<String, Entry> fewer = new TreeMap<>(entries);
    fewer.remove(path);
    return new MemoryTree(fewer);
  }

  @Override
  public List<String> list(String folder) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return entries.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    return switch (entries.get(path)) {
      case Content content -> content.bytes().clone();
      case Refusal refusal -> throw new UnreadableException(refusal.reason());
      case null -> throw new UnreadableException("there is no such file");
    };
  }

  /** The text of a file that is there. */
  public String text(String path) {
    try {
      return new String(read(path), StandardCharsets.UTF_8);
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @Override
  public boolean exists(String path) {
    return entries.containsKey(path);
  }
}

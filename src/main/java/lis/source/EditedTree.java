package lis.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree with changes laid over it that nobody has written to disk. */
public final class EditedTree implements SourceTree {
  private final SourceTree base;

  /** The new bytes of files; empty for those that are gone. */
  private final Map<String, Optional<byte[]>> changes = new TreeMap<>();

  public EditedTree(SourceTree base) {
    this.base = base;
  }

  public void write(String path, byte[] bytes) {
    changes.put(path, Optional.of(bytes));
  }

  public void delete(String path) {
    changes.put(path, Optional.empty());
  }

  /** The new bytes by path, in the order of the paths; empty for files that are gone. */
  public Map<String, Optional<byte[]>> changes() {
    return Collections.unmodifiableMap(changes);
  }

  @Override
  public List<String> list(String folder) {
    String below = folder.endsWith("/") ? folder : folder + "/";
    List<String> paths = new ArrayList<>(base.list(folder));
    changes.forEach(
        (path, bytes) -> {
          paths.remove(path);
          if (bytes.isPresent() && path.startsWith(below)) {
            paths.add(path);
          }
        });
    Collections.sort(paths);
    return paths;
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    if (!changes.containsKey(path)) {
      return base.read(path);
    }
    return changes
        .getOrDefault(path, Optional.empty())
        .orElseThrow(() -> new UnreadableException("there is no such file"));
  }

  @Override
  public boolean exists(String path) {
    return changes.containsKey(path)
        ? changes.getOrDefault(path, Optional.empty()).isPresent()
        : base.exists(path);
  }
}

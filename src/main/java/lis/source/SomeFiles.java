package lis.source;

import java.util.List;
import java.util.Set;

/** Some files of another tree; whatever else it has isn't there. */
public record SomeFiles(SourceTree base, Set<String> paths) implements SourceTree {
  public SomeFiles {
    paths = Set.copyOf(paths);
  }

  @Override
  public List<String> list(String folder) {
    return base.list(folder).stream().filter(paths::contains).toList();
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    if (!paths.contains(path)) {
      throw new UnreadableException("there is no such file");
    }
    return base.read(path);
  }

  @Override
  public boolean exists(String path) {
    return paths.contains(path) && base.exists(path);
  }
}

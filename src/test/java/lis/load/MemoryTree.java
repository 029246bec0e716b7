package lis.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/** A tree of files that stand in no folder. */
record MemoryTree(Map<String, byte[]> files) implements SourceTree {

  MemoryTree {
    files = Map.copyOf(files);
  }

  @Override
  public List<String> list(String folder) {
    return files.keySet().stream().filter(path -> path.startsWith(folder + "/")).sorted().toList();
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    return Optional.ofNullable(files.get(path))
        .orElseThrow(() -> new UnreadableException("there is no such file"));
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path);
  }
}

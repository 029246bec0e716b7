package lis.source;

import java.util.List;

/**
 * A tree of which one folder is another's.
 *
 * @param folder its name, with a slash at the end
 */
public record GraftedTree(SourceTree tree, String folder, SourceTree other) implements SourceTree {
  private SourceTree at(String path) {
    return (path + "/").startsWith(folder) ? other : tree;
  }

  @Override
  public List<String> list(String below) {
    return at(below).list(below);
  }

  @Override
  public byte[] read(String path) throws UnreadableException {
    return at(path).read(path);
  }

  @Override
  public boolean exists(String path) {
    return at(path).exists(path);
  }
}

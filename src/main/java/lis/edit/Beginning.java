package lis.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lis.source.EditedTree;
import lis.source.UnreadableException;

/**
 * A strategy that begins in a folder. Nothing that stands there is touched: what a strategy can't
 * share is in the way, and where something that only goes with it is there already, it is kept.
 *
 * @param reserved the names that a strategy has to itself
 * @param needed what has to be written, all of it
 * @param besides what is written where there is nothing of that name
 */
public record Beginning(Path folder, List<String> reserved, List<Starter> needed, Starter besides) {

  /** What is in the way. */
  public List<String> inTheWay() {
    Stream<String> files =
        needed.stream()
            .flatMap(starter -> starter.files().keySet().stream())
            .filter(path -> reserved.stream().noneMatch(name -> path.startsWith(name + "/")));
    return Stream.concat(reserved.stream(), files).filter(this::taken).toList();
  }

  /** What was there before and stays as it is. */
  public List<String> kept() {
    return besides.files().keySet().stream().filter(this::taken).toList();
  }

  private boolean taken(String path) {
    return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Lays the files into a tree of the folder. */
  public void put(EditedTree tree) {
    for (Starter starter : needed) {
      starter.files().forEach(tree::write);
    }
    for (Map.Entry<String, byte[]> file : besides.files().entrySet()) {
      if (!taken(file.getKey())) {
        tree.write(file.getKey(), file.getValue());
      }
    }
  }

  /**
   * Gives a strategy that was laid into a tree words of its own. Only whole values give way to
   * them, never words within a sentence.
   *
   * @param words by the words that it came with
   */
  public static void name(EditedTree tree, Map<String, String> words) throws UnreadableException {
    for (String path : List.copyOf(tree.changes().keySet())) {
      if (path.endsWith(".yaml")) {
        String text = new String(tree.read(path), StandardCharsets.UTF_8);
        tree.write(path, named(text, words).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String named(String text, Map<String, String> words) {
    String named = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      String value = YamlText.of(List.of(word.getValue()));
      named = named.replace(": " + word.getKey() + "\n", ": " + value + "\n");
    }
    return named;
  }
}

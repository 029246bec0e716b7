package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.source.EditedTree;
import lis.source.UnreadableException;

/**
 * Puts a new element where those of its kind are: into their folder, or at the end of the file that
 * lists them.
 *
 * @param folder of the strategy, with a slash at its end
 */
public record Placing(EditedTree tree, String folder) {
  private static final Pattern ITEM = Pattern.compile("(?m)^ *- +");

  /**
   * Writes it into the tree.
   *
   * @return the path of its file
   * @throws RefusedException when something would be written over, or the list is none
   */
  public String put(Draft draft) throws RefusedException, UnreadableException {
    String name = folder + draft.kind().folder().orElse(draft.kind().name());
    Optional<String> list =
        Stream.of(name + ".yaml", name + ".yml").filter(tree::exists).findFirst();
    if (list.isPresent()) {
      append(list.get(), draft);
      return list.get();
    }
    String path = name + "/" + draft.id() + ".md";
    if (tree.exists(path)) {
      throw new RefusedException("there is a file " + path + " already.");
    }
    tree.write(path, draft.text(path).getBytes(StandardCharsets.UTF_8));
    return path;
  }

  private void append(String path, Draft draft) throws RefusedException, UnreadableException {
    String before = new String(tree.read(path), StandardCharsets.UTF_8);
    Matcher item = ITEM.matcher(before);
    if (!item.find()) {
      throw new RefusedException(
          "in %s no element begins with “- ”, so lis can't tell how to add one.".formatted(path));
    }
    String text = (before.endsWith("\n") ? "\n" : "\n\n") + draft.item(item.group());
    boolean windows = before.contains("\r\n");
    String all = before + (windows ? text.replace("\n", "\r\n") : text);
    tree.write(path, all.getBytes(StandardCharsets.UTF_8));
  }
}

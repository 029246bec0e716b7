package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  /** What may stand above the first item: comments, and the beginning of a document. */
  private static final Pattern ABOVE = Pattern.compile("\uFEFF?\\s*(?:#.*|---.*|%.*)?");

  private static final Pattern ITEM = Pattern.compile("\uFEFF?( *- +)\\S");

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
    byte[] bytes = tree.read(path);
    String before = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(before.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw new RefusedException(path + " isn't UTF-8; save it again as that first.");
    }
    String text = (before.endsWith("\n") ? "\n" : "\n\n") + draft.item(dash(path, before));
    boolean windows = before.contains("\r\n");
    String all = before + (windows ? text.replace("\n", "\r\n") : text);
    tree.write(path, all.getBytes(StandardCharsets.UTF_8));
  }

  /** What the first item begins with. */
  private static String dash(String path, String list) throws RefusedException {
    Optional<String> first =
        list.lines().filter(line -> !ABOVE.matcher(line).matches()).findFirst();
    Matcher item = ITEM.matcher(first.orElse(""));
    if (!item.lookingAt()) {
      throw new RefusedException(
          "in %s no element begins with “- ”, so lis can't tell how to add one.".formatted(path));
    }
    return item.group(1);
  }
}

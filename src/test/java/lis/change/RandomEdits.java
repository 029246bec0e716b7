package lis.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.source.EditedTree;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/** What editors do to a strategy, by lot; always the same for the same seed. */
final class RandomEdits {
  private final EditedTree tree;
  private final Random random;

  private RandomEdits(SourceTree base, long seed) {
    this.tree = new EditedTree(base);
    this.random = new Random(seed);
  }

  static EditedTree of(SourceTree base, int count, long seed) throws UnreadableException {
    RandomEdits edits = new RandomEdits(base, seed);
    for (int i = 0; i < count; i++) {
      edits.one();
    }
    return edits.tree;
  }

  private void one() throws UnreadableException {
    switch (random.nextInt(16)) {
      case 0 -> replace("\\b(the|and|of|for)\\b", "or");
      case 1 -> replace("[0-9]+", Integer.toString(random.nextInt(5000)));
      case 2 -> replace("(?<=[a-z]), ", " ");
      case 3 -> replace("\\b(will|can|should)\\b", "may");
      case 4 ->
          replace("\\n\\n(?=[A-Z])", "\n\nA new paragraph, number " + random.nextInt(99) + ".\n\n");
      case 5 -> replace("\\n\\n[A-Z][^\\n]*(?=\\n)", "");
      case 6 -> replace("(?<=\\. )(?=[A-Z])", "\n\n");
      case 7 -> swap();
      case 8 -> delete();
      case 9 -> copy();
      case 10 -> rename(true);
      case 11 -> rename(false);
      case 12 -> replace("(?m)^order: .*", "order: " + random.nextInt(9));
      case 13 -> replace("(?<=to: )[a-z-]+", stem(any(".md")));
      case 14 -> replace("(?<=provenance: )[a-z]+", "published");
      default -> model();
    }
  }

  private String text(String path) throws UnreadableException {
    return new String(tree.read(path), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) {
    tree.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String any(String ending) {
    List<String> paths =
        tree.list("strategy").stream()
            .filter(p -> p.endsWith(ending) && !p.matches(".*/(model|theme|strategy|phrases).*"))
            .toList();
    return paths.get(random.nextInt(paths.size()));
  }

  private static String stem(String path) {
    return SourceFile.stem(path).replaceAll("\\..*", "");
  }

  /** One of the places that look so, in some file. */
  private void replace(String pattern, String by) throws UnreadableException {
    String path = any(random.nextInt(4) == 0 ? ".yaml" : ".md");
    String text = text(path);
    List<MatchResult> found =
        new ArrayList<>(Pattern.compile(pattern).matcher(text).results().toList());
    if (!found.isEmpty()) {
      MatchResult at = found.get(random.nextInt(found.size()));
      write(path, text.substring(0, at.start()) + by + text.substring(at.end()));
    }
  }

  private void swap() throws UnreadableException {
    String path = any(".md");
    String text = text(path);
    int body = text.indexOf("\n---\n", 4) + 5;
    List<String> blocks = new ArrayList<>(List.of(text.substring(body).split("\n\n")));
    Collections.swap(blocks, random.nextInt(blocks.size()), random.nextInt(blocks.size()));
    write(path, text.substring(0, body) + String.join("\n\n", blocks));
  }

  private void delete() {
    tree.delete(any(".md"));
  }

  private void copy() throws UnreadableException {
    String path = any(".md");
    String text = text(path).replaceFirst("title: ", "title: Another ");
    write(path.replace(".md", "-" + random.nextInt(1000) + ".md"), text);
  }

  private void rename(boolean alias) throws UnreadableException {
    String path = any(".md");
    String text = text(path);
    String id = stem(path);
    String other = "x" + random.nextInt(1000) + "-" + id;
    tree.delete(path);
    boolean keeps = alias && !text.contains("aliases:");
    write(
        path.replace(id + ".md", other + ".md"),
        keeps ? text.replaceFirst("\ntitle:", "\naliases: [" + id + "]\ntitle:") : text);
    if (random.nextBoolean()) {
      for (String each : tree.list("strategy")) {
        if (each.endsWith(".md") || each.endsWith(".yaml")) {
          write(
              each,
              text(each).replaceAll("(?<=\\[\\[|to: |[:,\\[] )" + id + "(?=[|\\],}\n])", other));
        }
      }
    }
  }

  private void model() throws UnreadableException {
    String path = "strategy/model.yaml";
    String text = text(path);
    write(
        path,
        switch (random.nextInt(3)) {
          case 0 -> text.replaceFirst("label: In plain words", "label: Plainly");
          case 1 -> text.replaceFirst("many: Priorities", "many: Main aims");
          default -> text.replaceFirst("    derived: Derived.*\n", "    derived: Follows\n");
        });
  }
}

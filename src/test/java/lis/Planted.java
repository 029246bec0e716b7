package lis;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Report;
import lis.source.FolderTree;
import lis.source.MemoryTree;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/**
 * The shipped strategy with faults in it.
 *
 * @param faults each as its code, file, start and end
 */
record Planted(MemoryTree tree, List<String> faults) {
  private static final Pattern MARKED = Pattern.compile("⟦([a-z0-9-]+):([^⟧]*)⟧");

  /** What planted images show, where only their words are at fault. */
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>";

  private static final String SETTINGS = "strategy/strategy.yaml";

  /** More than lis reads of one file. */
  private static final byte[] LARGE = new byte[4 << 20];

  /** The shipped strategy. */
  static final MemoryTree SAMPLE = sample();

  private static MemoryTree sample() {
    SourceTree folder = new FolderTree(Path.of(""));
    MemoryTree tree = MemoryTree.empty().with("strategy/images/planted.svg", PICTURE);
    for (String part : List.of("strategy", "templates")) {
      for (String path : folder.list(part)) {
        tree = tree.with(path, prepared(path, read(folder, path)));
      }
    }
    return tree;
  }

  /**
   * Without numbers in texts that planted elements would make stale, and without notes of what was
   * read, which planted words would; ready for exceptions.
   */
  private static byte[] prepared(String path, byte[] bytes) {
    if (!path.endsWith(".md") && !path.endsWith(".yaml")) {
      return bytes;
    }
    String text =
        new String(bytes, StandardCharsets.UTF_8).replaceAll("(?m)^ *plain-for: [a-z]{6}\n", "");
    return (path.endsWith(".md") || path.equals(SETTINGS) ? ready(text) : text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String ready(String text) {
    return text.replace("five priorities", "priorities")
        .replace("\nchecks:\n", "\nchecks:\n  exceptions:\n");
  }

  private static byte[] read(SourceTree folder, String path) {
    try {
      return folder.read(path);
    } catch (UnreadableException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** So many faults of these planters, at places and of kinds that the seed chooses. */
  static Planted of(List<Planter> planters, int count, long seed) {
    Random random = new Random(seed);
    MemoryTree tree = SAMPLE;
    for (int number = 1; number <= count; number++) {
      tree = planters.get(random.nextInt(planters.size())).plant(tree, number, random);
    }
    return unmarked(tree);
  }

  private static Planted unmarked(MemoryTree marked) {
    MemoryTree tree = marked;
    List<String> faults = new ArrayList<>();
    for (String folder : List.of("strategy", "templates")) {
      for (String path : marked.list(folder)) {
        String text = marked.text(path);
        if (text.contains("⟦")) {
          tree = unmarked(tree, path, text, faults);
        }
      }
    }
    return new Planted(tree, faults.stream().sorted().toList());
  }

  private static MemoryTree unmarked(
      MemoryTree tree, String path, String text, List<String> faults) {
    StringBuilder plain = new StringBuilder();
    Charset charset = StandardCharsets.UTF_8;
    Matcher mark = MARKED.matcher(text);
    String last = "";
    while (mark.find()) {
      mark.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(mark.group(2));
      last = mark.group(1);
      faults.add(fault(last, path, start, plain.length()));
      if (last.equals(Code.NOT_UTF8.word())) {
        charset = StandardCharsets.ISO_8859_1;
      }
    }
    mark.appendTail(plain);
    // What can't be written into a file in words.
    return last.equals(Code.UNREADABLE_FILE.word())
        ? tree.unreadable(path, "the disk refuses")
        : last.equals(Code.FILE_TOO_LARGE.word())
            ? tree.with(path, LARGE)
            : tree.with(path, plain.toString().getBytes(charset));
  }

  /** What lis finds in it, in the same words. */
  List<String> found() {
    return words(new Pipeline(tree, Smallest.TODAY, new Timings(() -> 0)).validate().diagnostics());
  }

  /** What lis finds only when it publishes, in the same words. */
  List<String> foundLate() {
    return words(Smallest.findings(tree));
  }

  private static List<String> words(List<Diagnostic> found) {
    return Report.of(found).stream()
        .map(
            d ->
                fault(d.code().word(), d.place().file().path(), d.place().start(), d.place().end()))
        .sorted()
        .toList();
  }

  private static String fault(String code, String path, int start, int end) {
    return code + " " + path + " " + start + ".." + end;
  }
}

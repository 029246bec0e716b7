package lis;

import static lis.Form.PLAIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lis.diagnostic.Diagnostic;
import lis.source.Kebab;
import lis.source.MemoryTree;

/**
 * One section of a literate specification: files that are laid over the smallest strategy, and what
 * lis has to say about them, at the end of the lines concerned.
 */
public record Spec(String heading, List<Block> blocks) {
  private static final Path FOLDER = Path.of("src/test/resources/spec");

  /** Shows Markdown and what it is read as; another test holds it. */
  static final Path DIALECT = FOLDER.resolve("markdown.md");

  /** Shows files and how they are laid out; another test holds it. */
  private static final Path LAYOUT = FOLDER.resolve("format.md");

  private static final Pattern SECTION = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^(```+)[a-z]+ (\\S+)(?: under (\\S+))?(?: as (\\S+))?\n(.*?)^\\1$");
  private static final Pattern EXPECTED =
      Pattern.compile("\\s*<- (error|warning)\\[([a-z0-9-]+)\\]([^<]*)$");

  /**
   * A file, or lines of one.
   *
   * @param under the line of the file below which these are put; empty for a whole file
   * @param text with the expected findings
   */
  record Block(String path, String under, Form form, String text) {
    static Block of(MatchResult m) {
      return new Block(
          m.group(2),
          Optional.ofNullable(m.group(3)).orElse(""),
          Optional.ofNullable(m.group(4)).flatMap(w -> Kebab.parse(Form.class, w)).orElse(PLAIN),
          m.group(5));
    }
  }

  /** A finding that is expected, and words that its message or its help must hold. */
  record Expected(String place, String words) {}

  /** The files of the specification, but for those that show a text and what it is read as. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.equals(DIALECT) && !file.equals(LAYOUT)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections of a file. */
  public static List<Spec> read(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections of a text. */
  static List<Spec> read(String markdown) {
    List<Spec> specs = new ArrayList<>();
    Matcher section = SECTION.matcher(markdown);
    int start = -1;
    String heading = "";
    while (section.find()) {
      add(specs, heading, markdown, start, section.start());
      heading = section.group(1);
      start = section.end();
    }
    add(specs, heading, markdown, start, markdown.length());
    return specs;
  }

  private static void add(List<Spec> specs, String heading, String markdown, int start, int end) {
    if (start >= 0) {
      List<Block> blocks =
          FENCED.matcher(markdown.substring(start, end)).results().map(Block::of).toList();
      specs.add(new Spec(heading, blocks));
    }
  }

  /** The files of the section, laid over the smallest strategy. */
  public MemoryTree tree() {
    return laid(blocks.stream().filter(block -> block.form() != Form.EARLIER).toList());
  }

  /** The version before, where the section has one. */
  Optional<MemoryTree> earlier() {
    List<Block> before = blocks.stream().filter(block -> block.form() == Form.EARLIER).toList();
    return before.isEmpty() ? Optional.empty() : Optional.of(laid(before));
  }

  /** What lis says about it. */
  List<Diagnostic> findings() {
    return Smallest.findings(tree(), earlier());
  }

  private static MemoryTree laid(List<Block> blocks) {
    MemoryTree tree = Smallest.tree();
    for (Block block : blocks) {
      StringBuilder text = new StringBuilder();
      block.text().lines().map(Spec::bare).forEach(line -> text.append(line).append('\n'));
      String whole =
          block.under().isEmpty()
              ? text.toString()
              : tree.text(block.path())
                  .replaceFirst(
                      "(?m)^" + block.under() + "\n",
                      "$0" + Matcher.quoteReplacement(text.toString()));
      tree = block.form().put(tree, block.path(), whole.isBlank() ? "" : whole);
    }
    return tree;
  }

  private static String bare(String line) {
    Matcher expected = EXPECTED.matcher(line);
    return expected.find() ? bare(line.substring(0, expected.start())) : line;
  }

  /** What is expected, in the order of the blocks. */
  List<Expected> expected() {
    List<Expected> all = new ArrayList<>();
    for (Block block : blocks) {
      int line = first(block);
      for (String text : block.text().lines().toList()) {
        String rest = text;
        Matcher m = EXPECTED.matcher(rest);
        while (m.find()) {
          all.add(
              new Expected(
                  "%s:%d %s[%s]".formatted(block.path(), line, m.group(1), m.group(2)),
                  m.group(3).strip()));
          rest = rest.substring(0, m.start());
          m = EXPECTED.matcher(rest);
        }
        line++;
      }
    }
    return all;
  }

  /** The number of the first line of a block in its file. */
  private static int first(Block block) {
    return block.under().isEmpty()
        ? 1
        : Smallest.tree().text(block.path()).lines().toList().indexOf(block.under()) + 2;
  }
}

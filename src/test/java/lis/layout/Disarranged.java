package lis.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import lis.source.MemoryTree;

/**
 * Brings files that are in their layout out of it, without a change to what they say: keys in
 * another order, odd indents and spaces, blank lines, other marks, line ends of Windows.
 */
final class Disarranged {
  /** What strategy.yaml says to lis itself keeps its place among the keys. */
  private static final Pattern PINNED = Pattern.compile("(language|publications|checks):.*");

  private static final Pattern LINK = Pattern.compile("( *- )\\{(to: [^,\"]*), ([^,\"{}]*)}");
  private static final Pattern KEY = Pattern.compile("([a-z-]+:) (?![|>]).*");

  private final Random random;
  private final boolean comments;

  /** Every comment that was added, with words of the line that it is about. */
  private final List<String> added = new ArrayList<>();

  private String file = "";
  private int number;

  /**
   * @param comments whether comments are added, too
   */
  Disarranged(long seed, boolean comments) {
    this.random = new Random(seed);
    this.comments = comments;
  }

  List<String> added() {
    return added;
  }

  MemoryTree tree(MemoryTree tidy) {
    MemoryTree tree = tidy;
    for (String path : Formatted.paths(tidy)) {
      boolean elements =
          !path.endsWith("/model.yaml")
              && !path.endsWith("/theme.yaml")
              && !path.contains("/phrases.");
      file = path;
      if (elements) {
        tree = tree.with(path, odd(text(path, tidy.text(path))));
      }
    }
    return tree;
  }

  private String text(String path, String text) {
    if (!path.endsWith(".md")) {
      return text.contains("\n- id: ") || text.startsWith("- id: ")
          ? list(text)
          : String.join("\n", element(lines(text))) + "\n";
    }
    int end = text.indexOf("\n---\n", 4);
    List<String> front = element(lines(text.substring(4, end)));
    String body = text.substring(end + 5);
    return "---" + spaces(2) + "\n" + String.join("\n", front) + "\n---\n" + body(body);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(text.lines().toList());
  }

  /** Elements one below the other: the first line of each begins with a dash. */
  private String list(String text) {
    List<String> out = new ArrayList<>();
    List<String> element = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if ((line.startsWith("- ") || line.startsWith("#")) && !element.isEmpty()) {
        out.addAll(item(element));
        element.clear();
      }
      if (line.startsWith("- ") || !element.isEmpty()) {
        element.add(line.isEmpty() ? "" : line.substring(2));
      } else {
        out.add(line);
      }
    }
    out.addAll(item(element));
    return String.join("\n", out) + "\n";
  }

  private List<String> item(List<String> element) {
    while (element.getLast().isEmpty()) {
      element.removeLast();
    }
    List<String> lines = element(element);
    int in = 1 + random.nextInt(3);
    List<String> out = new ArrayList<>(blanks(0, 2));
    if (lines.getFirst().startsWith("#")) {
      // Above the dash it would be about the element, and not about the key that is first just now.
      added.remove(lines.removeFirst());
    }
    out.add("-" + " ".repeat(in) + lines.getFirst());
    lines.subList(1, lines.size()).forEach(l -> out.add(l.isEmpty() ? l : " ".repeat(in + 1) + l));
    return out;
  }

  /** The lines of one element, which begin at its left. */
  private List<String> element(List<String> lines) {
    List<List<String>> chunks = new ArrayList<>();
    for (String line : lines) {
      boolean goesOn = line.isEmpty() || line.startsWith(" ") || line.startsWith("- ");
      if (!goesOn || chunks.isEmpty()) {
        chunks.add(new ArrayList<>());
      }
      chunks.getLast().add(line);
    }
    List<String> out = new ArrayList<>();
    shuffled(chunks).forEach(chunk -> out.addAll(chunk(chunk)));
    return out;
  }

  private List<List<String>> shuffled(List<List<String>> chunks) {
    List<List<String>> free = new ArrayList<>(chunks.stream().filter(c -> !pinned(c)).toList());
    Collections.shuffle(free, random);
    List<List<String>> out = new ArrayList<>();
    chunks.forEach(chunk -> out.add(pinned(chunk) ? chunk : free.removeFirst()));
    return out;
  }

  private static boolean pinned(List<String> chunk) {
    return chunk.getFirst().startsWith("#") || PINNED.matcher(chunk.getFirst()).matches();
  }

  private List<String> chunk(List<String> chunk) {
    List<String> out = new ArrayList<>();
    String head = chunk.getFirst();
    boolean value = KEY.matcher(head).matches();
    String key = head.substring(0, head.indexOf(':') + 1);
    if (comments && !pinned(chunk) && random.nextInt(4) == 0) {
      out.add(comment("above", key));
    }
    String line = value ? key + spaces(3) + head.substring(key.length()) : head;
    boolean beside = comments && value && random.nextInt(4) == 0;
    out.add(line + (beside ? " " + comment("beside", key) : value ? spaces(2) : ""));
    int out2 = chunk.size() > 1 && chunk.get(1).startsWith("  - ") ? random.nextInt(5) - 2 : 0;
    int in = Math.max(out2, -2);
    for (String below : chunk.subList(1, chunk.size())) {
      String typed =
          LINK.matcher(below).replaceFirst(m -> link(m.group(1), m.group(2), m.group(3)));
      out.add(typed.isEmpty() ? "" : in < 0 ? typed.substring(-in) : " ".repeat(in) + typed);
    }
    return out;
  }

  private String comment(String where, String key) {
    String text = "# " + where + " " + key + " in " + file + " no " + number++;
    added.add(text);
    return text;
  }

  private String link(String dash, String to, String rest) {
    return random.nextBoolean()
        ? "%s{%s%s ,%s%s}".formatted(dash, spaces(2), rest, spaces(2), to)
        : "%s{%s,%s %s%s}".formatted(dash, to, spaces(2), rest, spaces(1));
  }

  private String body(String body) {
    List<String> out = new ArrayList<>();
    for (String line : body.lines().toList()) {
      if (line.isEmpty()) {
        out.addAll(blanks(1, 3));
      } else if (line.startsWith("- ")) {
        out.add(line + spaces(1));
      } else if (line.startsWith("## ") && random.nextBoolean()) {
        out.addAll(List.of(line.substring(3) + spaces(2), "-".repeat(3 + random.nextInt(9))));
      } else if (line.startsWith("| ")) {
        out.add(line.replace(" | ", " |" + spaces(3)) + spaces(2));
      } else {
        out.add(line + spaces(1));
      }
    }
    return String.join("\n", out) + "\n".repeat(random.nextInt(3));
  }

  private List<String> blanks(int least, int most) {
    return Collections.nCopies(least + random.nextInt(most - least + 1), spaces(1));
  }

  private String spaces(int most) {
    return " ".repeat(random.nextInt(most + 1));
  }

  private String odd(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text.replace("\n", "\r\n");
      case 1 -> "\uFEFF" + text;
      case 2 -> text.stripTrailing();
      case 3 -> text + "\n\n";
      default -> text;
    };
  }
}

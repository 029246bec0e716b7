package lis.layout;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** YAML as nobody would type it: every style of value, comments everywhere, uneven spaces. */
final class OddYaml {
  private static final int DEEPEST = 3;

  private final Random random;
  private int number;

  private OddYaml(long seed) {
    this.random = new Random(seed);
  }

  static String of(long seed) {
    OddYaml yaml = new OddYaml(seed);
    String content = yaml.random.nextBoolean() ? yaml.keys(0, "") : yaml.items(0, "");
    String head = yaml.one(8) ? "---" + yaml.beside() + "\n" : "";
    return yaml.own("") + head + yaml.own("") + content + yaml.own("");
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private String spaces(int least, int most) {
    return " ".repeat(least + random.nextInt(most - least + 1));
  }

  private String any(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String comment() {
    return "# c" + number++ + any("", " {x: y}", " - z", " 'q", " #");
  }

  private String beside() {
    return one(4) ? spaces(1, 5) + comment() : spaces(0, 2);
  }

  /** Comments and blank lines. */
  private String own(String indent) {
    StringBuilder out = new StringBuilder();
    while (one(4)) {
      boolean blank = one(3);
      out.append(blank ? spaces(0, 3) : spaces(0, indent.length() + 3) + comment()).append('\n');
    }
    return out.toString();
  }

  private String keys(int depth, String indent) {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : own(indent)).append(indent).append(key()).append(spaces(0, 1));
      out.append(':').append(value(depth, indent));
    }
    return out.toString();
  }

  private String key() {
    return one(6) ? "\"k " + number++ + "\"" : "k" + number++;
  }

  private String items(int depth, String indent) {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : own(indent)).append(indent).append('-');
      String space = spaces(1, 3);
      String inner = indent + " " + space;
      if (depth < DEEPEST && one(2)) {
        String block = one(3) ? items(depth + 1, inner) : keys(depth + 1, inner);
        out.append(space).append(block.substring(inner.length()));
      } else {
        out.append(value(depth, indent));
      }
    }
    return out.toString();
  }

  /** What stands behind a colon or a dash, up to the end of its last line. */
  private String value(int depth, String indent) {
    List<Supplier<String>> values =
        List.of(
            () -> beside() + "\n",
            () -> spaces(1, 3) + word() + beside() + "\n",
            () -> quoted(indent),
            () ->
                spaces(1, 3)
                    + word()
                    + blank()
                    + indent
                    + spaces(1, 4)
                    + "goes on"
                    + beside()
                    + "\n",
            () -> lines(indent),
            () -> indented(indent),
            () -> spaces(1, 2) + named(flow(0, indent)) + beside() + "\n",
            () ->
                " "
                    + anchor()
                    + beside()
                    + "\n"
                    + own(indent)
                    + keys(depth + 1, indent + spaces(1, 4)),
            () ->
                " "
                    + anchor()
                    + beside()
                    + "\n"
                    + own(indent)
                    + items(depth + 1, indent + spaces(0, 4)));
    boolean bottom = depth >= DEEPEST;
    return values.get(random.nextInt(values.size() - (bottom ? 2 : 0))).get();
  }

  /** Only groups and lists can have a name. */
  private String named(String flow) {
    return flow.startsWith("[") || flow.startsWith("{") ? anchor() + flow : flow;
  }

  private String anchor() {
    return one(6) ? "&a" + number++ + " " : "";
  }

  private String blank() {
    return one(2) ? "\n\n" : "\n";
  }

  private String word() {
    return any("alpha", "beta b", "it's", "a#b", "x:y", "1", "yes", "£4m", "né", "~");
  }

  private String quoted(String indent) {
    String more = indent + spaces(1, 3) + "more \\\n";
    return spaces(1, 3) + "\"d " + word() + "\n" + more + indent + " end\"" + beside() + "\n";
  }

  private String lines(String indent) {
    String in = indent + spaces(1, 4);
    StringBuilder out = new StringBuilder(" " + any("|", "|-", ">", ">-"));
    out.append(one(5) ? " " + comment() : "").append(blank()).append(in).append("text # no\n");
    while (!one(3)) {
      String line = in + spaces(0, 3) + any("more", "- x", "k: v", "# h", "t  ", "\tz");
      out.append(one(4) ? "" : line).append('\n');
    }
    return out.toString();
  }

  private String indented(String indent) {
    int in = 1 + random.nextInt(4);
    String left = indent + " ".repeat(in);
    return " |" + in + "\n" + left + spaces(0, 3) + "text\n" + left + "x\n";
  }

  private String flow(int depth, String indent) {
    return switch (random.nextInt(depth > 2 ? 3 : 6)) {
      case 0 -> word();
      case 1 -> "\"q " + word() + " \\\" #\"";
      case 2 -> "'it''s '";
      case 3, 4 -> "[" + members(depth, indent, "") + "]";
      default -> "{" + members(depth, indent, "k") + "}";
    };
  }

  private String members(int depth, String indent, String key) {
    StringBuilder out = new StringBuilder();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.append(gap(indent));
      if (key.isEmpty()) {
        out.append(flow(depth + 1, indent));
      } else {
        out.append(key).append(number++);
        out.append(one(6) ? "" : spaces(0, 2) + ":" + spaces(1, 3) + flow(depth + 1, indent));
      }
      out.append(gap(indent)).append(i < count - 1 || one(5) ? "," : "");
    }
    return out + gap(indent);
  }

  private String gap(String indent) {
    String end = one(3) ? " " + comment() : spaces(0, 1);
    return one(7) ? end + blank() + indent + spaces(1, 4) : spaces(0, 2);
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts that make Markdown parsers slow or deep. */
public final class HostileProse {
  static final int TIMES = 20_000;

  /** Each is repeated. */
  private static final List<String> REPEATED =
      List.of(
          "[",
          "]",
          "![",
          "[]",
          "[](",
          "[a](",
          "[a](<",
          "[a](b",
          "[a](b \"",
          "[a][",
          "[a][b] ",
          "[[",
          "]]",
          "[[a",
          "[[a|",
          "[[a]]",
          "[[a|b]] ",
          "[^",
          "[^a",
          "[^a]",
          "[^a]: ",
          "[a]: ",
          "[a]: b\n",
          "[^a]: b\n",
          "[\\",
          "[\\_",
          "\\_",
          "\\[",
          "(",
          "(a",
          "*",
          "**",
          "***",
          "*a ",
          "*a _b ",
          "**a *b ",
          "a** b",
          "_",
          "__a",
          "_a __b ",
          "*a_",
          "a**b**",
          "`",
          "``a`",
          "`a``",
          "` ",
          "~",
          "~~~\n",
          "```\n",
          "<",
          "<a",
          "<a ",
          "<a b=\"",
          "</",
          "<!--",
          "<!-- a",
          "<?",
          "<![CDATA[",
          "<!A ",
          "<a@",
          "<http://",
          "<div>\n",
          "<b>",
          "&",
          "&amp",
          "&#x",
          ">",
          "> ",
          "> a\n",
          ">>\n",
          "> [!NOTE]\n",
          "- ",
          "- a\n",
          "* - + ",
          "1. ",
          "1) a\n",
          "+ a\n ",
          "  - a\n",
          "\t",
          "\ta\n",
          " ",
          "\n",
          "a\n",
          "a\n\n",
          "# ",
          "#\n",
          "# a\n",
          "a\n=\n",
          "a\n-\n",
          "---\n",
          "|",
          "|a",
          "|-",
          "| a | b |\n",
          "a\n: b\n",
          ": a\n",
          "\"",
          "'",
          "\"'",
          "--",
          ".",
          "{",
          "[a]{",
          "[a]{lang=cy}",
          "]{lang=cy}",
          "![a](b) ",
          "![a]",
          "\\",
          "\\\n",
          "a  \n",
          "\u0000",
          "\uD83D\uDE00",
          "\uD83D",
          "a\u0301",
          "\u202E",
          "\\\\`",
          "<a>*");

  private HostileProse() {}

  /** The texts by a name for each. */
  public static Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    REPEATED.forEach(piece -> texts.put(name(piece), piece.repeat(TIMES)));
    String escapes = "\\_".repeat(TIMES);
    texts.put("[ and escapes", "[name " + escapes);
    texts.put("[a][ and escapes", "[a][name " + escapes);
    texts.put("[ and backslashes", "[" + "\\".repeat(TIMES));
    texts.put("[a][ and backslashes", "[a][" + "\\".repeat(TIMES));
    texts.put("[a]( and backslashes", "[a](" + "\\".repeat(TIMES));
    texts.put("nested brackets", "[".repeat(TIMES) + "a" + "]".repeat(TIMES));
    texts.put("nested links", "[".repeat(TIMES) + "a" + "](b)".repeat(TIMES));
    texts.put("nested images", "![".repeat(TIMES) + "a" + "](b)".repeat(TIMES));
    texts.put("nested references", "[[".repeat(TIMES) + "a" + "]]".repeat(TIMES));
    texts.put("nested phrases", "[".repeat(TIMES) + "a" + "]{lang=cy}".repeat(TIMES));
    texts.put("nested parentheses", "[a](" + "(".repeat(TIMES) + ")".repeat(TIMES) + ")");
    texts.put("nested emphasis", "*a **b ".repeat(TIMES) + "b** a*".repeat(TIMES));
    texts.put("nested quotations", "> ".repeat(TIMES) + "a");
    texts.put("nested lists", nestedLists());
    texts.put("long run of backticks", runs('`'));
    texts.put("long table row", "|a".repeat(TIMES) + "|\n" + "|-".repeat(TIMES) + "|\n");
    texts.put("long table", "| a |\n|---|\n" + "| b |\n".repeat(TIMES));
    texts.put("wide and long table", wideTable());
    texts.put("notes used", "[^a]".repeat(TIMES) + "\n\n[^a]: b\n");
    texts.put("definitions used", "[a]".repeat(TIMES) + "\n\n[a]: people.md\n");
    texts.put("title without end", "[a](b \"" + "a ".repeat(TIMES));
    texts.put("definition without end", "[a]: <" + "a ".repeat(TIMES));
    texts.put("tag without end", "<a " + "b ".repeat(TIMES));
    texts.put("comments in a tag", "<!-- " + "--".repeat(TIMES));
    return texts;
  }

  private static String name(String piece) {
    return piece.codePoints().allMatch(c -> c > ' ' && c < 0x7F)
        ? piece
        : piece
            .codePoints()
            .collect(
                StringBuilder::new,
                (out, c) -> out.append(c > ' ' && c < 0x7F ? Character.toString(c) : "<" + c + ">"),
                StringBuilder::append)
            .toString();
  }

  private static String nestedLists() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      out.repeat("  ", i).append("- a\n");
    }
    return out.toString();
  }

  private static String runs(char c) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < 600; i++) {
      out.repeat(c, i).append('a');
    }
    return out.toString();
  }

  private static String wideTable() {
    List<String> lines = new ArrayList<>(List.of("|a".repeat(200) + "|", "|---".repeat(200) + "|"));
    for (int i = 0; i < 100; i++) {
      lines.add("|b".repeat(200) + "|");
    }
    return String.join("\n", lines);
  }
}

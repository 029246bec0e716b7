package lis.layout;

import java.util.Random;

/** Pieces of Markdown below one another, of which few belong together. */
final class OddMarkdown {
  private static final String[] PIECES = {
    "Text here",
    "more words  ",
    "**bold** and *it* ",
    "- item",
    "* item",
    "+  item",
    "  - nested",
    "    - deep",
    "   * three",
    "1. one",
    "2) two",
    "10.  ten",
    "  continued",
    "",
    "",
    "",
    "   ",
    "## Head",
    "##  Head ##",
    "Head\n===",
    "Two\n---",
    "> quote",
    "> - in quote",
    "> * star",
    "```\ncode  \n\n\n  x\n```",
    "    code  ",
    "| a | b |\n|---|---:|\n|c|d `|` |\n| [[x|y]]|  |",
    "Table: Caption",
    "[^1]: note",
    "See[^1] and [a][l]",
    "[l]: https://x.example",
    "GVA\n: Meaning",
    "***",
    "* * *",
    "- - a",
    "1. - b",
    "-",
    "*",
    "line\\",
    "* a\n\n\n  b",
    "-   wide\n    more",
    "<div>\nx  \n</div>",
    "a\tb",
    "\t- tab",
    "- ```\n  c  \n  ```",
    "#",
    "# \t T",
    "~~~\n",
    "1986. A year",
    "- a\n\n      code in item",
    "> [!NOTE]\n> Words.",
    "* a\n- b",
    "--- "
  };

  private OddMarkdown() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      out.append(PIECES[random.nextInt(PIECES.length)]).append('\n');
    }
    return out.toString();
  }
}

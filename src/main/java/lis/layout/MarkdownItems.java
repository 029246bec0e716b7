package lis.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.syntax.MarkdownPart;
import lis.syntax.MarkdownPart.Kind;

/** The items of lists: a hyphen, a space, and what is below in line with the first word. */
final class MarkdownItems {
  private static final Pattern MARK = Pattern.compile("([-*+]|\\d{1,9}[.)])( *)");

  /** More spaces than these behind a mark are the first of a text as typed. */
  private static final int SPACES = 4;

  private final SourceFile text;
  private final String[] lines;

  /** How much further out lines go. */
  private final int[] shifts;

  private final Deque<Item> open = new ArrayDeque<>();

  private MarkdownItems(SourceFile text, String... lines) {
    this.text = text;
    this.lines = lines;
    this.shifts = new int[lines.length];
  }

  /**
   * An item that was begun.
   *
   * @param end where it ends in the text
   * @param column of its words, as wanted
   */
  private record Item(int line, int end, int column) {}

  /** Changes the lines of a text. */
  static void apply(SourceFile text, List<MarkdownPart> parts, String... lines) {
    MarkdownItems items = new MarkdownItems(text, lines);
    parts.stream().filter(part -> part.kind() == Kind.BULLET).forEach(items::bullet);
    if (parts.stream().noneMatch(items::tabbed)) {
      parts.stream().filter(part -> part.kind() == Kind.ITEM).forEach(items::item);
      items.shift();
    }
  }

  /** How far in a tab leads depends on where it stands. */
  private boolean tabbed(MarkdownPart part) {
    return part.kind() == Kind.ITEM
        && text.span(part.start(), part.end())
            .text()
            .lines()
            .anyMatch(line -> Lines.stripEnd(line).indexOf('\t') >= 0);
  }

  private void bullet(MarkdownPart part) {
    int line = text.line(part.start());
    int column = part.start() - text.lineStart(line);
    String typed = lines[line - 1];
    lines[line - 1] = typed.substring(0, column) + "-" + typed.substring(column + 1);
  }

  private void item(MarkdownPart part) {
    while (!open.isEmpty() && open.getFirst().end() <= part.start()) {
      open.pop();
    }
    int line = text.line(part.start()) - 1;
    Optional<Item> parent = Optional.ofNullable(open.peek());
    int base = parent.map(Item::column).orElse(0);
    boolean beside = parent.filter(p -> p.line() == line).isPresent();
    String typed = lines[line];
    Matcher mark = MARK.matcher(typed).region(beside ? base : Lines.indent(typed), typed.length());
    if (!mark.lookingAt()) {
      return;
    }
    boolean code = mark.group(2).length() > SPACES;
    boolean empty = mark.end() == typed.length();
    int words = code || empty ? mark.end(1) + 1 : mark.end();
    String rest = empty ? "" : " " + typed.substring(words);
    String before = beside ? typed.substring(0, base) : " ".repeat(base);
    lines[line] = before + mark.group(1) + rest;
    int column = base + mark.group(1).length() + 1;
    int indent = part.start() - text.lineStart(line + 1) - mark.start(1);
    open.push(new Item(line, part.end(), column));
    shifts[line] = 0;
    int last = text.line(Math.max(part.start(), part.end() - 1)) - 1;
    Arrays.fill(shifts, line + 1, Math.max(line, last) + 1, indent + words - column);
  }

  private void shift() {
    for (int i = 0; i < lines.length; i++) {
      lines[i] = lines[i].substring(Math.min(shifts[i], Lines.indent(lines[i])));
    }
  }
}

package lis.load;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.syntax.MarkdownPart;
import lis.syntax.MarkdownPart.Kind;

/** Finds out how Markdown is written. */
final class MarkdownOutline {
  private final String text;
  private final List<MarkdownPart> parts = new ArrayList<>();

  private MarkdownOutline(String text) {
    this.text = text;
  }

  /** The parts of a text; empty where the parser refuses it. */
  static Optional<List<MarkdownPart>> read(String text) {
    try {
      Proportions.check(text);
      Document document = Guard.read(text, Dialect::parse);
      MarkdownOutline outline = new MarkdownOutline(text);
      outline.within(document, 0);
      return Optional.of(outline.parts);
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private void within(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block || node instanceof Reference || ofTable(node)) {
        part(node, depth);
      }
    }
  }

  private void part(Node node, int depth) {
    Nesting.refuseBeyond(depth);
    Kind kind = kind(node);
    add(kind, node instanceof TableCell cell ? cell.getText() : node.getChars(), depth);
    if (node instanceof BulletListItem item && exchangeable(item)) {
      add(Kind.BULLET, item.getOpeningMarker(), depth + 1);
    }
    if (kind != Kind.VERBATIM && kind != Kind.CELL) {
      within(node, depth + 1);
    }
  }

  private void add(Kind kind, BasedSequence chars, int depth) {
    int start = Math.clamp(chars.getStartOffset(), 0, text.length());
    int end = Math.clamp(chars.getEndOffset(), start, text.length());
    if (kind != Kind.VERBATIM) {
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    parts.add(new MarkdownPart(kind, start, end, depth));
  }

  private static Kind kind(Node node) {
    return switch (node) {
      case Paragraph p -> Kind.PARAGRAPH;
      case Heading h -> Kind.HEADING;
      case BulletListItem i -> inListsOnly(i) ? Kind.ITEM : Kind.OTHER;
      case OrderedListItem i -> inListsOnly(i) ? Kind.ITEM : Kind.OTHER;
      case FencedCodeBlock c -> Kind.VERBATIM;
      case IndentedCodeBlock c -> Kind.VERBATIM;
      case HtmlBlockBase h -> Kind.VERBATIM;
      case TableRow r -> r.getParent() instanceof TableSeparator ? Kind.RULE : Kind.ROW;
      case TableCell c -> Kind.CELL;
      case Reference r -> Kind.DEFINITION;
      case FootnoteBlock n -> Kind.DEFINITION;
      default -> Kind.OTHER;
    };
  }

  private static boolean ofTable(Node node) {
    return node instanceof TableHead
        || node instanceof TableSeparator
        || node instanceof TableBody
        || node instanceof TableRow
        || node instanceof TableCell;
  }

  private static boolean inListsOnly(Node item) {
    return switch (item.getParent()) {
      case Document d -> true;
      case BulletList l -> inListsOnly(l);
      case OrderedList l -> inListsOnly(l);
      case BulletListItem i -> inListsOnly(i);
      case OrderedListItem i -> inListsOnly(i);
      case null -> false;
      default -> false;
    };
  }

  /** Two lists that touch are kept apart by their marks alone. */
  private static boolean exchangeable(BulletListItem item) {
    Node list = item.getParent();
    return list != null
        && !(list.getPrevious() instanceof BulletList)
        && !(list.getNext() instanceof BulletList);
  }
}

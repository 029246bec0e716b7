package lis.load;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import lis.diagnostic.Code;
import lis.document.Inline;
import lis.strategy.Wording;

/** Reads what stands within a paragraph. */
final class InlineReader {
  private final Findings findings;
  private final Nesting nesting;
  private final Notes notes;
  private final LinkReading links;
  private final RawHtml html;

  InlineReader(Findings findings, Nesting nesting, Notes notes) {
    this.findings = findings;
    this.nesting = nesting;
    this.notes = notes;
    this.links = new LinkReading(findings);
    this.html = new RawHtml(findings);
  }

  /** All that stands in a block. */
  List<Inline> read(Node block, Wording.Form form) {
    return read(block, form, 0, Integer.MAX_VALUE);
  }

  /** What stands in a block between two offsets. */
  List<Inline> read(Node block, Wording.Form form, int from, int to) {
    html.begin();
    Trace trace = new Trace();
    List<Inline> inlines = trimmed(read(block, from, to, new Typography(trace)));
    findings.words(form, inlines, trace);
    return inlines;
  }

  /** Without the space that is left where a tag stood at the end. */
  private static List<Inline> trimmed(List<Inline> inlines) {
    if (!inlines.isEmpty()
        && inlines.getLast() instanceof Inline.Text last
        && last.text().endsWith(" ")) {
      inlines.removeLast();
      String words = last.text().stripTrailing();
      inlines.addAll(words.isEmpty() ? List.of() : Inline.of(words));
    }
    return inlines;
  }

  private List<Inline> read(Node parent, int from, int to, Typography typography) {
    Line line = new Line(typography, findings);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getEndOffset() > from && node.getStartOffset() < to) {
        read(node, from, line, typography);
      }
    }
    return line.inlines();
  }

  private void read(Node node, int from, Line line, Typography typography) {
    switch (node) {
      case Text t -> line.typed(behind(t.getChars(), from), after(t));
      case SoftLineBreak b -> line.gap(b.getChars());
      case HardLineBreak b -> {
        elsewhere(" ", b.getChars(), typography);
        line.add(new Inline.LineBreak());
      }
      case WhiteSpace w -> {}
      case HtmlEntity e ->
          line.literal(Escaping.unescapeString(e.getChars().toString()), e.getChars());
      case com.vladsch.flexmark.ast.Code c -> code(c.getText(), line, typography);
      case Emphasis e -> wrap(line, new Inline.Emphasis(children(e, typography)));
      case StrongEmphasis s -> wrap(line, new Inline.Strong(children(s, typography)));
      case Link l -> link(l, l.getUrl(), l.getTitle(), l.getText(), line, typography);
      case LinkRef r -> reference(r, line, typography);
      case AutoLink a -> bare(a.getText(), "", line, typography);
      case MailLink m -> bare(m.getText(), "mailto:", line, typography);
      case DoubleBrackets.Mark m -> mark(m, line, typography);
      case Image i -> image(i, line, typography);
      case ImageRef i -> image(i, line, typography);
      case Footnote f -> notes.refer(f).ifPresent(line::add);
      case HtmlInlineBase h -> html.tag(h.getChars());
      case TextBase t -> inPlace(t, line, typography);
      default -> line.literal(node.getChars().toString(), node.getChars());
    }
  }

  private void wrap(Line line, Inline inline) {
    if (inline.children().filter(List::isEmpty).isEmpty()) {
      line.add(inline);
    }
  }

  private void link(
      Node node,
      BasedSequence address,
      BasedSequence title,
      BasedSequence typed,
      Line line,
      Typography typography) {
    if (title.isNotNull() && !title.isBlank()) {
      findings.warning(
          Code.BAD_MARKDOWN,
          title,
          "The title of this link is left out: few readers ever see one.",
          "Write what matters into the sentence.");
    }
    boolean outer = links.enter();
    List<Inline> words = children(node, typography);
    links.leave(outer);
    for (Inline inline : links.read(address, typed, words, outer)) {
      line.addLink(inline);
    }
  }

  private void reference(RefNode node, Line line, Typography typography) {
    Reference definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (definition != null) {
      link(node, definition.getUrl(), definition.getTitle(), words(node), line, typography);
      return;
    }
    if (!node.getText().isEmpty()) {
      findings.error(
          Code.BAD_MARKDOWN,
          node.getReference(),
          "The address “" + node.getReference() + "” isn't defined in this text.",
          "Add a line such as “[" + node.getReference() + "]: https://…”, or write the link out.");
      inPlace(node, line, typography);
      return;
    }
    BasedSequence chars = node.getChars();
    line.open(chars.subSequence(0, 1));
    inPlace(node, line, typography);
    line.close(chars.subSequence(chars.length() - 1));
  }

  /** The words of a link by name, which may be the name itself. */
  private static BasedSequence words(RefNode node) {
    return node.getText().isEmpty() ? node.getReference() : node.getText();
  }

  private void mark(DoubleBrackets.Mark mark, Line line, Typography typography) {
    boolean outer = links.enter();
    List<Inline> words = children(mark, typography);
    links.leave(outer);
    if (words.isEmpty()) {
      elsewhere(String.valueOf(Wording.TITLE), mark.getChars(), typography);
    }
    for (Inline inline : links.mark(mark, words, outer)) {
      line.addLink(inline);
    }
  }

  private void image(Node image, Line line, Typography typography) {
    findings.error(
        Code.BAD_IMAGE,
        image.getChars(),
        "This image stands within a sentence, or its file isn't defined.",
        "Give it a paragraph of its own: ![what it shows](file.png), an empty line before and after.");
    inPlace(image, line, typography);
  }

  private List<Inline> children(Node node, Typography typography) {
    nesting.enter();
    List<Inline> inlines = read(node, 0, Integer.MAX_VALUE, typography);
    nesting.leave();
    return inlines;
  }

  /** The children of a node that leaves no trace of its own. */
  private void inPlace(Node node, Line line, Typography typography) {
    nesting.enter();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      read(child, 0, line, typography);
    }
    nesting.leave();
  }

  private static BasedSequence behind(BasedSequence typed, int from) {
    int cut = from - typed.getStartOffset();
    return cut <= 0 ? typed : typed.subSequence(cut);
  }

  private static char after(Node node) {
    Node next = node.getNext();
    boolean ends = next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    return ends ? ' ' : 'x';
  }

  /** An address that is its own words. */
  private void bare(BasedSequence typed, String scheme, Line line, Typography typography) {
    elsewhere(typed.toString(), typed, typography);
    line.addLink(links.bare(typed, scheme + typed));
  }

  /** CommonMark 6.1: line ends become spaces, and one space goes at each end. */
  private static void code(BasedSequence typed, Line line, Typography typography) {
    boolean padded =
        typed.length() > 2
            && isGap(typed.charAt(0))
            && isGap(typed.charAt(typed.length() - 1))
            && !typed.isBlank();
    BasedSequence inner = padded ? typed.subSequence(1, typed.length() - 1) : typed;
    String text = inner.toString().replace('\n', ' ');
    elsewhere(text, inner, typography);
    line.add(new Inline.Code(text));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }

  private static void elsewhere(String text, BasedSequence place, Typography typography) {
    typography.elsewhere(text, place.getStartOffset(), place.getEndOffset());
  }
}

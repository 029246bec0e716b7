package lis.load;

import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Teaches the parser {@code [[id]]} and {@code [[id|words]]}. */
final class DoubleBrackets implements LinkRefProcessorFactory {

  /** A reference to an element, as the parser's tree holds it; its children are the words. */
  static final class Mark extends Node {
    private final BasedSequence id;
    private final BasedSequence words;

    Mark(BasedSequence chars) {
      super(chars);
      BasedSequence inner = chars.subSequence(2, chars.length() - 2);
      int bar = inner.indexOf('|');
      // In a table's cell, editors may write the bar as \|.
      boolean escaped = bar > 0 && inner.charAt(bar - 1) == '\\';
      this.id = bar < 0 ? inner.trim() : inner.subSequence(0, escaped ? bar - 1 : bar).trim();
      this.words = bar < 0 ? inner.subSequence(inner.length()) : inner.subSequence(bar + 1);
    }

    BasedSequence id() {
      return id;
    }

    BasedSequence words() {
      return words;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {id, words};
    }
  }

  @Override
  public boolean getWantExclamationPrefix(DataHolder options) {
    return false;
  }

  @Override
  public int getBracketNestingLevel(DataHolder options) {
    return 1;
  }

  @Override
  public LinkRefProcessor apply(Document document) {
    return new Reader();
  }

  private static final class Reader implements LinkRefProcessor {
    @Override
    public boolean getWantExclamationPrefix() {
      return false;
    }

    @Override
    public int getBracketNestingLevel() {
      return 1;
    }

    @Override
    public boolean isMatch(BasedSequence chars) {
      int length = chars.length();
      return length > 4
          && chars.charAt(0) == '['
          && chars.charAt(1) == '['
          && chars.charAt(length - 1) == ']'
          && chars.charAt(length - 2) == ']';
    }

    @Override
    public Node createNode(BasedSequence chars) {
      return new Mark(chars);
    }

    @Override
    public BasedSequence adjustInlineText(Document document, Node node) {
      return node instanceof Mark mark ? mark.words : node.getChars();
    }

    @Override
    public boolean allowDelimiters(BasedSequence chars, Document document, Node node) {
      return node instanceof Mark mark && mark.words.containsAllOf(chars);
    }

    @Override
    public void updateNodeElements(Document document, Node node) {}
  }
}

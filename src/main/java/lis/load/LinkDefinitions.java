package lis.load;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the link definitions, {@code [label]: destination "title"}, off the start of a paragraph.
 * Each stands on a line of its own, and one look at a character is enough.
 */
final class LinkDefinitions implements ParagraphPreProcessor {
  private final ReferenceRepository definitions;

  private LinkDefinitions(ParserState state) {
    this.definitions = Parser.REFERENCES.get(state.getProperties());
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int taken = 0;
    for (BasedSequence line : block.getContentLines()) {
      if (!define(block, line)) {
        break;
      }
      taken = line.getEndOffset() - block.getStartOffset();
    }
    return taken;
  }

  private boolean define(Paragraph block, BasedSequence line) {
    int start = blank(line, 0);
    int close = labelEnd(line, start);
    if (close < 0 || close + 1 >= line.length() || line.charAt(close + 1) != ':') {
      return false;
    }
    String label = Escaping.normalizeReference(line.subSequence(start + 1, close), true);
    int from = blank(line, close + 2);
    int to = destinationEnd(line, from);
    int titleFrom = blank(line, to);
    int titleTo = line.trimEnd().length();
    boolean titled = isTitle(line, titleFrom, titleTo);
    if (label.isEmpty() || to == from || !(titled || titleFrom >= titleTo)) {
      return false;
    }
    Reference reference =
        titled
            ? new Reference(
                line.subSequence(start, close + 2),
                line.subSequence(from, to),
                line.subSequence(titleFrom, titleTo))
            : new Reference(
                line.subSequence(start, close + 2), line.subSequence(from, to), BasedSequence.NULL);
    definitions.put(label, reference);
    block.insertBefore(reference);
    return true;
  }

  /** The closing bracket of a label that isn't a note's, or -1. */
  private static int labelEnd(BasedSequence line, int start) {
    if (start + 1 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) == '^') {
      return -1;
    }
    for (int i = start + 1; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '\\' -> i++;
        case '[' -> {
          return -1;
        }
        case ']' -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static int destinationEnd(BasedSequence line, int from) {
    if (from < line.length() && line.charAt(from) == '<') {
      int close = line.indexOf('>', from);
      return close < 0 ? from : close + 1;
    }
    int to = from;
    while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isTitle(BasedSequence line, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char open = line.charAt(from);
    char close = line.charAt(to - 1);
    return open == '(' ? close == ')' : (open == '"' || open == '\'') && close == open;
  }

  private static int blank(BasedSequence line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public boolean affectsGlobalScope() {
      return true;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new LinkDefinitions(state);
    }
  }
}

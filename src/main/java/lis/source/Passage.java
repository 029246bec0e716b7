package lis.source;

import java.util.Arrays;

/**
 * Text as its readers have it, and where each character of it stands in a file. What the file adds
 * lies between the pieces: quotes, indents, the marks of Markdown.
 */
public final class Passage {
  private final SourceFile file;
  private final String text;

  /** Three numbers for each piece: its start in the text, its start and its end in the file. */
  private final int[] pieces;

  private Passage(SourceFile file, String text, int[] pieces) {
    this.file = file;
    this.text = text;
    this.pieces = pieces;
  }

  /** What stands in a file, as it stands there. */
  public static Passage of(Span span) {
    return new Passage(span.file(), span.text(), new int[] {0, span.start(), span.end()});
  }

  /** Words that stand for a place in a file, whatever is written there. */
  public static Passage instead(Span place, String words) {
    return new Passage(place.file(), words, new int[] {0, place.start(), place.end()});
  }

  public SourceFile file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** The place in the file of a stretch of the text, with all that the file has in between. */
  public Span span(int start, int end) {
    int first = start(start);
    return file.span(first, end > start ? Math.max(first, end(end)) : first);
  }

  /** Whether all characters stand in the file side by side, just as they are. */
  public boolean isVerbatim() {
    return pieces.length == 3 && isEven(0);
  }

  /** The place of all of it. */
  public Span place() {
    return span(0, text.length());
  }

  /** Where the character at an offset begins in the file. */
  public int start(int offset) {
    int piece = piece(offset);
    if (offset >= text.length()) {
      return pieces[pieces.length - 1];
    }
    return isEven(piece) ? pieces[piece + 1] + offset - pieces[piece] : pieces[piece + 1];
  }

  /** Where the character before an offset ends in the file. */
  public int end(int offset) {
    int piece = piece(offset - 1);
    return isEven(piece) ? pieces[piece + 1] + offset - pieces[piece] : pieces[piece + 2];
  }

  /** The piece that holds an offset: the index of its first number. */
  private int piece(int offset) {
    int low = 0;
    int high = pieces.length / 3 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[middle * 3] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * 3;
  }

  /** Whether each character of a piece is one in the file, too. */
  private boolean isEven(int piece) {
    int next = piece + 3 < pieces.length ? pieces[piece + 3] : text.length();
    return next - pieces[piece] == pieces[piece + 2] - pieces[piece + 1];
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a passage together from its start to its end. */
  public static final class Builder {
    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[12];
    private int count;

    public Builder(SourceFile file) {
      this.file = file;
    }

    /** Adds a character that stands for what the file has between two offsets. */
    public void put(char c, int start, int end) {
      piece(1, start, end);
      text.append(c);
    }

    /** Adds characters that stand in the file as they are, from an offset on. */
    public void put(CharSequence characters, int from, int to, int start) {
      piece(to - from, start, start + to - from);
      text.append(characters, from, to);
    }

    private void piece(int length, int start, int end) {
      if (!continues(length, start, end)) {
        if (count + 3 > pieces.length) {
          pieces = Arrays.copyOf(pieces, pieces.length * 2);
        }
        pieces[count] = text.length();
        pieces[count + 1] = start;
        count += 3;
      }
      pieces[count - 1] = end;
    }

    /** Whether characters stand right behind the last piece, and both are as in the file. */
    private boolean continues(int length, int start, int end) {
      return count > 0
          && end == start + length
          && pieces[count - 1] == start
          && text.length() - pieces[count - 3] == start - pieces[count - 2];
    }

    /**
     * The passage.
     *
     * @param otherwise where it stands in the file if it has no characters
     */
    public Passage passage(int otherwise) {
      return count == 0
          ? Passage.of(file.span(otherwise, otherwise))
          : new Passage(file, text.toString(), Arrays.copyOf(pieces, count));
    }
  }
}

package lis.render.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lis.document.Direction;

/** Breaks runs of text into lines: ragged right, without hyphens. */
final class LineBreaker {
  /** Where an address may be cut when it is longer than a line. */
  private static final String JOINTS = "/?&=.-_:,@#%+;|";

  /** What no line ends with where a letter or digit follows at once. */
  private static final String BINDING = "’.,:;)]";

  private static final String OPENING = "([";

  private final List<Run> runs;
  private final float width;
  private final String text;
  private final int[] starts;
  private final List<Line> lines = new ArrayList<>();
  private List<Line.Fragment> fragments = new ArrayList<>();
  private float filled;
  private float visible;

  private LineBreaker(List<Run> runs, float width) {
    this.runs = runs;
    this.width = width;
    this.starts = new int[runs.size() + 1];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      starts[i] = all.length();
      all.append(runs.get(i).text());
    }
    starts[runs.size()] = all.length();
    this.text = all.toString();
  }

  /** Lines no wider than {@code width}; a line feed in the text ends a line. */
  static List<Line> lines(List<Run> runs, float width) {
    LineBreaker breaker = new LineBreaker(runs, width);
    breaker.fill();
    return Direction.anyRightToLeft(breaker.text)
        ? seen(breaker.lines, Direction.of(breaker.text))
        : breaker.lines;
  }

  private static List<Line> seen(List<Line> lines, Direction direction) {
    return lines.stream().map(line -> VisualOrder.seen(line, direction)).toList();
  }

  private void fill() {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (!bound(to)) {
        if (width(from, visibleEnd(from, to)) > width) {
          addInParts(from, to);
        } else {
          add(from, to);
        }
        from = to;
      }
    }
    if (!fragments.isEmpty()) {
      endLine();
    }
  }

  /**
   * Whether what stands on both sides belongs together, though Java would break there: isn’t, e.g.,
   * §901(b), http:// (Unicode Standard Annex 14, LB13, LB19, LB29 and LB30).
   */
  private boolean bound(int at) {
    if (at >= text.length()) {
      return false;
    }
    if (text.charAt(at) == '/') {
      return !Character.isWhitespace(text.charAt(at - 1));
    }
    return Character.isLetterOrDigit(text.codePointAt(at))
        ? BINDING.indexOf(text.charAt(at - 1)) >= 0
        : OPENING.indexOf(text.charAt(at)) >= 0
            && Character.isLetterOrDigit(text.codePointBefore(at));
  }

  private void add(int from, int to) {
    float seen = width(from, visibleEnd(from, to));
    if (filled + seen > width + 0.01f && !fragments.isEmpty()) {
      endLine();
    }
    visible = seen > 0 ? filled + seen : visible;
    place(from, to);
    if (text.charAt(to - 1) == '\n') {
      endLine();
    }
  }

  /** Cuts what is longer than a line after the joints of an address, or else anywhere. */
  private void addInParts(int from, int to) {
    int start = from;
    for (int i = from + 1; i < to; i++) {
      boolean joint = JOINTS.indexOf(text.charAt(i - 1)) >= 0 && JOINTS.indexOf(text.charAt(i)) < 0;
      boolean full = width(start, i + 1) > width && !Character.isLowSurrogate(text.charAt(i));
      if (joint || full) {
        add(start, i);
        start = i;
      }
    }
    add(start, to);
  }

  private void place(int from, int to) {
    int at = from;
    for (int run = runAt(from); at < to; run++) {
      int end = Math.min(to, starts[run + 1]);
      if (end > at) {
        append(runs.get(run), text.substring(at, end).replace('\n', ' '));
        at = end;
      }
    }
  }

  private void append(Run run, String piece) {
    float wide = run.style().width(piece);
    Line.Fragment last = fragments.isEmpty() ? null : fragments.getLast();
    if (last != null && last.run().equals(run)) {
      fragments.removeLast();
      fragments.add(new Line.Fragment(run, last.text() + piece, last.x(), last.width() + wide));
    } else {
      fragments.add(new Line.Fragment(run, piece, filled, wide));
    }
    filled += wide;
  }

  private void endLine() {
    lines.add(new Line(fragments, visible, Direction.LEFT_TO_RIGHT));
    fragments = new ArrayList<>();
    filled = 0;
    visible = 0;
  }

  private int visibleEnd(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private float width(int from, int to) {
    float sum = 0;
    int at = from;
    for (int run = runAt(from); at < to; run++) {
      int end = Math.min(to, starts[run + 1]);
      sum += runs.get(run).style().width(text.substring(at, end));
      at = end;
    }
    return sum;
  }

  private int runAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

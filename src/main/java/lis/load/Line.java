package lis.load;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.document.Inline;
import lis.document.Languages;

/**
 * Inlines side by side, as they are put together: typed text is set, a bracketed stretch with
 * {@code {lang=cy}} behind it becomes a phrase of that language, and a reference with {@code
 * {page}} behind it names the page on paper.
 */
final class Line {
  private static final Pattern LANGUAGE = Pattern.compile("\\{lang=[\"']?([^\"']*)[\"']?}");
  private static final String PAGE = "{page}";
  private static final String OPEN = "[";
  private static final String CLOSE = "]";

  private final Typography typography;
  private final Findings findings;
  private final List<Inline> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** What has just been closed, and braces right behind it would be about. */
  private Stretch closed = Stretch.NONE;

  Line(Typography typography, Findings findings) {
    this.typography = typography;
    this.findings = findings;
  }

  /** Pieces from {@code start} to the last one, the brackets among them or not. */
  private record Stretch(int start, boolean bracketed) {
    static final Stretch NONE = new Stretch(-1, false);

    boolean exists() {
      return start >= 0;
    }
  }

  /**
   * Typed text, with its backslashes.
   *
   * @param after the character that follows it
   */
  void typed(BasedSequence typed, char after) {
    int at = 0;
    while (at < typed.length()) {
      char c = typed.charAt(at);
      char next = at + 1 < typed.length() ? typed.charAt(at + 1) : after;
      switch (c) {
        case '\\' -> {
          int length = at + 1 < typed.length() && isPunctuation(next) ? 2 : 1;
          literal(String.valueOf(length == 2 ? next : c), typed.subSequence(at, at + length));
          at += length;
        }
        case '[' -> {
          open(typed.subSequence(at, at + 1));
          at++;
        }
        case ']' -> {
          close(typed.subSequence(at, at + 1));
          at++;
        }
        case '{' -> at = braces(typed, at);
        default -> at = words(typed, at, after);
      }
    }
  }

  /**
   * Characters that stay as they are.
   *
   * @param place where they were typed
   */
  void literal(String characters, BasedSequence place) {
    closed = Stretch.NONE;
    typography.literal(characters, place.getStartOffset(), place.getEndOffset(), text);
  }

  /** The end of a typed line. */
  void gap(BasedSequence place) {
    closed = Stretch.NONE;
    typography.space(place.getStartOffset(), place.getEndOffset(), text);
  }

  /** A node that was made elsewhere. */
  void add(Inline inline) {
    flush();
    closed = Stretch.NONE;
    pieces.add(inline);
    if (inline instanceof Inline.LineBreak) {
      typography.start();
    } else if (inline.children().filter(words -> !words.isEmpty()).isEmpty()) {
      typography.object();
    }
  }

  /** A link, which braces may follow as they may follow brackets. */
  void addLink(Inline link) {
    add(link);
    closed = new Stretch(pieces.size() - 1, false);
  }

  void open(BasedSequence place) {
    flush();
    closed = Stretch.NONE;
    brackets.push(pieces.size());
    literal(OPEN, place);
    flush();
  }

  void close(BasedSequence place) {
    if (brackets.isEmpty()) {
      literal(CLOSE, place);
      return;
    }
    flush();
    literal(CLOSE, place);
    flush();
    closed = new Stretch(brackets.pop(), true);
  }

  /** All that was put together, texts that touch as one. */
  List<Inline> inlines() {
    flush();
    return merged(pieces);
  }

  private int words(BasedSequence typed, int from, char after) {
    int to = from + 1;
    while (to < typed.length() && "\\[]{".indexOf(typed.charAt(to)) < 0) {
      to++;
    }
    closed = Stretch.NONE;
    typography.set(typed, from, to, to < typed.length() ? typed.charAt(to) : after, text);
    return to;
  }

  private int braces(BasedSequence typed, int at) {
    int end = closed.exists() ? typed.indexOf('}', at) : -1;
    if (end < 0) {
      literal("{", typed.subSequence(at, at + 1));
      return at + 1;
    }
    BasedSequence braces = typed.subSequence(at, end + 1);
    Matcher language = LANGUAGE.matcher(braces);
    if (language.matches()) {
      phrase(language.group(1), braces);
    } else if (PAGE.contentEquals(braces)) {
      page(braces);
    } else {
      findings.error(
          Code.BAD_MARKDOWN,
          braces,
          "“" + braces + "” says nothing that is known here.",
          "Write {lang=cy} behind words in another language, {page} behind a reference whose page"
              + " is to be named, or \\{ for a brace as such.");
      literal(braces.toString(), braces);
    }
    return end + 1;
  }

  private void page(BasedSequence braces) {
    int last = pieces.size() - 1;
    if (!closed.bracketed()
        && closed.start() == last
        && pieces.get(last) instanceof Inline.Reference reference) {
      pieces.set(last, new Inline.Reference(reference.target(), reference.inlines(), true));
      return;
    }
    findings.error(
        Code.BAD_MARKDOWN,
        braces,
        "“{page}” stands behind something that has no page in this document.",
        "Write it right behind a reference: [[id]]{page} or [[id|words]]{page}.");
    literal(braces.toString(), braces);
  }

  private void phrase(String language, BasedSequence braces) {
    // A phrase in a phrase is closed while the brackets around it are still open.
    Nesting.refuseBeyond(brackets.size());
    Stretch stretch = closed;
    flush();
    int inset = stretch.bracketed() ? 1 : 0;
    List<Inline> tail = pieces.subList(stretch.start(), pieces.size());
    List<Inline> words = merged(tail.subList(inset, tail.size() - inset));
    tail.clear();
    closed = Stretch.NONE;
    if (Languages.isTag(language) && !Inline.text(words).isBlank()) {
      pieces.add(new Inline.Phrase(language, words));
      return;
    }
    pieces.addAll(words);
    findings.error(
        Code.BAD_MARKDOWN,
        braces,
        Languages.isTag(language)
            ? "There are no words in the brackets before “" + braces + "”."
            : "“" + language + "” is no language tag.",
        "Write the words and their language like this: [yr iaith Gymraeg]{lang=cy}.");
  }

  private void flush() {
    if (!text.isEmpty()) {
      pieces.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private static List<Inline> merged(List<Inline> pieces) {
    List<Inline> out = new ArrayList<>(pieces.size());
    StringBuilder run = new StringBuilder();
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Text t) {
        run.append(t.text());
      } else {
        drain(run, out);
        out.add(piece);
      }
    }
    drain(run, out);
    return out;
  }

  private static void drain(StringBuilder run, List<Inline> out) {
    if (!run.isEmpty()) {
      out.add(new Inline.Text(run.toString()));
      run.setLength(0);
    }
  }

  /** CommonMark 2.4: a backslash before ASCII punctuation stands for that alone. */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}

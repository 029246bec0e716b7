package lis.change;

import java.util.ArrayList;
import java.util.List;

/** Two texts, compared word by word; long ones sentence by sentence first. */
final class WordDiff {
  /** Beyond that, comparing words that have nothing in common takes too long. */
  private static final int MOST = 2_000;

  private WordDiff() {}

  static List<Hunk<Token>> of(List<Token> before, List<Token> after) {
    if (before.size() + after.size() <= MOST) {
      return legible(Alignment.of(before, after, Token::same));
    }
    List<Hunk<Token>> hunks = new ArrayList<>();
    for (Hunk<List<Token>> hunk :
        Alignment.of(sentences(before), sentences(after), WordDiff::same)) {
      List<Token> old = flat(hunk.before());
      List<Token> now = flat(hunk.after());
      if (hunk.same()) {
        hunks.add(new Hunk<>(true, old, now));
      } else if (old.size() + now.size() <= MOST) {
        hunks.addAll(Alignment.of(old, now, Token::same));
      } else {
        hunks.add(new Hunk<>(false, old, now));
      }
    }
    return legible(hunks);
  }

  static List<Stretch> stretches(List<Hunk<Token>> hunks) {
    List<Stretch> stretches = new ArrayList<>();
    for (Hunk<Token> hunk : hunks) {
      if (hunk.same()) {
        stretches.add(new Stretch(Stretch.Nature.SAME, common(hunk)));
      } else {
        add(stretches, Stretch.Nature.DELETED, hunk.before());
        add(stretches, Stretch.Nature.INSERTED, hunk.after());
      }
    }
    return stretches;
  }

  private static String same(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    tokens.forEach(token -> out.append(token.same()));
    return out.toString();
  }

  private static String common(Hunk<Token> hunk) {
    String after = Token.text(hunk.after());
    return Token.text(hunk.before()).equals(after) ? after : same(hunk.after());
  }

  private static void add(List<Stretch> stretches, Stretch.Nature nature, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      stretches.add(new Stretch(nature, Token.text(tokens)));
    }
  }

  /** A text that is chopped into crumbs can't be read: crumbs go to the changes beside them. */
  private static List<Hunk<Token>> legible(List<Hunk<Token>> hunks) {
    List<Hunk<Token>> whole = joined(hunks);
    List<Hunk<Token>> legible = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      Hunk<Token> hunk = whole.get(i);
      boolean within = i > 0 && i < whole.size() - 1;
      boolean crumb = hunk.same() && within && crumb(hunk, whole.get(i - 1), whole.get(i + 1));
      legible.add(crumb ? new Hunk<>(false, hunk.before(), hunk.after()) : hunk);
    }
    return joined(legible);
  }

  /** What stays stands between two changes, and what changes between two that stay. */
  private static List<Hunk<Token>> joined(List<Hunk<Token>> hunks) {
    List<Hunk<Token>> joined = new ArrayList<>();
    for (Hunk<Token> hunk : hunks) {
      boolean more = !joined.isEmpty() && joined.getLast().same() == hunk.same();
      joined.add(more ? join(joined.removeLast(), hunk) : hunk);
    }
    return joined;
  }

  private static boolean crumb(Hunk<Token> same, Hunk<Token> left, Hunk<Token> right) {
    long words = same.before().stream().filter(Token::isWord).count();
    long around = words(left) + words(right);
    return words == 0 ? around > 0 : words == 1 && around >= 6;
  }

  private static long words(Hunk<Token> hunk) {
    return hunk.before().stream().filter(Token::isWord).count()
        + hunk.after().stream().filter(Token::isWord).count();
  }

  private static Hunk<Token> join(Hunk<Token> a, Hunk<Token> b) {
    return new Hunk<>(a.same(), concat(a.before(), b.before()), concat(a.after(), b.after()));
  }

  private static List<Token> concat(List<Token> a, List<Token> b) {
    List<Token> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static List<Token> flat(List<List<Token>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private static List<List<Token>> sentences(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean stop = ".!?".contains(tokens.get(i - 1).text());
      if (stop && tokens.get(i).type() == Token.Type.SPACE) {
        sentences.add(tokens.subList(start, i));
        start = i;
      }
    }
    sentences.add(tokens.subList(start, tokens.size()));
    return sentences;
  }
}

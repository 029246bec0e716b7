package lis.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lis.change.Reason.Sort;
import lis.strategy.Signature;

/**
 * Says why a change of words matters, or that it doesn't. Numbers, dates, promises, names and
 * references matter; so do other words, unless the difference is certainly one of spelling.
 */
final class Judge {
  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter")
              .split(" "));
  private static final Set<String> COMMITMENTS =
      Set.of(
          ("must shall should will would may might can could ought"
                  + " commit commits committed promise promises guarantee guarantees intend intends"
                  + " hope hopes expect expects always")
              .split(" "));
  private static final Set<String> NEGATIONS =
      Set.of(
          ("not no never none neither nor nothing nobody without cannot can’t won’t don’t doesn’t"
                  + " isn’t aren’t shan’t shouldn’t wouldn’t mustn’t couldn’t")
              .split(" "));

  private static final String STOPS = ".!?:";

  private final List<Token> before;
  private final List<Token> after;
  private final Set<Reason> reasons = new LinkedHashSet<>();

  private Judge(List<Token> before, List<Token> after) {
    this.before = before;
    this.after = after;
  }

  /** Why a change from one text to another is what it is; the words are in hunks already. */
  static List<Reason> of(List<Token> before, List<Token> after, List<Hunk<Token>> hunks) {
    Judge judge = new Judge(before, after);
    if (judge.editorial()) {
      judge.manner();
    } else {
      judge.matter(hunks);
    }
    return List.copyOf(judge.reasons);
  }

  /** What lis holds plain words against (strategy.Substance) sees no difference either. */
  private boolean editorial() {
    return signature(before).equals(signature(after))
        && same(before, Token.Type.TARGET).equals(same(after, Token.Type.TARGET));
  }

  private static String signature(List<Token> tokens) {
    String words =
        tokens.stream()
            .map(t -> t.type() == Token.Type.TARGET ? hollow(t) : t.text())
            .collect(Collectors.joining());
    return new Signature().words(words).letters();
  }

  /** A reference without words of its own stands for a title, which is a word. */
  private static String hollow(Token target) {
    return target.text().startsWith("[[") && target.text().endsWith("]]") ? " \uFFFC " : " ";
  }

  private static List<String> same(List<Token> tokens, Token.Type type) {
    return tokens.stream().filter(t -> t.type() == type).map(Token::same).toList();
  }

  private static String only(List<Token> tokens, Predicate<Token> wanted) {
    return tokens.stream().filter(wanted).map(Token::text).collect(Collectors.joining());
  }

  private void manner() {
    Predicate<Token> unspaced = token -> token.type() != Token.Type.SPACE;
    Predicate<Token> bare = token -> unspaced.test(token) && token.type() != Token.Type.MARK;
    if (only(before, unspaced).equals(only(after, unspaced))) {
      add(Sort.SPACES);
    } else if (only(before, bare).equals(only(after, bare))) {
      add(Sort.EMPHASIS);
    } else if (letters(before).equals(letters(after))) {
      add(Sort.PUNCTUATION);
    } else {
      add(Sort.CAPITALS);
    }
  }

  private static String letters(List<Token> tokens) {
    return only(tokens, Token::isWord).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void matter(List<Hunk<Token>> hunks) {
    for (int i = 0; i < hunks.size(); i++) {
      if (!hunks.get(i).same()) {
        List<Token> left = i == 0 ? List.of() : hunks.get(i - 1).after();
        List<Token> right = i + 1 == hunks.size() ? List.of() : hunks.get(i + 1).after();
        judge(hunks.get(i), beside(left, true) || beside(right, false), i == 0 || ends(left));
      }
    }
    if (reasons.isEmpty()) {
      add(Sort.WORDS);
    }
  }

  /** Whether the nearest word beside a change is the name of a month. */
  private static boolean beside(List<Token> tokens, boolean last) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    return !words.isEmpty() && MONTHS.contains((last ? words.getLast() : words.getFirst()).lower());
  }

  private static boolean ends(List<Token> tokens) {
    List<Token> solid = tokens.stream().filter(t -> t.type() != Token.Type.SPACE).toList();
    return solid.isEmpty() || STOPS.contains(solid.getLast().text());
  }

  private void judge(Hunk<Token> hunk, boolean dated, boolean opens) {
    int known = reasons.size();
    List<String> old = new ArrayList<>(words(hunk.before()));
    List<String> now = new ArrayList<>(words(hunk.after()));
    if (old.equals(now)
        && same(hunk.before(), Token.Type.TARGET).equals(same(hunk.after(), Token.Type.TARGET))
        && !signed(hunk)) {
      return;
    }
    boolean months = dated || dated(hunk.before()) || dated(hunk.after());
    numbers(hunk, months);
    only(hunk, t -> commits(t, months), Token::lower, Sort.COMMITMENT);
    only(hunk, t -> NEGATIONS.contains(t.lower()), Token::lower, Sort.NEGATION);
    only(hunk, t -> isReference(t), Judge::id, Sort.REFERENCE);
    only(hunk, t -> isAddress(t), Judge::address, Sort.ADDRESS);
    if (reasons.size() > known) {
      return;
    }
    if (spelling(hunk)) {
      return;
    }
    names(hunk, opens);
    if (reasons.size() == known) {
      add(Sort.WORDS);
    }
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).map(Token::lower).toList();
  }

  /** Whether a sign changed that says something of an amount. */
  private static boolean signed(Hunk<Token> hunk) {
    return !new Signature()
        .words(Token.text(hunk.before()))
        .letters()
        .equals(new Signature().words(Token.text(hunk.after())).letters());
  }

  /** Whether a month stands in it; “may” need not be one. */
  private static boolean dated(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> month(t) && !t.lower().equals("may"));
  }

  private static boolean commits(Token token, boolean months) {
    return COMMITMENTS.contains(token.lower()) && !(months && token.text().equals("May"));
  }

  private void numbers(Hunk<Token> hunk, boolean months) {
    List<Token> old = without(hunk.before(), hunk.after(), t -> t.counts() || (months && month(t)));
    List<Token> now = without(hunk.after(), hunk.before(), t -> t.counts() || (months && month(t)));
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    boolean date = months || (all(old, Judge::year) && all(now, Judge::year));
    boolean money = old.stream().anyMatch(Token::isMoney) || now.stream().anyMatch(Token::isMoney);
    Sort sort = date ? Sort.DATE : money ? Sort.MONEY : Sort.NUMBER;
    String between = date ? " " : ", ";
    reasons.add(new Reason(sort, list(old, between), list(now, between)));
  }

  private static boolean month(Token token) {
    return MONTHS.contains(token.lower());
  }

  private static boolean all(List<Token> tokens, Predicate<Token> wanted) {
    return tokens.stream().allMatch(wanted);
  }

  private static boolean year(Token token) {
    return token.text().matches("(18|19|20)[0-9]{2}s?");
  }

  private static String list(List<Token> tokens) {
    return list(tokens, " ");
  }

  private static String list(List<Token> tokens, String between) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(between));
  }

  /** Those of one side that the other hasn't, as often as it hasn't. */
  private static List<Token> without(List<Token> all, List<Token> others, Predicate<Token> wanted) {
    List<String> rest = new ArrayList<>(others.stream().filter(wanted).map(Token::lower).toList());
    return all.stream().filter(wanted).filter(t -> !rest.remove(t.lower())).toList();
  }

  private void only(
      Hunk<Token> hunk, Predicate<Token> wanted, Function<Token, String> shown, Sort sort) {
    String old = shown(without(hunk.before(), hunk.after(), wanted), shown);
    String now = shown(without(hunk.after(), hunk.before(), wanted), shown);
    if (!old.isEmpty() || !now.isEmpty()) {
      reasons.add(new Reason(sort, old, now));
    }
  }

  private static String shown(List<Token> tokens, Function<Token, String> shown) {
    return tokens.stream().map(shown).collect(Collectors.joining(", "));
  }

  private static boolean isReference(Token token) {
    return token.type() == Token.Type.TARGET && token.text().startsWith("[[");
  }

  private static boolean isAddress(Token token) {
    return token.type() == Token.Type.TARGET && token.text().startsWith("](");
  }

  private static String id(Token token) {
    return token.text().replaceAll("[\\[\\]|]", "");
  }

  private static String address(Token token) {
    return token.text().substring(2, token.text().length() - 1);
  }

  private boolean spelling(Hunk<Token> hunk) {
    List<Token> old = hunk.before().stream().filter(Token::isWord).toList();
    List<Token> now = hunk.after().stream().filter(Token::isWord).toList();
    if (old.size() != now.size() || old.isEmpty()) {
      return false;
    }
    Set<Reason> found = new LinkedHashSet<>();
    for (int i = 0; i < old.size(); i++) {
      String a = old.get(i).text();
      String b = now.get(i).text();
      if (!old.get(i).lower().equals(now.get(i).lower())) {
        if (!Spelling.same(a, b)) {
          return false;
        }
        found.add(new Reason(Sort.SPELLING, a, b));
      }
    }
    reasons.addAll(found);
    return !found.isEmpty();
  }

  /** Words with a capital that don't begin a sentence. */
  private void names(Hunk<Token> hunk, boolean opens) {
    List<Token> before = names(hunk.before(), opens);
    List<Token> after = names(hunk.after(), opens);
    List<Token> old = without(before, after, t -> true);
    List<Token> now = without(after, before, t -> true);
    if (!old.isEmpty() || !now.isEmpty()) {
      reasons.add(new Reason(Sort.NAME, list(old), list(now)));
    }
  }

  private static List<Token> names(List<Token> tokens, boolean opens) {
    List<Token> names = new ArrayList<>();
    boolean first = opens;
    for (Token token : tokens) {
      if (token.isWord()) {
        if (!first && Character.isUpperCase(token.text().codePointAt(0))) {
          names.add(token);
        }
        first = false;
      } else {
        first |= STOPS.contains(token.text());
      }
    }
    return names;
  }

  private void add(Sort sort) {
    reasons.add(Reason.of(sort));
  }
}

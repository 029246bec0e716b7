package lis.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import lis.document.Inline;

/** An edit as words with insertions and deletions among them, without the marks of Markdown. */
final class RedlineWords {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private final UnaryOperator<String> titles;

  /**
   * @param titles what is read for a reference that has no words of its own
   */
  RedlineWords(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  List<Inline> of(Edit edit) {
    List<Stretch> stretches = edit.shown();
    List<List<Token>> tokens = stretches.stream().map(s -> Token.of(s.text())).toList();
    Set<Token> openings = openings(tokens);
    List<Inline> out = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch.Nature nature = stretches.get(i).nature();
      String words = words(tokens.get(i), openings, nature != Stretch.Nature.SAME);
      if (!words.isEmpty()) {
        out.add(
            switch (nature) {
              case SAME -> new Inline.Text(words);
              case DELETED -> new Inline.Deleted(Inline.of(words));
              case INSERTED -> new Inline.Inserted(Inline.of(words));
            });
      }
    }
    return out;
  }

  /** The brackets that open the words of a link; other brackets are the editor's. */
  private static Set<Token> openings(List<List<Token>> stretches) {
    Set<Token> openings = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : stretches.stream().flatMap(List::stream).toList()) {
      if (token.text().equals("[")) {
        open.push(token);
      } else if (token.text().startsWith("](") && !open.isEmpty()) {
        openings.add(open.pop());
      }
    }
    return openings;
  }

  private String words(List<Token> tokens, Set<Token> openings, boolean changed) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      switch (token.type()) {
        case MARK -> {}
        case TARGET -> out.append(target(token.text(), changed));
        default -> {
          if (!openings.contains(token)) {
            out.append(token.text());
          }
        }
      }
    }
    return out.toString().replace(CLOSE, "").replace("[^", "").replace("{page}", "");
  }

  /** Where it leads is said where that changed. */
  private String target(String text, boolean changed) {
    if (!text.startsWith(OPEN)) {
      return changed ? " (" + text.substring(2, text.length() - 1) + ")" : "";
    }
    String id = text.substring(2).replaceAll("[|\\]]", "");
    if (text.endsWith(CLOSE)) {
      return titles.apply(id);
    }
    return changed ? "(" + id + ") " : "";
  }
}

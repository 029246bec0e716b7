package lis.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is JSON to the letter (RFC 8259). */
public final class StrictJson {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<string>\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\")"
              + "|(?<atom>-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)"
              + "|(?<mark>[\\[\\]{},:]))");

  private final Matcher tokens;
  private String token = "";

  private StrictJson(String text) {
    this.tokens = TOKEN.matcher(text);
  }

  /** Throws where the text is not one JSON value. */
  public static void check(String text) {
    StrictJson json = new StrictJson(text);
    json.next();
    json.value();
    if (!text.substring(json.tokens.end()).isBlank()) {
      throw new IllegalArgumentException("something follows at " + json.tokens.end());
    }
  }

  private void next() {
    int from = token.isEmpty() ? 0 : tokens.end();
    tokens.region(from, tokens.regionEnd());
    if (!tokens.lookingAt()) {
      throw new IllegalArgumentException("no JSON at " + from);
    }
    token = tokens.group().strip();
  }

  private void value() {
    switch (token) {
      case "{" -> items("}", true);
      case "[" -> items("]", false);
      case "]", "}", ",", ":" -> throw misplaced();
      default -> {}
    }
  }

  private void items(String end, boolean named) {
    next();
    if (token.equals(end)) {
      return;
    }
    while (true) {
      if (named) {
        name();
      }
      value();
      next();
      if (token.equals(end)) {
        return;
      }
      expect(",");
      next();
    }
  }

  private void name() {
    if (!token.startsWith("\"")) {
      throw misplaced();
    }
    next();
    expect(":");
    next();
  }

  private void expect(String mark) {
    if (!token.equals(mark)) {
      throw misplaced();
    }
  }

  private IllegalArgumentException misplaced() {
    return new IllegalArgumentException(token + " can't stand at " + tokens.start());
  }
}

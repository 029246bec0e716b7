package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.source.SourceFile;
import lis.source.Span;

/**
 * Finds words that stand in a template itself, so that no other language could have others: text
 * between tags, and words in quotes that are neither asked for with {@code say} nor a name.
 */
final class TemplateWords {
  /** Words in quotes begin with a capital or have a space; names of things don't. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<!say\\()\"((?=[^\"]*[\\p{L}])(?:\\p{Lu}[^\"]*|[^\"]* [^\"]*))\"");

  private final SourceFile file;
  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int at;

  private TemplateWords(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  static List<Span> of(SourceFile file) {
    TemplateWords words = new TemplateWords(file);
    words.read();
    return words.found;
  }

  private void read() {
    while (at < text.length()) {
      int start = at;
      if (text.startsWith("<#--", at)) {
        at = end(text.indexOf("-->", at), 3);
      } else if (text.startsWith("${", at)) {
        expression('}');
        quoted(start);
      } else if (text.startsWith("<#", at) || text.startsWith("</", at)) {
        boolean sets = text.startsWith("<#assign", at) || text.startsWith("<#local", at);
        expression('>');
        if (sets) {
          quoted(start);
        }
      } else if (text.startsWith("<@", at)) {
        expression('>');
        quoted(start);
      } else if (text.charAt(at) == '<') {
        at = end(text.indexOf('>', at), 1);
      } else {
        plain();
      }
    }
  }

  /** Goes to the end of a tag or an expression, past quotes and brackets within it. */
  private void expression(char close) {
    int depth = 0;
    char quote = 0;
    for (at += 2; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        if (c == '\\') {
          at++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (c == close && depth <= 0) {
        at++;
        return;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
    }
  }

  private void quoted(int start) {
    Matcher words = QUOTED.matcher(text).region(start, Math.min(at, text.length()));
    words.useTransparentBounds(true);
    while (words.find()) {
      found.add(file.span(words.start(1), words.end(1)));
    }
  }

  private void plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '<' && !text.startsWith("${", at)) {
      at++;
    }
    String words = text.substring(start, at).replaceAll("&#?[a-z0-9]+;", "");
    if (words.codePoints().anyMatch(Character::isLetter)) {
      int first = start + text.substring(start, at).indexOf(text.substring(start, at).strip());
      found.add(file.span(first, first + text.substring(start, at).strip().length()));
    }
  }

  private int end(int found, int length) {
    return found < 0 ? text.length() : found + length;
  }
}

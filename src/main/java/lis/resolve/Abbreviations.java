package lis.resolve;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lis.document.Inline;

/** Marks the short forms of the glossary wherever they are used, with what they stand for. */
final class Abbreviations extends TreeMapper {
  private final Map<String, String> expansions;
  private final Pattern words;

  /**
   * @param expansions by short form; not empty
   */
  Abbreviations(Map<String, String> expansions) {
    this.expansions = expansions;
    this.words =
        Pattern.compile(
            expansions.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  @Override
  void inline(Inline inline, List<Inline> out) {
    if (!(inline instanceof Inline.Text text)) {
      super.inline(inline, out);
      return;
    }
    Matcher found = words.matcher(text.text());
    int from = 0;
    while (found.find()) {
      if (found.start() > from) {
        out.add(new Inline.Text(text.text().substring(from, found.start())));
      }
      String word = found.group();
      out.add(new Inline.Abbreviation(word, expansions.getOrDefault(word, "")));
      from = found.end();
    }
    if (from == 0) {
      out.add(text);
    } else if (from < text.text().length()) {
      out.add(new Inline.Text(text.text().substring(from)));
    }
  }
}

package lis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Words, sentences and prose out of a seed. They mean nothing, and have the shape of a strategy.
 */
final class Wording {
  private static final List<String> NOUNS =
      List.of(
          "apprentice",
          "bridge",
          "bus",
          "campus",
          "charity",
          "clinic",
          "college",
          "council",
          "course",
          "dock",
          "employer",
          "energy",
          "estuary",
          "factory",
          "ferry",
          "firm",
          "garden",
          "harbour",
          "health",
          "heat",
          "home",
          "hospital",
          "household",
          "income",
          "island",
          "job",
          "journey",
          "learner",
          "library",
          "market",
          "mentor",
          "neighbour",
          "network",
          "nurse",
          "office",
          "park",
          "pension",
          "pier",
          "port",
          "quarter",
          "railway",
          "research",
          "river",
          "school",
          "skill",
          "station",
          "street",
          "studio",
          "teacher",
          "tide",
          "town",
          "trade",
          "tunnel",
          "village",
          "wage",
          "warehouse",
          "wind",
          "worker",
          "workshop",
          "yard");
  private static final List<String> VERBS =
      List.of(
          "attracts",
          "builds",
          "connects",
          "doubles",
          "draws",
          "earns",
          "feeds",
          "funds",
          "helps",
          "keeps",
          "lifts",
          "links",
          "needs",
          "opens",
          "protects",
          "reaches",
          "repairs",
          "serves",
          "shapes",
          "teaches",
          "trains",
          "warms",
          "welcomes",
          "widens");
  private static final List<String> SMALL =
      List.of("beside the", "with every", "for each", "near the", "before any", "through the");

  private final Random random;

  Wording(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Without a full stop: "Harbour opens learner near the tide". */
  String title() {
    return capital(pick(NOUNS) + " " + pick(VERBS) + " " + pick(NOUNS) + " " + phrase());
  }

  /** About as many words as wanted. */
  String sentence(int words) {
    List<String> parts = new ArrayList<>(List.of(capital(pick(NOUNS)), pick(VERBS), pick(NOUNS)));
    for (int count = 3; count < words; count += 3) {
      parts.add(phrase());
    }
    return String.join(" ", parts) + ".";
  }

  /** Three words: "beside the quiet" has a noun at its end. */
  private String phrase() {
    return pick(SMALL) + " " + pick(NOUNS);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Words that refer to an element. */
  private String reference(List<String> ids) {
    return "[[%s|%s of the %s]]".formatted(pick(ids), pick(NOUNS), pick(NOUNS));
  }

  /**
   * About 150 words in Markdown: headings, lists, references, a footnote, and a table in some.
   *
   * @param ids what it may refer to
   */
  String prose(List<String> ids, boolean table) {
    List<String> parts = new ArrayList<>();
    parts.add("%s It is about the %s.[^1]".formatted(sentence(20), reference(ids)));
    parts.add("## Why it matters");
    parts.add(
        "%s The **%s** says so, and [%s](https://data.example.org/set/%d) has the figures."
            .formatted(sentence(20), pick(NOUNS), pick(NOUNS), below(900)));
    parts.add(
        "- %s\n- The *%s* rests on the %s.\n- %s"
            .formatted(sentence(9), pick(NOUNS), reference(ids), sentence(9)));
    parts.add("## How we will know");
    parts.add(sentence(24));
    parts.add(table ? table() : "1. %s\n2. %s".formatted(sentence(10), sentence(10)));
    parts.add("[^1]: " + sentence(8));
    return String.join("\n\n", parts) + "\n";
  }

  private String table() {
    String rows =
        List.of("2018", "2025", "2035").stream()
            .map(year -> "| %s | %d | %s |\n".formatted(year, below(100), pick(NOUNS)))
            .collect(Collectors.joining());
    return "Table: %s\n\n| Year | Count | Where |\n|---|--:|---|\n%s"
        .formatted(title(), rows)
        .stripTrailing();
  }
}

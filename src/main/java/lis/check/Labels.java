package lis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Model;

/**
 * The words that a number may follow to name something: what a model calls its kinds, and parts of
 * a document.
 */
final class Labels {
  /**
   * Who, where, a word, something read: these aren't counted, and their names often hold numbers.
   */
  private static final Set<Archetype> NAMED =
      EnumSet.of(
          Archetype.STRATEGY,
          Archetype.PARTY,
          Archetype.PLACE,
          Archetype.TERM,
          Archetype.SOURCE,
          Archetype.NARRATIVE);

  private static final String SECTION = "section";

  /** What a document has parts of; a model may use the same words for kinds and fields. */
  private static final String PARTS = SECTION + " chapter table figure page appendix annex";

  private static final String MANY_PARTS =
      "sections chapters tables figures pages appendices appendixes annexes";

  /** By the last of their words, the longest first. */
  private final Map<String, List<Label>> byLastWord = new HashMap<>();

  /**
   * One of the words.
   *
   * @param text in lower case
   * @param many whether several numbers may follow
   * @param kind empty for a part of the document
   */
  record Label(String text, boolean many, Optional<Kind> kind) {
    boolean isSection() {
      return kind.isEmpty() && text.startsWith(SECTION);
    }
  }

  Labels(Model model) {
    for (Kind kind : model.kinds().values()) {
      if (kind.numbering().isPresent() || !NAMED.contains(kind.archetype())) {
        add(kind.many(), true, Optional.of(kind));
        add(kind.one(), false, Optional.of(kind));
      }
    }
    List.of(MANY_PARTS.split(" ")).forEach(word -> add(word, true, Optional.empty()));
    List.of(PARTS.split(" ")).forEach(word -> add(word, false, Optional.empty()));
    byLastWord
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt(label -> -label.text().length())));
  }

  private void add(String words, boolean many, Optional<Kind> kind) {
    String text = words.toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    List<Label> same = byLastWord.computeIfAbsent(last, w -> new ArrayList<>());
    if (same.stream().noneMatch(label -> label.text().equals(text))) {
      same.add(new Label(text, many, kind));
    }
  }

  /** The label that ends at an offset of a text, where its last word begins at another. */
  Optional<Label> endingAt(String text, int wordStart, int end) {
    List<Label> candidates =
        byLastWord.get(text.substring(wordStart, end).toLowerCase(Locale.ROOT));
    return candidates == null
        ? Optional.empty()
        : candidates.stream().filter(label -> stands(label, text, end)).findFirst();
  }

  private static boolean stands(Label label, String text, int end) {
    int start = end - label.text().length();
    return start >= 0
        && text.regionMatches(true, start, label.text(), 0, label.text().length())
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}

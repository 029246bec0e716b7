package lis.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lis.model.Archetype;
import lis.model.Kind;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Strategy;

/**
 * Finds which terms the texts of a strategy use: by title, whatever the case, or by short form. All
 * text is walked once, however many terms there are.
 */
final class TermUse {
  private final Strategy strategy;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int terms;

  TermUse(Strategy strategy) {
    this.strategy = strategy;
    for (Kind kind : strategy.model().kinds(Archetype.TERM)) {
      for (Element term : strategy.of(kind)) {
        add(term, Role.TITLE);
        add(term, Role.ABBREVIATION);
        terms++;
      }
    }
  }

  /** A term, and the words of one of its forms. */
  private record Phrase(Element term, List<String> words) {
    boolean standsAt(int index, List<String> text) {
      int end = index + words.size();
      return end <= text.size() && text.subList(index, end).equals(words);
    }
  }

  private void add(Element term, Role role) {
    List<String> words = words(term.text(role));
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
          .add(new Phrase(term, words));
    }
  }

  /**
   * The ids of the terms that stand in the text of another element. The walk ends as soon as all
   * are found.
   */
  Set<String> used() {
    for (Element element : strategy.all()) {
      if (used.size() == terms) {
        break;
      }
      List<String> text = words(element.extent().text());
      for (int i = 0; i < text.size(); i++) {
        for (Phrase phrase : byFirstWord.getOrDefault(text.get(i), List.of())) {
          if (!phrase.term().id().equals(element.id()) && phrase.standsAt(i, text)) {
            used.add(phrase.term().id());
          }
        }
      }
    }
    return used;
  }

  /**
   * Runs of letters and digits. No regular expression: all text of a strategy comes through here.
   */
  private static List<String> words(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= low.length(); at++) {
      boolean inside = at < low.length() && Character.isLetterOrDigit(low.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(low.substring(start, at));
        start = -1;
      }
    }
    return words;
  }
}

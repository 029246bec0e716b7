package lis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lis.chart.Framework.Label;

/** Says in sentences what the picture of a framework shows. */
final class FrameworkWords {
  private final Framework framework;

  FrameworkWords(Framework framework) {
    this.framework = framework;
  }

  /** How many there are of everything. */
  String message() {
    List<String> parts = new ArrayList<>();
    parts.add(count(framework.pillars().label(), framework.pillars().all().size()));
    parts.add(
        count(
            framework.above(),
            (int)
                framework.pillars().all().stream()
                    .flatMap(p -> p.above().stream())
                    .distinct()
                    .count()));
    parts.add(
        count(
            framework.within(),
            (int)
                framework.pillars().all().stream()
                    .flatMap(p -> p.within().stream())
                    .distinct()
                    .count()));
    parts.add(count(framework.across().label(), framework.across().all().size()));
    parts.add(count(framework.below().label(), framework.below().all().size()));
    parts.removeIf(String::isEmpty);
    return "The framework at a glance: " + listed(parts) + ".";
  }

  /** What is drawn, for those who don't see it: its order and its heads. A table says the rest. */
  String alternative() {
    List<String> sentences = new ArrayList<>();
    sentences.add("The framework in one picture");
    sentences.add(
        named(
            framework.pillars().label(),
            framework.pillars().all().stream().map(p -> p.name()).toList()));
    if (!framework.above().many().isEmpty()) {
      sentences.add("Above each: " + inner(framework.above()));
    }
    if (!framework.within().many().isEmpty()) {
      sentences.add("Below each: " + inner(framework.within()));
    }
    if (!framework.across().all().isEmpty()) {
      sentences.add(
          "Across them all, "
              + inner(framework.across().label())
              + ": "
              + listed(framework.across().all().stream().map(Named::spoken).toList()));
    }
    framework.below().all().forEach(challenge -> sentences.add(answered(challenge)));
    return String.join(". ", sentences) + ".";
  }

  private String answered(Framework.Challenge challenge) {
    String head = framework.below().label().one() + " " + challenge.name().spoken();
    List<String> answers = challenge.answers().stream().map(FrameworkWords::answer).toList();
    return head + ": " + (answers.isEmpty() ? "none" : listed(answers));
  }

  /** "1 People: coverage, derived". */
  static String answer(Framework.Answer answer) {
    List<String> notes = new ArrayList<>(List.of(answer.words(), answer.by().mark()));
    notes.removeIf(String::isEmpty);
    String name = new Named(answer.by().code(), answer.by().name(), "").spoken();
    return notes.isEmpty() ? name : name + " (" + String.join(", ", notes) + ")";
  }

  private static String named(Label label, List<Named> all) {
    return label.many() + ": " + listed(all.stream().map(Named::spoken).toList());
  }

  /** What many are called needn't be a word that can be counted: "investment pipeline (2)". */
  private static String count(Label label, int count) {
    return count == 0 ? "" : inner(label) + " (" + count + ")";
  }

  /** What many are called, within a sentence. */
  static String inner(Label label) {
    return inner(label.many());
  }

  /** A name within a sentence; one with other capitals keeps its own. */
  private static String inner(String name) {
    boolean capitals = name.chars().skip(1).anyMatch(Character::isUpperCase);
    return capitals || name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String listed(List<String> words) {
    String last = words.getLast();
    return words.size() == 1
        ? last
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
  }
}

package lis.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lis.model.Kind;
import lis.model.Model;
import lis.strategy.Element;

/** How messages name things. */
final class Names {
  private Names() {}

  /** "the priority “Revitalised and distinctive places”". */
  static String of(Element element) {
    return "the " + inSentence(element.kind().one()) + " “" + element.shortTitle() + "”";
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "priority or objective", "any element". */
  static String kinds(Model model, List<String> names) {
    return kinds(model, names, 1);
  }

  /** The same for so many of them: "priorities or objectives", "elements". */
  static String kinds(Model model, List<String> names, int count) {
    if (names.isEmpty()) {
      return count == 1 ? "any element" : "elements";
    }
    return names.stream()
        .flatMap(name -> model.kind(name).stream())
        .map(kind -> inSentence(count == 1 ? kind.one() : kind.many()))
        .collect(Collectors.joining(" or "));
  }

  static String kind(Kind kind) {
    return inSentence(kind.one());
  }

  /** Labels begin with a capital; within a sentence they don't, unless they are names. */
  static String inSentence(String label) {
    boolean name = label.chars().skip(1).anyMatch(Character::isUpperCase);
    return name ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** "the foundations of productivity". */
  static String many(Kind kind) {
    return "the " + inSentence(kind.many());
  }
}

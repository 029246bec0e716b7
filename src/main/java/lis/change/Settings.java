package lis.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.model.Key;
import lis.strategy.Strategy;

/**
 * What strategy.yaml says to lis itself: publications, checks. Its lines are compared as they are
 * written, because few read them and all are short.
 */
final class Settings {
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(.*)");

  private Settings() {}

  static SequencedMap<String, List<Part>> of(Strategy strategy) {
    SequencedMap<String, List<Part>> settings = new LinkedHashMap<>();
    Set<String> known = new HashSet<>(strategy.model().keys(strategy.root().kind()));
    known.add(Key.ID.word());
    known.add(Key.ALIASES.word());
    List<Part> lines = new ArrayList<>();
    for (String line : strategy.root().extent().file().text().lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        lines = new ArrayList<>();
        if (!known.contains(key.group(1))) {
          settings.put(key.group(1), lines);
        }
      }
      String said = key.matches() ? key.group(2).strip() : line.strip();
      if (!said.isEmpty() && !said.startsWith("#")) {
        lines.add(Part.of(Part.Shape.SETTING, said));
      }
    }
    settings.values().removeIf(List::isEmpty);
    return settings;
  }
}

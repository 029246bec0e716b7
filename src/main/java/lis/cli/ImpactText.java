package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lis.derive.Impact;
import lis.derive.Impact.Touch;
import lis.model.Kind;
import lis.source.Span;

/** What a change would touch, in a few lines: ids by kind, the nearest first. */
record ImpactText(Impact impact, List<Span> templates) {
  /** More ids than that are counted. */
  private static final int MOST = 6;

  String text() {
    Map<String, String> lines = new LinkedHashMap<>();
    Map<Kind, List<Touch>> byKind =
        impact.touches().stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.element().kind(), LinkedHashMap::new, Collectors.toList()));
    byKind.forEach((kind, touches) -> lines.put(kind.many(), steps(touches)));
    places(lines, "Exceptions", impact.exemptions().stream().map(e -> e.place()).toList());
    places(lines, "Templates", templates);
    if (lines.isEmpty()) {
      return "\nA change would touch nothing else.\n";
    }
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
    return lines.entrySet().stream()
        .map(e -> "  %s %s\n".formatted(pad(e.getKey() + ":", width), e.getValue()))
        .collect(Collectors.joining("", "\nA change would touch\n", ""));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String steps(List<Touch> touches) {
    Map<Integer, List<String>> ids = new TreeMap<>();
    for (Touch touch : touches) {
      ids.computeIfAbsent(touch.distance(), d -> new ArrayList<>()).add(touch.element().id());
    }
    return ids.entrySet().stream()
        .map(e -> (e.getKey() == 1 ? "" : "in " + e.getKey() + " steps ") + shortened(e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String shortened(List<String> ids) {
    return ids.size() <= MOST
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, MOST - 1))
            + " and %d more".formatted(ids.size() - MOST + 1);
  }

  private static void places(Map<String, String> lines, String label, List<Span> places) {
    if (!places.isEmpty()) {
      lines.put(label, shortened(places.stream().map(Span::toString).toList()));
    }
  }
}

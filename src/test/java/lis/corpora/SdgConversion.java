package lis.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns the United Nations' goals, targets and indicators into elements. Its original is {@code
 * sdg-elements.json}: the concepts of the published Turtle file, one object each.
 */
public final class SdgConversion {
  private static final String UNDECIDED = "Under discussion";

  private final Fixture fixture;
  private final Tally tally = new Tally();
  private final Map<String, String> agencies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private SdgConversion(Path folder) {
    this.fixture =
        new Fixture(
            folder, "Written by lis.corpora.SdgConversion; see README.md for the original.");
  }

  /** Takes the folder of the original and the folder to write. */
  public static void main(String[] folders) {
    System.out.print(convert(Path.of(folders[0]), Path.of(folders[1])));
  }

  /** Converts, and says how often it did what. */
  static String convert(Path from, Path to) {
    SdgConversion conversion = new SdgConversion(to);
    conversion.write(SdgConcept.read(new Originals(from).text("sdg-elements.json")));
    String report = conversion.tally.report();
    conversion.fixture.write("conversion.txt", report);
    return report;
  }

  private void write(List<SdgConcept> concepts) {
    List<SdgConcept> sorted = concepts.stream().sorted(SdgConcept.ORDER).toList();
    refuseOneSided(sorted);
    fixture.list("strategy/goals.yaml", of(sorted, "goal").map(this::goal).toList());
    chapters(of(sorted, "target"), "targets", this::target);
    chapters(of(sorted, "indicator"), "indicators", this::indicator);
    fixture.list(
        "strategy/agencies.yaml",
        agencies.entrySet().stream()
            .map(
                agency ->
                    new ElementText()
                        .field("id", agency.getValue())
                        .field("title", agency.getKey()))
            .toList());
    tally.add("agencies written", agencies.size());
    sorted.forEach(this::countWhatIsLeftOut);
  }

  private static Stream<SdgConcept> of(List<SdgConcept> concepts, String kind) {
    return concepts.stream().filter(concept -> concept.kind().equals(kind));
  }

  /** A file for each goal, so that files stay small and stand in their order. */
  private void chapters(
      Stream<SdgConcept> concepts,
      String folder,
      java.util.function.Function<SdgConcept, ElementText> text) {
    Map<Integer, List<ElementText>> chapters = new TreeMap<>();
    concepts.forEach(
        c -> chapters.computeIfAbsent(c.goal(), goal -> new ArrayList<>()).add(text.apply(c)));
    chapters.forEach(
        (goal, elements) ->
            fixture.list(
                "strategy/%s/goal-%s.yaml".formatted(folder, "%02d".formatted(goal)), elements));
  }

  private ElementText goal(SdgConcept goal) {
    return head(goal).field("short", goal.shortTitle()).list("matches", matches(goal));
  }

  private ElementText target(SdgConcept target) {
    List<String> parents = target.parents();
    tally.add("links from targets to goals", parents.size());
    return head(target).field("goal", String.join(", ", parents)).list("matches", matches(target));
  }

  private ElementText indicator(SdgConcept indicator) {
    List<String> parents = indicator.parents();
    tally.add("links from indicators to targets", parents.size());
    if (parents.size() > 1) {
      tally.add("indicators with %d targets".formatted(parents.size()));
    }
    ElementText text = head(indicator).list("measures", parents);
    text.list("tiers", indicator.tiers());
    text.list("custodians", custodians(indicator));
    indicator.custodians().stream()
        .filter(c -> c.startsWith(UNDECIDED))
        .forEach(c -> text.field("custodian-note", c));
    return text.list("matches", matches(indicator));
  }

  private ElementText head(SdgConcept concept) {
    tally.add(concept.kind() + "s written");
    tally.add("codes written", concept.codes().size());
    return new ElementText()
        .field("id", concept.elementId())
        .field("title", concept.title())
        .list("codes", concept.codes());
  }

  private List<String> matches(SdgConcept concept) {
    tally.add("exact matches written", concept.matches().size());
    return concept.matches();
  }

  /** The agencies' ids, each once; two that share a cell are two. */
  private List<String> custodians(SdgConcept indicator) {
    List<String> ids = new ArrayList<>();
    for (String name : indicator.custodians()) {
      if (name.startsWith(UNDECIDED)) {
        tally.add("custodians under discussion, kept as a note");
        continue;
      }
      String[] names = name.strip().split(",");
      tally.add("custodian cells divided at a comma", names.length - 1);
      for (String each : names) {
        String id = Slug.of(each);
        agencies.put(each.strip(), id);
        ids.add(id);
      }
    }
    tally.add("links from indicators to agencies", ids.size());
    return ids;
  }

  private void countWhatIsLeftOut(SdgConcept concept) {
    concept.otherLanguages().forEach(l -> tally.add("titles left out, in the language " + l));
    tally.add("codes left out, in another form", concept.otherCodes());
  }

  /** The original states each parent at both ends. */
  private static void refuseOneSided(List<SdgConcept> concepts) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    concepts.forEach(c -> parts.put(c.elementId(), new ArrayList<>()));
    for (SdgConcept part : concepts) {
      part.parents()
          .forEach(whole -> parts.getOrDefault(whole, new ArrayList<>()).add(part.elementId()));
    }
    for (SdgConcept whole : concepts) {
      List<String> found = parts.getOrDefault(whole.elementId(), List.of());
      if (!found.stream().sorted().toList().equals(whole.parts().stream().sorted().toList())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "%s has %s, and %s name it", whole.elementId(), whole.parts(), found));
      }
    }
  }

  /** Natural order: 1.2 before 1.10 before 1.a. */
  static final Comparator<String> NATURAL =
      Comparator.comparing(
          code -> {
            StringBuilder key = new StringBuilder();
            for (String part : code.split("[.]")) {
              key.append(part.matches("[0-9]+") ? "%04d".formatted(Integer.valueOf(part)) : part);
              key.append(' ');
            }
            return key.toString();
          });
}

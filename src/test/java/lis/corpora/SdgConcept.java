package lis.corpora;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A goal, target or indicator as the United Nations' data has it.
 *
 * @param id such as 1, 1.a or C200303
 * @param codes by which readers know it; an indicator has one below each of its targets
 * @param parents the ids of the elements that it is a part of
 * @param parts the ids of the elements that say they are part of it
 * @param otherCodes how many codes it has in other forms
 */
record SdgConcept(
    String id,
    String kind,
    String title,
    String shortTitle,
    List<String> codes,
    List<String> parents,
    List<String> parts,
    List<String> matches,
    List<String> custodians,
    List<String> tiers,
    Set<String> otherLanguages,
    int otherCodes) {
  private static final String COMPACT = "SDGCodeCompact";

  static final Comparator<SdgConcept> ORDER =
      Comparator.comparing(concept -> concept.codes().getFirst(), SdgConversion.NATURAL);

  static List<SdgConcept> read(String json) {
    return PlainYaml.maps(json).stream().map(SdgConcept::of).toList();
  }

  private static SdgConcept of(Map<String, Object> node) {
    Map<String, Object> labels = PlainYaml.map(node.getOrDefault("labels", Map.of()));
    Map<String, Object> shorts = PlainYaml.map(node.getOrDefault("shortLabels", Map.of()));
    Map<String, Object> links = PlainYaml.map(node.getOrDefault("links", Map.of()));
    List<Map<String, Object>> all = PlainYaml.maps(node.getOrDefault("codes", List.of()));
    List<String> codes =
        all.stream()
            .filter(code -> COMPACT.equals(code.get("scheme")))
            .map(code -> String.valueOf(code.get("code")))
            .sorted(SdgConversion.NATURAL)
            .toList();
    Set<String> others = new TreeSet<>(labels.keySet());
    others.remove("en");
    return new SdgConcept(
        String.valueOf(node.get("id")),
        String.valueOf(node.get("kind")),
        String.valueOf(labels.get("en")),
        String.valueOf(shorts.getOrDefault("en", "")),
        codes,
        ids(links, "isTargetOf", "isIndicatorOf"),
        ids(links, "hasTarget", "hasIndicator"),
        PlainYaml.texts(links.getOrDefault("exactMatch", List.of())),
        PlainYaml.texts(node.getOrDefault("custodian", List.of())),
        PlainYaml.texts(node.getOrDefault("tier", List.of())).stream()
            .map(tier -> tier.replace("tier_", "").toLowerCase(Locale.ROOT))
            .toList(),
        others,
        all.size() - codes.size());
  }

  private static List<String> ids(Map<String, Object> links, String... names) {
    return List.of(names).stream()
        .flatMap(name -> PlainYaml.texts(links.getOrDefault(name, List.of())).stream())
        .sorted(SdgConversion.NATURAL)
        .map(SdgConcept::elementId)
        .toList();
  }

  /** The id that the element gets. */
  String elementId() {
    return elementId(id);
  }

  private static String elementId(String id) {
    if (id.startsWith("C")) {
      return id.toLowerCase(Locale.ROOT);
    }
    return (id.contains(".") ? "target-" : "goal-") + id.replace('.', '-');
  }

  /** The number of the goal that it comes under first. */
  int goal() {
    return Integer.parseInt(codes.getFirst().split("[.]")[0]);
  }
}

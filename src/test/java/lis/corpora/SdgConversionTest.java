package lis.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdgConversionTest {
  private static final String CONCEPTS =
      """
      [{"id": "2", "kind": "goal", "labels": {"en": "Walk: more", "fr": "Marcher"},
        "shortLabels": {"en": "Walking"},
        "codes": [{"scheme": "SDGCode", "code": "02"}, {"scheme": "SDGCodeCompact", "code": "2"}],
        "links": {"exactMatch": ["http://a.example/2"], "hasTarget": ["2.10", "2.a", "2.9"]}},
       {"id": "2.10", "kind": "target", "labels": {"en": "Tenth"},
        "codes": [{"scheme": "SDGCodeCompact", "code": "2.10"}],
        "links": {"hasIndicator": ["C1"], "isTargetOf": ["2"]}},
       {"id": "2.a", "kind": "target", "labels": {"en": "Means  of it"},
        "codes": [{"scheme": "SDGCodeCompact", "code": "2.a"}], "links": {"isTargetOf": ["2"]}},
       {"id": "2.9", "kind": "target", "labels": {"en": "Ninth"},
        "codes": [{"scheme": "SDGCodeCompact", "code": "2.9"}],
        "links": {"hasIndicator": ["C1"], "isTargetOf": ["2"]}},
       {"id": "C1", "kind": "indicator", "labels": {"en": "Walkers, \\"all\\""},
        "codes": [{"scheme": "SDGCodeCompact", "code": "2.10.1"},
          {"scheme": "SDGCodeCompact", "code": "2.9.1"}],
        "tier": ["tier_II"], "custodian": ["WTO,ITC", "Under discussion (A, B)"],
        "links": {"isIndicatorOf": ["2.10", "2.9"]}}]
      """;

  @TempDir private Path temp;

  private String convert(String concepts) throws IOException {
    Files.writeString(temp.resolve("sdg-elements.json"), concepts);
    return SdgConversion.convert(temp, temp.resolve("out"));
  }

  private String written(String path) throws IOException {
    return Files.readString(temp.resolve("out/strategy").resolve(path));
  }

  @Test
  void writesEachLevelInItsOrder() throws IOException {
    convert(CONCEPTS);
    assertThat(written("goals.yaml"))
        .endsWith(
            """
            - id: goal-2
              title: "Walk: more"
              codes: [2]
              short: Walking
              matches: [http://a.example/2]
            """);
    assertThat(written("targets/goal-02.yaml").lines().filter(line -> line.startsWith("- ")))
        .containsExactly("- id: target-2-9", "- id: target-2-10", "- id: target-2-a");
    assertThat(written("targets/goal-02.yaml")).contains("title: Means  of it\n");
  }

  @Test
  void anIndicatorHasEachTargetWithItsCode() throws IOException {
    convert(CONCEPTS);
    assertThat(written("indicators/goal-02.yaml"))
        .endsWith(
            """
            - id: c1
              title: Walkers, "all"
              codes: [2.9.1, 2.10.1]
              measures: [target-2-9, target-2-10]
              tiers: [ii]
              custodians: [wto, itc]
              custodian-note: Under discussion (A, B)
            """);
    assertThat(written("agencies.yaml")).contains("- id: itc\n  title: ITC\n\n- id: wto");
  }

  @Test
  void givesTheSameBytesAgainAndSaysWhatItLeftOut() throws IOException {
    String report = convert(CONCEPTS);
    String first = written("indicators/goal-02.yaml");
    assertThat(convert(CONCEPTS)).isEqualTo(report);
    assertThat(written("indicators/goal-02.yaml")).isEqualTo(first);
    assertThat(report)
        .contains("    1  titles left out, in the language fr\n")
        .contains("    1  codes left out, in another form\n")
        .contains("    1  custodian cells divided at a comma\n")
        .contains("    1  indicators with 2 targets\n");
  }

  @Test
  void refusesALinkThatOnlyOneEndStates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> convert(CONCEPTS.replace("\"2.a\", \"2.9\"", "\"2.9\"")))
        .withMessageContaining("goal-2");
  }
}

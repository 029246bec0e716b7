package lis.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
  private record Pair(String left, Optional<Integer> right) {}

  @Test
  void writesRecordsByTheirComponents() {
    assertThat(Json.write(List.of(new Pair("a", Optional.of(1)), new Pair("b", Optional.empty()))))
        .isEqualTo(
            """
            [
              {
                "left": "a",
                "right": 1
              },
              {
                "left": "b"
              }
            ]
            """);
  }

  @Test
  void keepsTheOrderOfAMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", true);
    map.put("a", new BigDecimal("1.10"));
    assertThat(Json.write(map)).isEqualTo("{\n  \"z\": true,\n  \"a\": 1.10\n}\n");
  }

  @Test
  void writesWhatIsEmptyOnOneLine() {
    assertThat(Json.write(List.of())).isEqualTo("[]\n");
    assertThat(Json.write(Map.of())).isEqualTo("{}\n");
    assertThat(Json.write(new Pair("", Optional.empty()))).isEqualTo("{\n  \"left\": \"\"\n}\n");
  }

  @Test
  void hidesControlCharacters() {
    assertThat(Json.write("a\"b\\c\nd\te\u001b\u0085\u007f“é”"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u001b\\u0085\\u007f“é”\"\n");
  }

  @Test
  void writesSignsOfTwoUnitsSoThatTheyCanBeReadBack() {
    assertThat(Json.write("🥾")).isEqualTo("\"\\ud83e\\udd7e\"\n");
  }
}

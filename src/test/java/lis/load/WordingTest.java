package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Value;
import lis.strategy.Wording;
import org.junit.jupiter.api.Test;

/** Running text knows where each of its words was typed, whatever markup lies between. */
class WordingTest {

  private static String wordings(String markdown) {
    return show(Markdown.read(markdown).wordings());
  }

  /** Each wording with its form, its text, what is inset, and what each word is in the file. */
  private static String show(List<Wording> wordings) {
    StringBuilder out = new StringBuilder();
    for (Wording wording : wordings) {
      out.append(wording.form()).append(": ").append(wording.text()).append('\n');
      for (Wording.Inset inset : wording.insets()) {
        out.append(
            "  %s “%s”%s\n"
                .formatted(
                    inset.nature(),
                    wording.text().substring(inset.start(), inset.end()),
                    inset.target().isEmpty() ? "" : " " + inset.target()));
      }
      out.append("  ").append(typed(wording)).append('\n');
    }
    return out.toString();
  }

  private static String typed(Wording wording) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (String word : wording.text().split(" ", -1)) {
      Span place = wording.passage().span(start, start + word.length());
      out.append('|').append(place.text().replace('\n', '¶'));
      start += word.length() + 1;
    }
    return out.toString();
  }

  @Test
  void ofMarksAndLinks() {
    assertThat(
            wordings(
                """
                The *one* **two**three, [[dock|a dock]] and
                [[dock]] at [home](https://a.example) -- `x  y` "so" &amp; 1\\*2...
                """))
        .isEqualTo(
            """
            PARAGRAPH: The one twothree, a dock and \uFFFC at home – x  y “so” & 1*2…
              REFERENCE “a dock” dock
              REFERENCE “\uFFFC” dock
              LINK “home” https://a.example
              CODE “x  y”
              |The|one|two**three,|a|dock|and|[[dock]]|at|home|--|x||y|"so"|&amp;|1\\*2...
            """);
  }

  @Test
  void ofBlocksInTheirOrder() {
    assertThat(
            wordings(
                """
                One.[^a]

                ## Two

                - three
                  and four

                > five
                > *six*

                > [!NOTE] Seven
                > eight

                Table: nine

                | ten | eleven |
                |---|---|
                | [[a\\|b c]] | d |

                [^a]: Twelve.
                """))
        .isEqualTo(
            """
            PARAGRAPH: One.
              |One.
            HEADING: Two
              |Two
            PARAGRAPH: three and four
              |three|and|four
            QUOTATION: five six
              |five|six
            HEADING: Seven
              |Seven
            PARAGRAPH: eight
              |eight
            CAPTION: nine
              |nine
            CELL: ten
              |ten
            CELL: eleven
              |eleven
            CELL: b c
              REFERENCE “b c” a
              |b|c
            CELL: d
              |d
            PARAGRAPH: Twelve.
              |Twelve.
            """);
  }

  @Test
  void ofWordsInAnotherLanguage() {
    assertThat(
            wordings("Say [bore [da]{lang=cy} x]{lang=fr} or [no] <b>ha</b> <https://a.example>."))
        .isEqualTo(
            """
            PARAGRAPH: Say bore da x or [no] ha https://a.example.
              FOREIGN “bore da x” fr
              FOREIGN “da” cy
              LINK “https://a.example” https://a.example
              |Say|bore|da|x|or|[no]|ha|https://a.example>.
            """);
  }

  @Test
  void ofYamlHoweverItIsWritten() {
    String yaml =
        """
        - a plain -- one
        - "quoted \\u00e9 \\
          \\"word\\""
        - 'it''s here'
        - folded over
          two lines
        - |
          a block
          of lines
        - >-
          a folded
          block
        """;
    SourceFile file = Markdown.file(yaml);
    Yaml read = YamlReader.read(file, 0, yaml.length(), d -> {}).orElseThrow();
    List<Wording> wordings =
        read.each().stream()
            .map(node -> Typography.of(ScalarText.passage((Yaml.Scalar) node)))
            .map(Wording::line)
            .toList();
    assertThat(wordings.stream().map(WordingTest::typed).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            |a|plain|--|one
            |quoted|\\u00e9|\\"word\\"
            |it''s|here
            |folded|over|two|lines
            |a|block¶  of|lines
            |a|folded|block""");
  }

  @Test
  void isNothingWhereNothingIsSaid() {
    assertThat(Markdown.read("---\n\n    code\n").wordings()).isEmpty();
    Value unknown =
        new Value.Unknown(
            lis.source.Passage.of(Markdown.file("x").start()), Markdown.file("x").start());
    assertThat(unknown.said()).isEmpty();
  }
}

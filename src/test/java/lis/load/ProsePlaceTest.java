package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lis.document.TreeText;
import lis.source.MemoryTree;
import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;

/** Every block, finding and mention points at its own line and column. */
class ProsePlaceTest {

  @Test
  void inListsQuotationsAndTabs() {
    ProseReader.Prose prose =
        Markdown.read(
            """
            One

              > - a *b* [[x|y]] <b>
              >   more [z](javascript:x)

            1. \t😀 [[emoji]] é

            \t- tab [[deep]]

            \tword <i>
            """);
    assertThat(TreeText.withPlaces(prose.blocks()))
        .isEqualTo(
            """
            paragraph @1:1: One
            quotation @3:3
              list @3:5
                item @3:7: a {emphasis b} {reference x | y} more z
            list from 1 @6:1
              item
                paragraph @6:5: 😀 {reference emoji} é
                list @8:2
                  item @8:4: tab {reference deep}
                paragraph @10:2: word
            """);
    assertThat(mentions(prose)).containsExactly("3:15 “x”", "6:9 “emoji”", "8:10 “deep”");
    assertThat(places(prose)).containsExactly("3:21 “<b>”", "4:16 “javascript:x”", "10:7 “<i>”");
  }

  @Test
  void inTablesNotesAndDefinitions() {
    ProseReader.Prose prose =
        Markdown.read(
            """
            Table: See [[caption]]

            | 😀 [[head]] | B |
            |---|--:|
            | a | [[cell|é]][^1] |

            [^1]: Note [[note]]
                more <br>

            Term [[term]]
            : Meaning [[meaning]]

            See [a][b] [c].

            [b]: people.md
              [c]: <place.md>
            """);
    assertThat(TreeText.withPlaces(prose.blocks()))
        .isEqualTo(
            """
            table @3:1: See {reference caption}
              column START 6: 😀 {reference head}
              column END 6: B
              row
                header @5:3: a
                cell @5:7: {reference cell | é}{note}
                  note @7:7: Note {reference note} more
            definitions @10:1
              term: Term {reference term}
                paragraph @11:3: Meaning {reference meaning}
            paragraph @13:1: See {reference people | a} {reference place | c}.
            """);
    assertThat(mentions(prose))
        .containsExactlyInAnyOrder(
            "1:14 “caption”",
            "3:7 “head”",
            "5:9 “cell”",
            "7:14 “note”",
            "10:8 “term”",
            "11:13 “meaning”",
            "15:6 “people.md”",
            "16:9 “place.md”");
    assertThat(places(prose)).containsExactly("8:10 “<br>”");
  }

  @Test
  void inAStretchOfAFile() {
    SourceFile file = new SourceFile("people.md", "---\nid: people\n---\nSee [[place]].\n");
    ProseReader reader = new ProseReader(MemoryTree.of(Map.of()));
    ProseReader.Prose prose = reader.read(file, 19, file.text().length(), "people");
    assertThat(mentions(prose)).containsExactly("4:7 “place”");
  }

  @Test
  void inAPlainScalar() {
    assertThat(mentions(scalar("a: See [[place]].", "See [[place]].", 3, 17)))
        .containsExactly("1:10 “place”");
  }

  @Test
  void inAQuotedScalar() {
    String yaml = "a: \"A \\\"b\\\" \\u00e9 [[place]].\"";
    assertThat(mentions(scalar(yaml, "A \"b\" é [[place]].", 3, yaml.length())))
        .containsExactly("1:22 “place”");
    yaml = "a: 'It''s [[place]].'";
    assertThat(mentions(scalar(yaml, "It's [[place]].", 3, yaml.length())))
        .containsExactly("1:13 “place”");
  }

  @Test
  void inABlockScalar() {
    String yaml = "a: |\n  One\n\n  See [[place]]\n  <b>.\nb: c\n";
    ProseReader.Prose prose = scalar(yaml, "One\n\nSee [[place]]\n<b>.\n", 3, yaml.length() - 5);
    assertThat(mentions(prose)).containsExactly("4:9 “place”");
    assertThat(places(prose)).containsExactly("5:3 “<b>”");
    assertThat(TreeText.withPlaces(prose.blocks()))
        .isEqualTo("paragraph @2:3: One\nparagraph @4:3: See {reference place} .\n");
  }

  @Test
  void inAFoldedScalar() {
    String yaml = "a: >-\n   One\n   two\n\n   See\n   [[place]].\n";
    ProseReader.Prose prose = scalar(yaml, "One two\nSee [[place]].", 3, yaml.length());
    assertThat(mentions(prose)).containsExactly("6:6 “place”");
  }

  private static ProseReader.Prose scalar(String yaml, String value, int start, int end) {
    Span span = new SourceFile("a.yaml", yaml).span(start, end);
    return Markdown.read(new Yaml.Scalar(value, true, span));
  }

  private static List<String> mentions(ProseReader.Prose prose) {
    return prose.mentions().stream().map(m -> Markdown.position(m.place())).toList();
  }

  private static List<String> places(ProseReader.Prose prose) {
    return prose.diagnostics().stream().map(d -> Markdown.position(d.place())).toList();
  }
}

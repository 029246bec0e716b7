package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
  private static final SourceFile FILE =
      new SourceFile("a.ftlx", "<section>\n<p>One ${wrong}</p><p>two ${bad}</p>\n</section>\n");
  private static final TemplateText TEXT = new TemplateText(FILE, 3);

  @Test
  void writesItsPlaceIntoEachStartTag() {
    String at = " " + Vocabulary.Attribute.AT.word() + "=\"3:";
    assertThat(TEXT.marked())
        .isEqualTo(
            "<section"
                + at
                + "0\">\n<p"
                + at
                + "10\">One ${wrong}</p><p"
                + at
                + "29\">two ${bad}</p>\n</section>\n");
  }

  @Test
  void leadsEachPlaceBackToTheFile() {
    for (String word : new String[] {"One", "wrong", "two", "bad", "section>\n"}) {
      int marked = TEXT.marked().lastIndexOf(word);
      SourceFile given = new SourceFile("given", TEXT.marked());
      int line = given.line(marked);
      int column = given.column(marked);
      Span place = TEXT.place(line, column, line, column + word.strip().length() - 1);
      assertThat(place.start()).as(word).isEqualTo(FILE.text().lastIndexOf(word));
      assertThat(place.text()).isEqualTo(word.strip());
    }
  }

  @Test
  void leadsAPlaceWithinAnInsertionToItsTag() {
    assertThat(TEXT.place(2, 5, 2, 5).start()).isEqualTo(12);
  }

  @Test
  void takesPlacesThatThereAreNot() {
    assertThat(TEXT.place(0, 1, 0, 1)).isEqualTo(FILE.start());
    assertThat(TEXT.place(99, 1, 99, 2)).isEqualTo(FILE.start());
    assertThat(TEXT.place(1, 999, 1, 999).start()).isEqualTo(9);
    assertThat(TEXT.place(1, -4, 1, -4).start()).isZero();
  }

  @Test
  void endsWithTheLine() {
    assertThat(TEXT.place(2, 1, 3, 1).text()).isEqualTo("<p>One ${wrong}</p><p>two ${bad}</p>");
  }

  @Test
  void namesTheLineOfATag() {
    assertThat(TEXT.tag(29).line()).isEqualTo(2);
    assertThat(TEXT.tag(29).text()).isEqualTo("<p>two ${bad}</p>");
  }
}

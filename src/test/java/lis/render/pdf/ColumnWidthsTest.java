package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Block.Align;
import lis.document.Colour;
import lis.document.Inline;
import lis.document.Specimen;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final Style STYLE = Style.of(new Face(Weight.REGULAR), 10, new Colour(0));
  private static final float INDENT = 20;
  private static final String SENTENCE = "Proportion of the population below the poverty line";

  @Test
  void wordsInAListNeedAsMuchRoomAsOthers() {
    float[] widths = widths(1, 1, Specimen.paragraph(SENTENCE), list(SENTENCE));
    assertThat(widths[0] + widths[1]).isEqualTo(400);
    assertThat(widths[1]).isGreaterThanOrEqualTo(widths[0]);
  }

  @Test
  void theLongestWordOfAListFitsBehindItsMark() {
    float[] widths = widths(9, 1, Specimen.paragraph(SENTENCE), list("Disproportionately"));
    float word = STYLE.width("Disproportionately");
    assertThat(widths[1]).isBetween(word + INDENT, word + INDENT + 10);
  }

  private static float[] widths(float first, float second, Block left, Block right) {
    Block.Table table =
        new Block.Table(
            Optional.empty(),
            Optional.empty(),
            Inline.of("A table"),
            List.of(column(first), column(second)),
            List.of(
                new Block.Row(
                    Optional.empty(),
                    List.of(
                        new Block.Cell(true, List.of(left)),
                        new Block.Cell(false, List.of(right))))),
            Specimen.ORIGIN);
    return new ColumnWidths(table, STYLE, INDENT).share(400, 0);
  }

  private static Block.Column column(float width) {
    return new Block.Column(Inline.of("A"), Align.START, width);
  }

  private static Block list(String words) {
    Block.Item item = new Block.Item(List.of(Specimen.paragraph(words)));
    return new Block.ItemList(false, 1, List.of(item), Specimen.ORIGIN);
  }
}

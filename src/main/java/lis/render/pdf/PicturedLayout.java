package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Block;

/**
 * Sets a picture beside words, the picture first: in the tags and from left to right. Where a
 * column would be too narrow, the words stand below their picture. No page parts the two.
 */
final class PicturedLayout {
  /** The picture's share of the width, and how much of that may stand alone above its words. */
  private static final float SHARE = 0.34f;

  private static final float ALONE = 0.42f;
  private static final float BETWEEN = 22;

  private final Setting setting;
  private final FigureLayout figures;
  private final BlockLayout blocks;

  PicturedLayout(Setting setting, FigureLayout figures, BlockLayout blocks) {
    this.setting = setting;
    this.figures = figures;
    this.blocks = blocks;
  }

  List<Slice> pictured(Block.Pictured block, StructureElement parent, Measure measure) {
    float column = measure.width() * SHARE;
    float rest = measure.width() - column - BETWEEN;
    return rest < setting.print().narrowest()
        ? below(block, parent, measure)
        : beside(block, parent, measure, column);
  }

  private List<Slice> beside(
      Block.Pictured block, StructureElement parent, Measure measure, float column) {
    List<Slice> picture = figures.figure(block.figure(), parent, measure.width(column));
    List<Slice> words = blocks.blocks(block.blocks(), parent, measure.inset(column + BETWEEN, 0));
    float gap = setting.spacing().gap();
    return Rows.row(
        List.of(picture, middled(words, Stack.height(picture))),
        gap / 2,
        setting.spacing().height(),
        (canvas, top, bottom) -> {});
  }

  /** Few words stand beside the middle of their picture. */
  private List<Slice> middled(List<Slice> words, float height) {
    float above = (height - setting.spacing().gap() - Stack.height(words)) / 2;
    if (above <= 0) {
      return words;
    }
    List<Slice> slices = new ArrayList<>(List.of(Slice.space(above)));
    slices.addAll(Stack.first(words, slice -> slice.gap(0)));
    return slices;
  }

  private List<Slice> below(Block.Pictured block, StructureElement parent, Measure measure) {
    List<Slice> slices =
        new ArrayList<>(
            figures.figure(block.figure(), parent, measure.width(measure.width() * ALONE)));
    slices.addAll(
        Stack.first(blocks.blocks(block.blocks(), parent, measure), slice -> slice.gap(0)));
    return Stack.joined(slices);
  }
}

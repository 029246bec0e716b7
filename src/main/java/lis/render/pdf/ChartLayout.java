package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import lis.document.Paint;
import lis.document.Picture;
import lis.source.Span;

/** Sets charts, as large as their words are to be read, in pieces between which a page may end. */
final class ChartLayout {
  /** Points for a pixel: the smallest words of a narrow chart, of 14 pixels, then have 12. */
  private static final float PIXEL = 0.86f;

  private final Setting setting;

  ChartLayout(Setting setting) {
    this.setting = setting;
  }

  List<Slice> slices(Picture.Chart chart, StructureElement element, Measure measure, Span origin) {
    List<ChartDrawing> pieces = shape(chart, measure, origin);
    float scale = scale(pieces, measure);
    float height = 0;
    for (ChartDrawing piece : pieces) {
      height += piece.height() * scale;
    }
    boolean whole = height <= setting.spacing().height() - 3 * setting.spacing().leading();
    Slice head = head(pieces, measure, scale);
    Pieces drawn = new Pieces(element, element.content(), pieces.size());
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      ChartDrawing piece = pieces.get(i);
      Slice slice =
          Slice.of(
                  i == 0 ? setting.spacing().gap() * 1.5f : 0,
                  piece.height() * scale,
                  (canvas, top) -> drawn.draw(canvas, piece, area(piece, measure.x(), top, scale)))
              .before(i > 0 && (whole || i == 1) ? Slice.Break.NEVER : Slice.Break.FREE);
      slices.add(i > 0 && chart.headed() ? slice.overleaf(head) : slice);
    }
    return slices;
  }

  /** The first piece once more, which isn't said again. */
  private static Slice head(List<ChartDrawing> pieces, Measure measure, float scale) {
    ChartDrawing first = pieces.getFirst();
    return Slice.of(
        0,
        first.height() * scale,
        (canvas, top) ->
            canvas.artifact(
                Artifact.REPEATED, () -> first.draw(canvas, area(first, measure.x(), top, scale))));
  }

  /** The wide shape, where its words are large enough and its pieces are no higher than a page. */
  private List<ChartDrawing> shape(Picture.Chart chart, Measure measure, Span origin) {
    List<ChartDrawing> wide = read(chart.wide(), origin);
    float scale = scale(wide, measure);
    boolean legible = wide.stream().allMatch(d -> d.smallest() * scale >= setting.print().least());
    boolean fits = wide.stream().allMatch(d -> d.height() * scale < setting.spacing().height());
    return !wide.isEmpty() && legible && fits ? wide : read(chart.narrow(), origin);
  }

  private List<ChartDrawing> read(List<String> svgs, Span origin) {
    return svgs.stream()
        .map(svg -> ChartDrawing.of(Paint.apply(svg, setting.palette()), setting, origin))
        .toList();
  }

  /** Never wider than the measure, and no piece higher than a page. */
  private float scale(List<ChartDrawing> pieces, Measure measure) {
    float scale = PIXEL;
    for (ChartDrawing piece : pieces) {
      scale = Math.max(scale, setting.print().least() / piece.smallest());
    }
    for (ChartDrawing piece : pieces) {
      scale = Math.min(scale, measure.width() / piece.width());
      scale = Math.min(scale, setting.spacing().height() * 0.9f / piece.height());
    }
    return scale;
  }

  private static Canvas.Area area(ChartDrawing piece, float left, float top, float scale) {
    return new Canvas.Area(left, top - piece.height() * scale, left + piece.width() * scale, top);
  }

  /** Draws the pieces of one figure, and says where it stands when the last is drawn. */
  private static final class Pieces {
    private final StructureElement element;
    private final Content content;
    private final int count;
    private final List<Canvas.Area> areas = new ArrayList<>();

    Pieces(StructureElement element, Content content, int count) {
      this.element = element;
      this.content = content;
      this.count = count;
    }

    void draw(Canvas canvas, ChartDrawing piece, Canvas.Area area) {
      canvas.tagged(content);
      piece.draw(canvas, area);
      areas.add(area);
      if (areas.size() == count) {
        place();
      }
    }

    /** What goes on overleaf has no one box (ISO 32000-1, 14.8.5.4.3, BBox). */
    private void place() {
      element.attribute("Layout", "Placement", new Attribute.Word("Block"));
      if (content.marks().stream().mapToInt(Content.Mark::page).distinct().count() == 1) {
        Canvas.Area first = areas.getFirst();
        element.attribute(
            "Layout",
            "BBox",
            new Attribute.Numbers(
                List.of(first.left(), areas.getLast().bottom(), first.right(), first.top())));
      }
    }
  }
}

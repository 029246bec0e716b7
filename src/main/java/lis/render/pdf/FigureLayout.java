package lis.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Picture;
import lis.source.Span;
import org.openpdf.text.BadElementException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Image;

/** Sets pictures with their captions; what only decorates is an artifact. */
final class FigureLayout {
  /** Points for a pixel, at 96 pixels an inch. */
  private static final float PIXEL = 0.75f;

  private static final int CMYK = 4;

  /** How much of a page's height a picture may take. */
  private static final float HEIGHT = 0.5f;

  private final Setting setting;
  private final TextLayout text;
  private final ChartLayout charts;

  FigureLayout(Setting setting, TextLayout text) {
    this.setting = setting;
    this.text = text;
    this.charts = new ChartLayout(setting);
  }

  /** What is drawn, and how large. */
  private record Sized(Ink ink, float width, float height) {
    interface Ink {
      void draw(Canvas canvas, Canvas.Area area);
    }
  }

  List<Slice> figure(Block.Figure figure, StructureElement parent, Measure measure) {
    boolean decorative = figure.picture().decorative();
    StructureElement element =
        decorative ? parent : parent.child(Role.FIGURE).alternative(figure.picture().alternative());
    figure.id().ifPresent(element::anchor);
    List<Slice> slices = new ArrayList<>();
    if (figure.picture() instanceof Picture.Chart chart) {
      slices.addAll(charts.slices(chart, element, measure, figure.origin()));
    } else {
      picture(figure.picture(), measure, figure.origin())
          .ifPresent(sized -> slices.add(slice(sized, decorative, element, measure)));
    }
    if (!Inline.text(figure.caption()).isBlank()) {
      slices.addAll(Stack.first(caption(figure, element, decorative, measure), FigureLayout::held));
    }
    slices.add(Slice.space(setting.spacing().gap()).before(Slice.Break.NEVER));
    return Stack.first(slices, slice -> slice.anchors(figure.id().map(List::of).orElse(List.of())));
  }

  private static Slice held(Slice slice) {
    return slice.before(Slice.Break.NEVER);
  }

  private Slice slice(Sized sized, boolean decorative, StructureElement element, Measure measure) {
    float gap = setting.spacing().gap() * 1.5f;
    if (decorative) {
      return Slice.of(
          gap,
          sized.height(),
          (canvas, top) ->
              canvas.artifact(
                  Artifact.LAYOUT, () -> sized.ink().draw(canvas, area(sized, measure, top))));
    }
    Content content = element.content();
    return Slice.of(
        gap,
        sized.height(),
        (canvas, top) -> {
          Canvas.Area area = area(sized, measure, top);
          element.attribute(
              "Layout",
              "BBox",
              new Attribute.Numbers(List.of(area.left(), area.bottom(), area.right(), area.top())));
          element.attribute("Layout", "Placement", new Attribute.Word("Block"));
          canvas.tagged(content);
          sized.ink().draw(canvas, area);
        });
  }

  private static Canvas.Area area(Sized sized, Measure measure, float top) {
    return new Canvas.Area(measure.x(), top - sized.height(), measure.x() + sized.width(), top);
  }

  private List<Slice> caption(
      Block.Figure figure, StructureElement element, boolean decorative, Measure measure) {
    StructureElement caption = element.child(decorative ? Role.PARAGRAPH : Role.CAPTION);
    Style style = measure.style();
    Style strong =
        style.face(setting.fonts().face(Weight.SEMIBOLD)).colour(setting.palette().muted());
    RunWriter writer = new RunWriter(setting, figure.origin());
    figure.label().ifPresent(label -> writer.text(label + "  ", caption, strong));
    writer.write(figure.caption(), caption, style);
    return text.set(writer, caption, measure.gap(setting.spacing().gap() * 0.75f));
  }

  private Optional<Sized> picture(Picture picture, Measure measure, Span origin) {
    return switch (picture) {
      case Picture.Drawing drawing -> drawing(drawing.svg(), measure, origin);
      case Picture.Chart chart -> Optional.empty();
      case Picture.Image image -> image(image, measure, origin);
    };
  }

  private Optional<Sized> drawing(String svg, Measure measure, Span origin) {
    Optional<Drawing> drawing = Drawing.read(svg);
    if (drawing.isEmpty()) {
      setting.findings().badImage(origin, "it isn't SVG that can be read");
    }
    return drawing.map(
        d -> sized((canvas, area) -> canvas.drawing(d, area), measure.width(), d.ratio(), measure));
  }

  private Optional<Sized> image(Picture.Image picture, Measure measure, Span origin) {
    try {
      Image image = Image.getInstance(picture.bytes().toArray());
      if (image.getColorspace() == CMYK) {
        setting.findings().badImage(origin, "its colours are made for a printing press (CMYK)");
        return Optional.empty();
      }
      // A profile for other colours than the image has would turn it to noise.
      if (image.hasICCProfile()
          && image.getICCProfile().getNumComponents() != image.getColorspace()) {
        image.tagICC(null);
      }
      float ratio = (float) picture.height() / Math.max(1, picture.width());
      float width = Math.min(measure.width(), picture.width() * PIXEL);
      return Optional.of(
          sized(
              (canvas, area) -> canvas.image(image, picture.orientation(), area),
              width,
              ratio,
              measure));
    } catch (IOException | BadElementException | ExceptionConverter e) {
      setting.findings().badImage(origin, "it can't be read");
      return Optional.empty();
    }
  }

  /** No wider than the measure and no higher than a part of the page. */
  private Sized sized(Sized.Ink ink, float width, float ratio, Measure measure) {
    float highest = setting.spacing().height() * HEIGHT;
    float fitting = Math.min(Math.min(width, measure.width()), highest / Math.max(0.01f, ratio));
    return new Sized(ink, fitting, fitting * ratio);
  }
}

package lis.render.html;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lis.document.Block;
import lis.document.Paint;
import lis.document.Picture;

/** Writes figures: the picture, the words for it, the caption. */
final class FigureWriter {
  private final Writing writing;
  private final Html html;
  private final InlineWriter inlines;

  FigureWriter(Writing writing, InlineWriter inlines) {
    this.writing = writing;
    this.html = writing.html();
    this.inlines = inlines;
  }

  /** Without a caption it is no figure to HTML: a voice would announce a group without a name. */
  void write(Block.Figure figure) {
    boolean captioned = !figure.caption().isEmpty() || figure.label().isPresent();
    Opening box =
        (captioned ? Tag.FIGURE : Tag.DIV)
            .with(Look.PICTURE)
            .with(Attribute.ID, figure.id().map(Anchor::id));
    html.element(
        box,
        () -> {
          picture(figure);
          if (captioned) {
            html.element(
                Tag.FIGCAPTION,
                () ->
                    BlockWriter.labelled(
                        html, inlines, figure.label(), figure.caption(), figure.origin()));
          }
        });
  }

  private void picture(Block.Figure figure) {
    switch (figure.picture()) {
      case Picture.Image image -> image(image);
      case Picture.Drawing drawing -> drawing(svg -> svg.read(drawing), figure);
      case Picture.Chart chart -> chart(chart, figure);
    }
  }

  private void image(Picture.Image image) {
    writing.pictured();
    String data = Base64.getEncoder().encodeToString(image.bytes().toArray());
    html.empty(
        Tag.IMG
            .with(Attribute.SRC, "data:" + image.mediaType() + ";base64," + data)
            .with(Attribute.ALT, image.alternative())
            .with(Attribute.WIDTH, Integer.toString(image.width()))
            .with(Attribute.HEIGHT, Integer.toString(image.height())));
  }

  /** A page shows the shape that it has room for, and hides the other from everybody. */
  private void chart(Picture.Chart chart, Block.Figure figure) {
    chart.narrow().forEach(svg -> writing.accents().addAll(Paint.accents(svg)));
    if (chart.narrow().size() == 1 && chart.wide().isEmpty()) {
      drawing(svg -> svg.read(chart.narrow().getFirst(), chart.alternative()), figure);
    } else if (chart.wide().isEmpty()) {
      shape(Look.NARROW, chart.narrow(), figure);
    } else {
      html.element(
          Tag.DIV.with(Look.SHAPES),
          () -> {
            shape(Look.NARROW, chart.narrow(), figure);
            shape(Look.BROAD, chart.wide(), figure);
          });
    }
  }

  /** All pieces are one picture with one name. */
  private void shape(Look look, List<String> pieces, Block.Figure figure) {
    html.element(
        Tag.DIV
            .with(look)
            .with(Attribute.ROLE, Word.IMG)
            .with(Attribute.ARIA_LABEL, figure.picture().alternative()),
        () -> pieces.forEach(piece -> drawing(svg -> svg.read(piece, ""), figure)));
  }

  private void drawing(Function<Svg, Optional<String>> read, Block.Figure figure) {
    Svg svg = new Svg(Anchor.DRAWING.id(writing.next()) + "-", figure.origin());
    Optional<String> markup = read.apply(svg);
    writing.findings().addAll(svg.findings());
    markup.ifPresentOrElse(
        html::markup, () -> html.element(Tag.P.plain(), figure.picture().alternative()));
  }
}

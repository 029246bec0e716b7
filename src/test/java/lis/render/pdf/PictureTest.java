package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import lis.diagnostic.Code;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Bytes;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Picture;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void aDrawingMayHaveThousandsOfPaths() {
    String paths = "<path d='M1 1L2 2'/>".repeat(5000);
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + paths + "</svg>";
    assertThat(Drawing.read(svg)).isPresent();
  }

  @Test
  void picturesWithTransparencyAreAllowed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(3, 3, 0x40ff0000);
    ImageIO.write(image, "png", out);
    Picture png = new Picture.Image(new Bytes(out.toByteArray()), "image/png", 600, 300, "A mist.");
    byte[] pdf = render(png).value();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(TagTree.of(pdf)).contains("Figure Alt=\"A mist.\"").contains("BBox=[");
    assertThat(pdf).isEqualTo(render(png).value());
  }

  @Test
  void chartsAreFiguresInTheColoursOfPaper() {
    Picture chart =
        new Picture.Chart(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">
            <rect width="90" height="80" fill="var(--link)"/>
            <text x="10" y="20" font-size="15" font-weight="bold" fill="var(--ink)">72%</text></svg>
            """,
            "It was 72%.");
    byte[] pdf = render(chart).value();
    assertThat(render(chart).diagnostics()).isEmpty();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(TagTree.of(pdf)).contains("Figure Alt=\"It was 72%.\"").contains("BBox=[");
    assertThat(pdf).isEqualTo(render(chart).value());
  }

  @Test
  void gradientsAreDrawnTheSameEveryTime() {
    Picture drawing =
        new Picture.Drawing(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">
            <defs><linearGradient id="a"><stop offset="0" stop-color="#0b4f8a"/>
            <stop offset="1" stop-color="#1f6b3a"/></linearGradient></defs>
            <rect width="90" height="80" fill="url(#a)"/>
            <rect x="100" width="90" height="80" fill="#8a1c5b" fill-opacity="0.5"/></svg>""",
            "Two fields of colour.");
    byte[] pdf = render(drawing).value();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(pdf).isEqualTo(render(drawing).value());
  }

  @Test
  void aPictureThatCannotBeReadIsReported() {
    assertThat(render(new Picture.Drawing("<svg", "Broken.")).diagnostics())
        .singleElement()
        .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Code.BAD_IMAGE));
    Picture png = new Picture.Image(new Bytes(new byte[] {1, 2, 3}), "image/png", 1, 1, "Broken.");
    assertThat(render(png).diagnostics())
        .singleElement()
        .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Code.BAD_IMAGE));
  }

  private static Outcome<byte[]> render(Picture picture) {
    Block figure =
        new Block.Figure(
            Optional.empty(), Optional.empty(), picture, Inline.of("A picture"), Specimen.ORIGIN);
    return new PdfRenderer(PdfStandard.UA_1)
        .render(new Document(Specimen.imprint(false), List.of(figure)), Theme.DEFAULT);
  }
}

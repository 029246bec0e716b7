package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.FLOAT;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Bytes;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Orientation;
import lis.document.Picture;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  static List<Picture> odd() throws IOException {
    List<Picture> odd = new ArrayList<>();
    for (int type :
        List.of(
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_4BYTE_ABGR)) {
      odd.add(image("png", new BufferedImage(60, 30, type), new byte[0], Orientation.UPRIGHT));
    }
    BufferedImage gray = new BufferedImage(60, 30, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage colours = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    odd.add(image("jpeg", gray, profile, Orientation.UPRIGHT));
    odd.add(image("jpeg", gray, new byte[0], Orientation.UPSIDE_DOWN));
    odd.add(image("jpeg", colours, profile, Orientation.CLOCKWISE));
    return odd;
  }

  /** An image, with a profile of colours in its second segment. */
  private static Picture image(String format, BufferedImage image, byte[] profile, Orientation to)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    byte[] bytes = out.toByteArray();
    if (profile.length > 0) {
      ByteBuffer more = ByteBuffer.allocate(bytes.length + profile.length + 18);
      more.put(bytes, 0, 2).putShort((short) 0xFFE2).putShort((short) (profile.length + 16));
      more.put("ICC_PROFILE".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {0, 1, 1});
      bytes = more.put(profile).put(bytes, 2, bytes.length - 2).array();
    }
    int width = to.sideways() ? 30 : 60;
    return new Picture.Image(
        new Bytes(bytes), "image/" + format, width, 90 - width, to, "Nothing but black.");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void imagesOfAllKindsMeetTheStandards(Picture picture) {
    assertThat(render(picture).diagnostics()).isEmpty();
    assertThat(Vera.failures(render(picture).value())).isEmpty();
  }

  @Test
  void aProfileForOtherColoursIsLeftOut() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB)) {
      boolean gray = type == BufferedImage.TYPE_BYTE_GRAY;
      Picture picture =
          image("jpeg", new BufferedImage(60, 30, type), profile, Orientation.UPRIGHT);
      String pdf = new String(render(picture).value(), StandardCharsets.ISO_8859_1);
      assertThat(pdf.contains("/ICCBased")).isEqualTo(!gray);
      assertThat(pdf.contains("/ColorSpace/DeviceGray")).isEqualTo(gray);
    }
  }

  @Test
  void aChartGoesOnOverleafBelowItsScale() {
    String piece =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"90\" viewBox=\"0 0 300 90\">"
            + "<text x=\"0\" y=\"20\" font-size=\"15\" fill=\"var(--ink)\">%s</text></svg>";
    List<String> pieces = new ArrayList<>(List.of(piece.formatted("Scale")));
    IntStream.range(0, 25).forEach(i -> pieces.add(piece.formatted("Step &lt;" + i + "&gt;")));
    byte[] pdf = render(new Picture.Chart(pieces, List.of(), true, "All steps.")).value();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(TagTree.of(pdf))
        .contains("Figure Alt=\"All steps.\" Placement=Block\n")
        .containsOnlyOnce("Scale")
        .contains("“Scale Step <0> ", " Step <24>”\n");
    List<Integer> pages =
        Typed.of(pdf).stream()
            .filter(run -> run.words().strip().equals("Scale"))
            .map(Typed.Run::page)
            .toList();
    assertThat(pages).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aChartIsAsWideAsItsWordsCanBeRead() {
    String piece =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"90\" viewBox=\"0 0 %s 90\">"
            + "<text x=\"0\" y=\"20\" font-size=\"13\" fill=\"var(--ink)\">%s</text></svg>";
    for (int width : List.of(500, 900)) {
      Picture chart =
          new Picture.Chart(
              List.of(piece.formatted(300, 300, "narrow")),
              List.of(piece.formatted(width, width, "wide")),
              false,
              "Two shapes.");
      List<Typed.Run> drawn =
          Typed.of(render(chart).value()).stream()
              .filter(run -> run.words().contains("wide") || run.words().contains("narrow"))
              .toList();
      assertThat(drawn)
          .singleElement()
          .extracting(Typed.Run::size, FLOAT)
          .isGreaterThanOrEqualTo(9);
      assertThat(drawn.getFirst().words().strip()).isEqualTo(width == 500 ? "wide" : "narrow");
    }
  }

  @Test
  void anImageThatBreaksOffIsReported() throws IOException {
    Picture.Image whole =
        (Picture.Image)
            image("png", new BufferedImage(60, 30, 1), new byte[0], Orientation.UPRIGHT);
    byte[] torn = Arrays.copyOf(whole.bytes().toArray(), 60);
    assertThat(
            render(new Picture.Image(new Bytes(torn), "image/png", 60, 30, "A part."))
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.BAD_IMAGE);
  }

  /** Exif, 4.6.4: on which sides the first row and the first column are seen. */
  @ParameterizedTest
  @CsvSource({
    "UPRIGHT, top, left",
    "MIRRORED, top, right",
    "UPSIDE_DOWN, bottom, right",
    "UPSIDE_DOWN_MIRRORED, bottom, left",
    "TRANSPOSED, left, top",
    "CLOCKWISE, right, top",
    "TRANSVERSE, right, bottom",
    "COUNTER_CLOCKWISE, left, bottom"
  })
  void aPhotographStandsAsItsCameraNoted(Orientation orientation, String row, String column) {
    float[] m = Canvas.matrix(orientation, 200, 100);
    for (float along : new float[] {0, 0.5f, 1}) {
      assertThat(seen(m, along, 1)).contains(row);
      assertThat(seen(m, 0, along)).contains(column);
    }
  }

  /** The sides of a rectangle of 200 by 100 on which a point of an image comes to stand. */
  private static List<String> seen(float[] m, float x, float y) {
    List<String> sides = new ArrayList<>();
    float left = m[0] * x + m[2] * y + m[4];
    float up = m[1] * x + m[3] * y + m[5];
    assertThat(left).isBetween(0f, 200f);
    assertThat(up).isBetween(0f, 100f);
    sides.addAll(left == 0 ? List.of("left") : left == 200 ? List.of("right") : List.of());
    sides.addAll(up == 0 ? List.of("bottom") : up == 100 ? List.of("top") : List.of());
    return sides;
  }

  private static Outcome<byte[]> render(Picture picture) {
    Block figure =
        new Block.Figure(
            Optional.empty(), Optional.empty(), picture, Inline.of("A picture"), Specimen.ORIGIN);
    return new PdfRenderer(PdfStandard.UA_1)
        .render(new Document(Specimen.imprint(false), List.of(figure)), Theme.DEFAULT);
  }
}

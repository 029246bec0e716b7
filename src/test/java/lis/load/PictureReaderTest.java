package lis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import lis.document.Orientation;
import lis.document.Picture;
import lis.source.MemoryTree;
import lis.source.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images are what they say, stay inside the folder, and do nothing but show. */
class PictureReaderTest {
  private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
  private static final String XLINK = "xmlns:xlink='http://www.w3.org/1999/xlink'";

  @Test
  void readsTheSizeOfAPng() throws UnreadableException {
    assertThat(read(Markdown.PNG))
        .isInstanceOf(Picture.Image.class)
        .asString()
        .contains("image/png");
  }

  @Test
  void readsTheSizeOfAJpegBehindItsOtherSegments() throws UnreadableException {
    byte[] jpeg =
        ByteBuffer.allocate(40)
            .putInt(0xFFD8FFE0)
            .putShort((short) 6)
            .putInt(0)
            .putInt(0xFFFFFFC2)
            .putShort((short) 17)
            .put((byte) 8)
            .putShort((short) 480)
            .putShort((short) 640)
            .put((byte) 3)
            .putShort((short) 0xFFD9)
            .array();
    assertThat(PixelHeader.of(jpeg)).isEqualTo(new PixelHeader("image/jpeg", 640, 480));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 12, 16, 20})
  void refusesATornPng(int length) {
    byte[] torn = Arrays.copyOf(Markdown.PNG, length);
    assertThatThrownBy(() -> read(torn)).isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "00000000000000000000000000, no PNG",
    "FFD8FFE00000, no whole JPEG",
    "FFD8FFE0FFFF0000, no whole JPEG",
    "FFD800000000, no whole JPEG",
    "89504E470D0A1A0A0000000D49484452FFFFFFFFFFFFFFFF, pixels",
    "89504E470D0A1A0A0000000D494844520000000000000001, pixels",
    "89504E470D0A1A0A0000000D494844527FFFFFFF00000001, pixels"
  })
  void refusesOtherBytes(String bytes, String reason) {
    assertThatThrownBy(() -> read(HexFormat.of().parseHex(bytes)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "C0, 8, 3, FFD9, ",
    "C1, 8, 1, FFD9, ",
    "C2, 8, 3, FFD900, ",
    "C0, 8, 4, FFD9, CMYK",
    "C0, 12, 3, FFD9, rare kind",
    "C3, 8, 3, FFD9, rare kind",
    "C9, 8, 3, FFD9, rare kind",
    "C0, 8, 3, FFDA, no whole JPEG"
  })
  void takesTheKindsOfJpegThatEverybodyCanShow(
      String frame, int precision, int colours, String end, @Nullable String refusal)
      throws UnreadableException {
    byte[] jpeg =
        HexFormat.of()
            .parseHex("FFD8FF%s0011%02X00100020%02X%s".formatted(frame, precision, colours, end));
    if (refusal == null) {
      assertThat(PixelHeader.of(jpeg)).isEqualTo(new PixelHeader("image/jpeg", 32, 16));
    } else {
      assertThatThrownBy(() -> PixelHeader.of(jpeg)).hasMessageContaining(refusal);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4D4D002A000000080001011200030000000100060000, CLOCKWISE, 16",
    "49492A00080000000100120103000100000006000000, CLOCKWISE, 16",
    "49492A00080000000100120103000100000003000000, UPSIDE_DOWN, 32",
    "49492A00080000000100120103000100000009000000, UPRIGHT, 32",
    "49492A00080000000100120203000100000006000000, UPRIGHT, 32",
    "49492A000800000001, UPRIGHT, 32",
    "49492A00FFFFFF7F01, UPRIGHT, 32",
    "4D4D, UPRIGHT, 32"
  })
  void aPhotographIsAsWideAsItIsShown(String note, Orientation orientation, int width)
      throws UnreadableException {
    String exif = "457869660000" + note;
    String length = "%04X".formatted(2 + exif.length() / 2);
    byte[] jpeg = HexFormat.of().parseHex("FFD8FFE1" + length + exif + "FFC00011080010002003FFD9");
    assertThat(PixelHeader.of(jpeg).orientation()).isEqualTo(orientation);
    assertThat(PixelHeader.of(jpeg).width()).isEqualTo(width);
    assertThat(PixelHeader.of(jpeg).height()).isEqualTo(48 - width);
  }

  @Test
  void refusesAPngThatIsDamagedOrMovesOrIsTooLarge() {
    byte[] damaged = Markdown.PNG.clone();
    damaged[45] ^= 1;
    assertThatThrownBy(() -> read(damaged)).hasMessageContaining("checksum");
    assertThatThrownBy(() -> read(png(10, 10, 8, 5))).hasMessageContaining("colours");
    assertThatThrownBy(() -> read(png(10, 10, 4, 2))).hasMessageContaining("colours");
    assertThatThrownBy(() -> read(png(4001, 4000, 8, 2))).hasMessageContaining("16,000,000");
    assertThatThrownBy(() -> read(png(4000, 2001, 16, 2))).hasMessageContaining("8,000,000");
    assertThatThrownBy(() -> read(png(4000, 4000, 8, 2))).hasMessageContaining("moves");
  }

  /** The head of a PNG that moves. */
  private static byte[] png(int width, int height, int depth, int type) {
    byte[] head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) type)
            .array();
    CRC32 sum = new CRC32();
    sum.update(head);
    ByteBuffer file =
        ByteBuffer.allocate(60)
            .putLong(0x89504E470D0A1A0AL)
            .putInt(13)
            .put(head)
            .putInt((int) sum.getValue());
    sum.reset();
    sum.update("acTL".getBytes(StandardCharsets.US_ASCII));
    return file.putInt(0).putInt(0x6163544C).putInt((int) sum.getValue()).array();
  }

  @Test
  void writesADrawingAnew() throws UnreadableException {
    String svg =
        """
        <?xml version="1.0"?><!-- by a program -->
        <s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            xmlns:i="urn:inkscape" width="90px" height="40" i:version="1" version="1.1">
          <i:view zoom="2"><i:deep/></i:view><s:title>T</s:title>
          <s:defs><s:path id="a" d="M0 0"/></s:defs>
          <s:use xlink:href="#a" style="fill:url(#g);-i-x:1;stroke: #000" clip-path="url('#c')"/>
          <s:text>a &lt; &#38; b</s:text>
        </s:svg>""";
    assertThat(DrawingReader.read(svg.getBytes(StandardCharsets.UTF_8), "My bars"))
        .isEqualToIgnoringWhitespace(
            """
            <svg height="40" viewBox="0 0 90 40" width="90px" xmlns="http://www.w3.org/2000/svg">
            <defs><path d="M0 0" id="My-bars-a"></path></defs>
            <use clip-path="url(#My-bars-c)" fill="url(#My-bars-g)" href="#My-bars-a" stroke="#000">
            </use><text>a &lt; &amp; b</text></svg>""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg>" + OPEN + "</svg>",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + OPEN
            + "<text>&e;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>" + OPEN + "<text>&c;</text></svg>",
        "<!DOCTYPE svg SYSTEM 'http://127.0.0.1:9/x.dtd'>" + OPEN + "</svg>",
        OPEN + "<script>alert(1)</script></svg>",
        OPEN + "<style>*{}</style></svg>",
        OPEN + "<foreignObject/></svg>",
        OPEN + "<image href='https://example.org/x.png'/></svg>",
        OPEN + "<a href='javascript:alert(1)'/></svg>",
        OPEN + "<animate/></svg>",
        OPEN + "<set/></svg>",
        OPEN + "<feImage/></svg>",
        OPEN + "<rect onclick='alert(1)'/></svg>",
        OPEN + "<rect ONLOAD='alert(1)'/></svg>",
        OPEN + "<use href='other.svg#a'/></svg>",
        OPEN + "<use href='data:image/svg+xml,x'/></svg>",
        OPEN + "<use " + XLINK + " xlink:href='https://example.org/#a'/></svg>",
        OPEN + "<rect fill='url(https://example.org/x)'/></svg>",
        OPEN + "<rect fill='url(#a) url(//example.org)'/></svg>",
        OPEN + "<rect style='fill:url(https://example.org)'/></svg>",
        OPEN + "<rect fill='u\\72l(x)'/></svg>",
        OPEN + "<rect",
        "<svg viewBox='0 0 9 9'/>",
        "<html/>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<"
      })
  void refusesDrawingsThatDoMore(String svg) {
    assertThatThrownBy(() -> read(svg.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void refusesADrawingOfBottomlessGroups() {
    String svg = OPEN + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>";
    assertThatThrownBy(() -> read(svg.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.png",
        "%2e%2e/%2e%2e/x.png",
        "..%2f..%2fx.png",
        "/x.png",
        "%2fx.png",
        "\\x.png",
        "%5cx.png",
        "C:/x.png",
        "file:///x.png",
        ".git/x.png",
        "a/.hidden.png",
        "",
        " ",
        "%00.png",
        "%ff.png",
        "a/../../../x.png",
        "x.png%0a"
      })
  void refusesPathsThatLeadElsewhere(String address) {
    MemoryTree tree = MemoryTree.of(Map.of("x.png", Markdown.PNG));
    assertThatThrownBy(() -> new PictureReader(tree).read("a/b.md", address, "words"))
        .isInstanceOf(UnreadableException.class);
  }

  private static Picture read(byte[] bytes) throws UnreadableException {
    return new PictureReader(MemoryTree.of(Map.of("a/x", bytes))).read("a/b.md", "x", "words");
  }
}

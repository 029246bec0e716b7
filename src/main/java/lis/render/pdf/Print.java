package lis.render.pdf;

import java.util.List;
import java.util.Optional;
import lis.document.Inline;
import lis.render.Format;
import lis.render.pdf.Spacing.Heading;
import lis.render.pdf.Spacing.Lines;
import lis.render.pdf.Spacing.Opening;
import lis.render.pdf.Spacing.Small;

/**
 * All in which one print differs from another: the same tree, laid out for other eyes.
 *
 * @param name what tells it from standard print, as readers are told; empty for standard print
 * @param report the sizes of documents with a cover
 * @param compact the sizes of documents without one, which start at once and end soon
 * @param narrowest how wide a column with text of several lines must be to stand beside another;
 *     what would be narrower is set below each other, and a table as a list of records
 * @param least the size of the smallest words in a chart, in points
 * @param slanted whether emphasis slants, or is heavier instead
 * @param paler whether what stands back is paler than other text
 * @param watermark whether a draft's word may lie behind the text
 * @param titled whether the running header has the document's title beside the chapter
 * @param limited whether a limit of pages is meant for it
 * @param formats in which another publication may lie beside it, the likest first
 */
record Print(
    String name,
    Spacing report,
    Spacing compact,
    float narrowest,
    float least,
    boolean slanted,
    boolean paler,
    boolean watermark,
    boolean titled,
    boolean limited,
    List<Format> formats) {

  /** A rhythm of half lines with room around the text; 60 to 75 characters a line. */
  static final Print STANDARD =
      new Print(
          "",
          new Spacing(
              72,
              523,
              756,
              92,
              390,
              12.5f,
              18,
              9,
              20,
              1.25f,
              List.of(
                  new Heading(40, 45, 0, 18),
                  new Heading(26, 32, 36, 10),
                  new Heading(18, 24, 27, 3),
                  new Heading(14.5f, 20, 20, 2),
                  new Heading(12.5f, 18, 18, 0)),
              new Opening(new Lines(15, 20), new Lines(20, 26), new Lines(15, 22)),
              new Small(15, 10, 10, 44, 40, 36, 18 * 0.94f, 0)),
          new Spacing(
              64,
              531,
              780,
              72,
              384,
              12,
              16,
              6,
              20,
              1.25f,
              List.of(
                  new Heading(26, 30, 0, 4),
                  new Heading(16, 20, 14, 3),
                  new Heading(13.5f, 17, 11, 2),
                  new Heading(12, 16, 9, 1)),
              new Opening(new Lines(12, 18), new Lines(16, 22), new Lines(12, 16)),
              new Small(15, 10, 10, 44, 40, 36, 16 * 0.94f, 0)),
          0,
          9,
          true,
          true,
          true,
          true,
          true,
          List.of(Format.PDF));

  /**
   * Plain text of 18 points and more, after the guidance on clear and large print by RNIB and by
   * UKAAF (G003, Creating clear print and large print documents): one column, one size down to the
   * page's number, lines one and a half times as far apart as they are high, an empty line between
   * paragraphs; about 50 characters a line. Small letters of this typeface are lower than Arial's,
   * which the guidance has in mind: at 19.5 points they are as high as Arial's at 18.
   */
  static final Print LARGE =
      new Print(
          "large print",
          large(
              List.of(
                  new Heading(36, 43, 0, 20),
                  new Heading(30, 37, 44, 14),
                  new Heading(25, 32, 40, 8),
                  new Heading(22, 30, 36, 6),
                  new Heading(19.5f, 29.25f, 32, 4))),
          large(
              List.of(
                  new Heading(30, 37, 0, 12),
                  new Heading(25, 32, 36, 8),
                  new Heading(22, 30, 34, 6),
                  new Heading(19.5f, 29.25f, 32, 4))),
          320,
          19.5f,
          false,
          false,
          false,
          false,
          false,
          List.of(Format.LARGE_PRINT, Format.PDF));

  /**
   * Easy read: no letter under 14 points, one column, short lines, room around every idea. Small
   * letters of this typeface are lower than Arial's: at 15.2 points they are as high as Arial's at
   * 14, and these are a little higher.
   */
  static final Print EASY =
      new Print("", easy(), easy(), 200, 16, false, false, false, true, true, List.of(Format.PDF));

  private static Spacing easy() {
    float size = 18;
    float leading = 27;
    Lines plain = new Lines(16, 24);
    return new Spacing(
        64,
        531,
        764,
        92,
        467,
        size,
        leading,
        12,
        24,
        1.15f,
        List.of(
            new Heading(32, 38, 0, 8),
            new Heading(24, 30, 30, 8),
            new Heading(20, 28, 24, 4),
            new Heading(18, 27, 20, 2)),
        new Opening(plain, new Lines(19, 26), plain),
        new Small(leading, 16, 16, 46, 44, 48, leading, 6));
  }

  private static Spacing large(List<Heading> headings) {
    float size = 19.5f;
    float leading = 29.25f;
    Lines plain = new Lines(size, leading);
    return new Spacing(
        56,
        539,
        752,
        96,
        483,
        size,
        leading,
        23,
        30,
        1.12f,
        headings,
        new Opening(plain, new Lines(22, 30), plain),
        new Small(leading, size, size, 46, 44, 54, leading, 12));
  }

  /** The file that holds another publication, where it lies beside this one. */
  Optional<String> file(Inline.Elsewhere there) {
    return formats.stream()
        .filter(format -> there.formats().contains(format.word()))
        .findFirst()
        .map(format -> format.file(there.publication()));
  }

  /** The sizes of a document with a cover, or of one without. */
  Spacing spacing(boolean cover) {
    return cover ? report : compact;
  }
}

package lis.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import lis.document.Imprint;
import lis.render.PdfStandard;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * What the file says of itself, twice and with the same words: in XMP and in the Info dictionary.
 */
final class Metadata {
  private static final String PRODUCER = "lis with OpenPDF";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Imprint imprint;
  private final String print;
  private final PdfStandard standard;

  /**
   * @param print in which print it is, where there is another besides; else empty
   */
  Metadata(Imprint imprint, String print, PdfStandard standard) {
    this.imprint = imprint;
    this.print = print;
    this.standard = standard;
  }

  /** What windows and lists of files show: which print it is, too. */
  private String title() {
    return print.isEmpty() ? imprint.title() : imprint.title() + " (" + print + ")";
  }

  PdfStandard standard() {
    return standard;
  }

  byte[] xmp() {
    String form = standard == PdfStandard.UA_2 ? "/lis/xmp-2.xml" : "/lis/xmp.xml";
    return new String(Resources.bytes(form), StandardCharsets.UTF_8)
        .formatted(
            escaped(title()),
            escaped(imprint.publisher()),
            escaped(imprint.description()),
            escaped(imprint.language()),
            escaped(keywords()),
            PRODUCER,
            XMP_DATE.format(imprint.date()))
        .getBytes(StandardCharsets.UTF_8);
  }

  PdfDictionary information() {
    PdfDictionary info = new PdfDictionary();
    PdfString date = new PdfString(date());
    if (standard == PdfStandard.UA_2) {
      // ISO 19005-4, 6.1.3: nothing else, the rest is said in XMP.
      info.put(PdfName.MODDATE, date);
      return info;
    }
    info.put(PdfName.TITLE, text(title()));
    info.put(PdfName.AUTHOR, text(imprint.publisher()));
    info.put(PdfName.SUBJECT, text(imprint.description()));
    info.put(PdfName.KEYWORDS, text(keywords()));
    info.put(PdfName.CREATOR, text("lis"));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    return info;
  }

  /** The day of the version, as PDF writes it. */
  String date() {
    return PDF_DATE.format(imprint.date());
  }

  /** Sixteen bytes that tell this version of this publication in this print from every other. */
  byte[] identifier() {
    String name =
        String.join("\n", imprint.id(), print, imprint.revision(), imprint.date().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String keywords() {
    return String.join(", ", imprint.keywords());
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

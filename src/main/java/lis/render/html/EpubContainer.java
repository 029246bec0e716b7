package lis.render.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file that a book is (EPUB 3.3, 4.2): the same bytes for the same files. */
final class EpubContainer {
  static final String ROOT =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="content/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  /** Zip files know no year before 1980; its first second means that the date stands elsewhere. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
  private final LocalDateTime date;

  /**
   * @param date of every file in it
   */
  EpubContainer(Instant date) {
    LocalDateTime wanted = LocalDateTime.ofInstant(date, ZoneOffset.UTC);
    this.date = wanted.isBefore(EARLIEST) ? EARLIEST : wanted;
    stored("mimetype", "application/epub+zip");
  }

  /** First and uncompressed, so that the file can be told from its first bytes. */
  private void stored(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    write(entry, content);
  }

  void add(String name, String text) {
    write(entry(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(date);
    return entry;
  }

  private void write(ZipEntry entry, byte[] content) {
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

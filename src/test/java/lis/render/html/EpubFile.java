package lis.render.html;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A book, opened; and what EPUBCheck says of it. */
public final class EpubFile {
  private EpubFile() {}

  /** Everything that EPUBCheck has to say, hints too. */
  public static List<String> findings(byte[] book) {
    List<String> findings = new ArrayList<>();
    DefaultReportImpl report =
        new DefaultReportImpl("book.epub") {
          @Override
          public void message(Message message, EPUBLocation place, Object... arguments) {
            if (message.getSeverity() != Severity.SUPPRESSED) {
              findings.add(
                  message.getSeverity()
                      + " "
                      + message.getID()
                      + " "
                      + place.getPath()
                      + ": "
                      + message.getMessage(arguments));
            }
          }
        };
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();
    return findings;
  }

  /** The texts of its files, by their names. */
  public static Map<String, String> files(byte[] book) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}

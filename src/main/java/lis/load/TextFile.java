package lis.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.UnreadableException;

/** Reads a file of the tree as text: UTF-8, with the line ends of Unix. */
final class TextFile {
  /** More than any editor writes into one file. */
  static final int MAX_BYTES = 3 << 20;

  private TextFile() {}

  /** The text of a file; empty where it can't be read as text, which is then reported. */
  static Optional<SourceFile> read(SourceTree tree, String path, Consumer<Diagnostic> report) {
    SourceFile named = SourceFile.named(path);
    byte[] bytes;
    try {
      bytes = tree.read(path);
    } catch (UnreadableException e) {
      report.accept(
          Diagnostic.of(
                  Code.UNREADABLE_FILE,
                  named.start(),
                  "This file can't be read: " + e.reason() + ".")
              .help("Put the file itself there, one that everybody may read, or delete it."));
      return Optional.empty();
    }
    if (bytes.length > MAX_BYTES) {
      report.accept(
          Diagnostic.of(
                  Code.FILE_TOO_LARGE,
                  named.start(),
                  String.format(
                      Locale.ROOT,
                      "This file has %,d bytes, and lis reads at most %,d.",
                      bytes.length,
                      MAX_BYTES))
              .help("Split it into several files."));
      return Optional.empty();
    }
    return decode(path, bytes, report);
  }

  private static Optional<SourceFile> decode(
      String path, byte[] bytes, Consumer<Diagnostic> report) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      // What can't be read shows as a replacement character: the place stays the same.
      SourceFile readable = new SourceFile(path, new String(bytes, StandardCharsets.UTF_8));
      report.accept(
          Diagnostic.of(
                  Code.NOT_UTF8,
                  readable.span(text.length(), text.length() + 1),
                  "This file isn't UTF-8: the byte 0x%02X stands here."
                      .formatted(bytes[in.position()]))
              .help("Save it again as UTF-8; editors offer that as “encoding”."));
      return Optional.empty();
    }
    SourceFile file = normalise(path, text, report);
    return MergeConflict.find(file, report) ? Optional.empty() : Optional.of(file);
  }

  private static SourceFile normalise(String path, String text, Consumer<Diagnostic> report) {
    String clean = text;
    if (clean.startsWith("\uFEFF")) {
      clean = clean.substring(1);
      report.accept(
          Diagnostic.of(
                  Code.BYTE_ORDER_MARK,
                  SourceFile.named(path).start(),
                  "This file begins with a byte order mark, which nobody sees and some programs trip over.")
              .help("Save it as UTF-8 without a byte order mark (BOM).")
              .fix("Take the byte order mark away", new Edit(raw(path, text).span(0, 1), "")));
    }
    int windows = clean.indexOf("\r\n");
    clean = clean.replace("\r\n", "\n").replace('\r', '\n');
    SourceFile file = new SourceFile(path, clean);
    if (windows >= 0) {
      report.accept(
          Diagnostic.of(
                  Code.WINDOWS_LINE_END,
                  file.span(windows, windows),
                  "The lines of this file end as on Windows (CR LF).")
              .help("Save it with line ends LF, so that git shows only what you changed.")
              .fix("Write the line ends of Unix", unix(raw(path, text))));
    }
    HiddenCharacter.find(file, report);
    DecomposedCharacter.find(file, report);
    return file;
  }

  /** The file as it is on disk: only repairs of what reading takes away look at it. */
  private static SourceFile raw(String path, String text) {
    return new SourceFile(path, text);
  }

  private static Edit unix(SourceFile raw) {
    return new Edit(raw.whole(), raw.text().replace("\r\n", "\n"));
  }
}

package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lis.source.Edit;
import lis.source.SourceFile;

/**
 * Edits of one file, applied to its bytes. Places are found in the text as lis reads it, without a
 * byte order mark and with the line ends of Unix; the bytes keep theirs.
 */
final class Patch {
  private Patch() {}

  static byte[] apply(byte[] bytes, List<Edit> edits) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    List<Edit> moved = new ArrayList<>();
    for (Edit edit : edits) {
      boolean verbatim = edit.place().file().text().equals(raw);
      moved.add(verbatim ? edit : raw(raw, edit));
    }
    return Edit.apply(raw, moved).getBytes(StandardCharsets.UTF_8);
  }

  private static Edit raw(String raw, Edit edit) {
    int start = offset(raw, edit.place().start());
    int end = offset(raw, edit.place().end());
    String text = raw.contains("\r\n") ? edit.text().replace("\n", "\r\n") : edit.text();
    return new Edit(new SourceFile(edit.place().file().path(), raw).span(start, end), text);
  }

  /** Where a character stands that has this offset in the text as it is read. */
  private static int offset(String raw, int read) {
    int at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < read; i++) {
      at += raw.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }
}

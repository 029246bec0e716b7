package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lis.schema.Modeline;
import lis.source.Edit;
import lis.source.EditedTree;
import lis.source.SourceFile;
import lis.source.Span;
import lis.source.UnreadableException;

/** Tells files their schemas, by a line above all keys. Nothing else in them changes. */
public final class Modelines {
  private final EditedTree tree;

  public Modelines(EditedTree tree) {
    this.tree = tree;
  }

  /**
   * Writes lines into the files that lack them, and mends those that name another schema of ours.
   *
   * @param lines by the paths of files
   * @return the paths of the files that changed
   */
  public List<String> write(Map<String, String> lines) throws UnreadableException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> each : lines.entrySet()) {
      byte[] bytes = tree.read(each.getKey());
      SourceFile file = new SourceFile(each.getKey(), text(bytes));
      List<Edit> edits = edits(file, each.getValue());
      if (!edits.isEmpty()) {
        tree.write(each.getKey(), Patch.apply(bytes, edits));
        changed.add(each.getKey());
      }
    }
    return changed;
  }

  /** As lis reads it. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return clean.replace("\r\n", "\n");
  }

  private static List<Edit> edits(SourceFile file, String line) {
    int first = file.path().endsWith(".md") ? 2 : 1;
    for (int i = first; i <= file.lineCount() && isAbove(file.lineText(i)); i++) {
      String there = file.lineText(i);
      if (Modeline.is(there)) {
        Span place = file.lineSpan(i);
        return there.equals(line) || !Modeline.isOurs(there)
            ? List.of()
            : List.of(new Edit(place, line));
      }
    }
    int start = file.lineStart(first);
    return List.of(new Edit(file.span(start, start), line + "\n"));
  }

  /** Comments and empty lines, and what begins a document. */
  private static boolean isAbove(String line) {
    String bare = line.strip();
    return bare.isEmpty() || bare.startsWith("#") || bare.startsWith("%");
  }
}

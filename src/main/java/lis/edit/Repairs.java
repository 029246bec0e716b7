package lis.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Fix;
import lis.source.Edit;
import lis.source.EditedTree;
import lis.source.UnreadableException;

/** Makes the repairs that findings carry. */
public final class Repairs {
  private final EditedTree tree;

  public Repairs(EditedTree tree) {
    this.tree = tree;
  }

  /**
   * Makes all repairs that don't get into each other's way, each whole or not at all.
   *
   * @return the findings whose repair was made
   */
  public List<Diagnostic> make(List<Diagnostic> findings) throws UnreadableException {
    Map<String, List<Edit>> taken = new TreeMap<>();
    Set<Fix> seen = new HashSet<>();
    List<Diagnostic> made = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.fix().isPresent() && take(finding.fix().get(), seen, taken)) {
        made.add(finding);
      }
    }
    for (Map.Entry<String, List<Edit>> file : taken.entrySet()) {
      tree.write(file.getKey(), Patch.apply(tree.read(file.getKey()), file.getValue()));
    }
    return made;
  }

  private static boolean take(Fix fix, Set<Fix> seen, Map<String, List<Edit>> taken) {
    if (!seen.add(fix)) {
      return false;
    }
    for (Edit edit : fix.edits()) {
      for (Edit other : taken.getOrDefault(edit.place().file().path(), List.of())) {
        if (inTheWay(edit, other)) {
          return false;
        }
      }
    }
    for (Edit edit : fix.edits()) {
      taken.computeIfAbsent(edit.place().file().path(), p -> new ArrayList<>()).add(edit);
    }
    return true;
  }

  /** Overlapping, touching, or of two readings of the same file. */
  private static boolean inTheWay(Edit a, Edit b) {
    return !a.place().file().text().equals(b.place().file().text())
        || (a.place().start() <= b.place().end() && b.place().start() <= a.place().end());
  }
}

package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds a structure tree that was drawn to what a screen reader relies on: every marked piece and
 * every annotation belongs to one element that stands in the tree once (ISO 32000-1, 14.7.4), and
 * pictures have words (ISO 14289-1, 7.3). A file whose tree has a fault isn't published.
 */
final class Soundness {
  /** So many faults are told of a file. */
  private static final int FEW = 5;

  private final StructureTree tree;
  private final Set<StructureElement> seen = new HashSet<>();
  private final Set<Content.Mark> claimed = new HashSet<>();
  private final Map<StructureElement, Integer> annotations = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Soundness(StructureTree tree) {
    this.tree = tree;
  }

  static void demand(StructureTree tree) {
    List<String> faults = faults(tree);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the PDF isn't published, because its structure has faults: "
              + String.join("; ", faults.subList(0, Math.min(FEW, faults.size()))));
    }
  }

  /** None in a sound tree. */
  static List<String> faults(StructureTree tree) {
    Soundness soundness = new Soundness(tree);
    soundness.element(tree.document());
    soundness.marks();
    soundness.annotations();
    return soundness.faults;
  }

  private void element(StructureElement element) {
    if (!seen.add(element)) {
      faults.add("an element " + element.role().type() + " stands twice in the tree");
      return;
    }
    boolean silent = element.alternative().filter(words -> !words.isBlank()).isEmpty();
    if (element.role() == Role.FIGURE && silent) {
      faults.add("a figure has no words");
    }
    for (Kid kid : element.kids()) {
      switch (kid) {
        case StructureElement below -> {
          if (!below.idle()) {
            element(below);
          }
        }
        case Content content -> content.marks().forEach(mark -> claim(mark, element));
        case Annotated annotated -> annotations.merge(element, 1, Integer::sum);
      }
    }
  }

  private void claim(Content.Mark mark, StructureElement element) {
    if (!claimed.add(mark)) {
      faults.add(words(mark) + " belongs to two elements");
    } else if (tree.pages().get(mark.page()).get(mark.mcid()) != element) {
      faults.add(words(mark) + " is said to belong to another element");
    }
  }

  private void marks() {
    for (int page = 0; page < tree.pages().size(); page++) {
      for (int mcid = 0; mcid < tree.pages().get(page).size(); mcid++) {
        Content.Mark mark = new Content.Mark(page, mcid);
        if (!claimed.contains(mark)) {
          faults.add(words(mark) + " belongs to no element in the tree");
        }
      }
    }
  }

  private void annotations() {
    Map<StructureElement, Integer> named = new HashMap<>();
    tree.annotations().forEach(owner -> named.merge(owner, 1, Integer::sum));
    for (StructureElement owner : tree.annotations()) {
      if (!Objects.equals(named.get(owner), annotations.get(owner))) {
        faults.add("an annotation belongs to no element in the tree, or to another");
      }
    }
  }

  private static String words(Content.Mark mark) {
    return "page " + (mark.page() + 1) + " mark " + mark.mcid();
  }
}

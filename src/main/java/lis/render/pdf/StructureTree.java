package lis.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The structure tree, and who owns each marked piece of each page and each annotation: what the
 * parent tree of the file is written from (ISO 32000-1, 14.7.4.4).
 */
final class StructureTree {
  /** Pages have the keys from 0 of the parent tree, annotations those from here. */
  static final int FIRST_ANNOTATION = 1_000_000;

  private final StructureElement document = new StructureElement(Role.DOCUMENT);
  private final List<List<StructureElement>> pages = new ArrayList<>();
  private final List<StructureElement> annotations = new ArrayList<>();

  StructureElement document() {
    return document;
  }

  /** Owners by page and MCID. */
  List<List<StructureElement>> pages() {
    return pages;
  }

  /** Owners of the annotations, the first with the key {@link #FIRST_ANNOTATION}. */
  List<StructureElement> annotations() {
    return annotations;
  }

  /** The element at which a link to an anchor arrives; of two with one name the first. */
  Map<String, StructureElement> anchors() {
    Map<String, StructureElement> found = new HashMap<>();
    collect(document, found);
    return found;
  }

  private static void collect(StructureElement element, Map<String, StructureElement> found) {
    element.anchors().forEach(anchor -> found.putIfAbsent(anchor, element));
    for (Kid kid : element.kids()) {
      if (kid instanceof StructureElement below) {
        collect(below, found);
      }
    }
  }

  /** Gives the next marked piece of a page to a place in the tree; returns its MCID. */
  int mark(Content content, int page) {
    while (pages.size() <= page) {
      pages.add(new ArrayList<>());
    }
    List<StructureElement> owners = pages.get(page);
    owners.add(content.owner());
    content.add(new Content.Mark(page, owners.size() - 1));
    return owners.size() - 1;
  }

  /** Gives an annotation to an element; returns its key in the parent tree. */
  int annotate(StructureElement element, Annotated annotation) {
    element.add(annotation);
    annotations.add(element);
    return FIRST_ANNOTATION + annotations.size() - 1;
  }
}

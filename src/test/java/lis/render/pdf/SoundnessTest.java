package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

class SoundnessTest {
  private final StructureTree tree = new StructureTree();
  private StructureElement paragraph;

  @BeforeEach
  void draw() {
    paragraph = tree.document().child(Role.PARAGRAPH);
    Content words = paragraph.content();
    tree.mark(words, 0);
    tree.mark(words, 1);
    StructureElement link = paragraph.child(Role.LINK);
    tree.mark(link.content(), 1);
    tree.annotate(link, annotation());
    StructureElement figure = tree.document().child(Role.FIGURE).alternative("A map");
    tree.mark(figure.content(), 1);
  }

  private static Annotated annotation() {
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
    document.open();
    return new Annotated(1, writer.getPdfIndirectReference());
  }

  @Test
  void aSoundTreeHasNoFault() {
    assertThat(Soundness.faults(tree)).isEmpty();
    Soundness.demand(tree);
  }

  @Test
  void whatWasDrawnBelongsToAnElementInTheTree() {
    tree.mark(new StructureElement(Role.PARAGRAPH).content(), 1);
    assertThat(Soundness.faults(tree))
        .containsExactly("page 2 mark 3 belongs to no element in the tree");
    assertThatThrownBy(() -> Soundness.demand(tree))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "the PDF isn't published, because its structure has faults: page 2");
  }

  @Test
  void noElementStandsTwice() {
    tree.document().kids().add(paragraph);
    assertThat(Soundness.faults(tree)).containsExactly("an element P stands twice in the tree");
  }

  @Test
  void noPieceBelongsToTwo() {
    Content other = tree.document().child(Role.PARAGRAPH).content();
    other.add(new Content.Mark(0, 0));
    assertThat(Soundness.faults(tree)).containsExactly("page 1 mark 0 belongs to two elements");
  }

  @Test
  void thePageNamesTheSameElement() {
    tree.pages().get(0).set(0, tree.document());
    assertThat(Soundness.faults(tree))
        .containsExactly("page 1 mark 0 is said to belong to another element");
  }

  @Test
  void anAnnotationBelongsToItsElement() {
    tree.annotations().set(0, paragraph);
    assertThat(Soundness.faults(tree))
        .containsExactly("an annotation belongs to no element in the tree, or to another");
  }

  @Test
  void aFigureHasWords() {
    StructureElement figure = tree.document().child(Role.FIGURE).alternative(" ");
    tree.mark(figure.content(), 0);
    assertThat(Soundness.faults(tree)).containsExactly("a figure has no words");
  }

  @Test
  void whatWasNotDrawnIsNotHeldToAnything() {
    tree.document().child(Role.FIGURE).content();
    assertThat(Soundness.faults(tree)).isEmpty();
  }
}

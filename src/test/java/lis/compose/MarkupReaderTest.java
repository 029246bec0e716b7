package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Specimen;
import org.junit.jupiter.api.Test;

class MarkupReaderTest {
  private final List<Diagnostic> findings = new ArrayList<>();

  private List<Block> read(String markup, List<List<Block>> spliced) {
    MarkupTree.Tag root =
        MarkupTree.parse(markup, at -> Optional.empty(), Specimen.ORIGIN, findings::add);
    return new MarkupReader(spliced, tag -> Optional.empty(), findings::add).read(root);
  }

  private List<Block> read(String inside) {
    return read("<document>" + inside + "</document>", List.of());
  }

  @Test
  void markupToTreeToMarkupIsTheIdentity() {
    MarkupWriter first = MarkupWriter.of(Specimen.blocks());
    List<Block> tree = read(first.markup(), first.spliced());
    MarkupWriter second = MarkupWriter.of(tree);
    assertThat(findings).isEmpty();
    assertThat(second.markup()).isEqualTo(first.markup());
    assertThat(second.spliced()).isEqualTo(first.spliced());
    assertThat(first.markup()).contains("<section", "<dl class=\"facts\">", "<note>", "<mark>");
  }

  @Test
  void paragraphsOfProseAreItemsAndWhatFollowsBelongsToThem() {
    Block list =
        new Block.ItemList(
            false,
            1,
            List.of(new Block.Item(List.of(Specimen.paragraph("In a list.")))),
            Specimen.ORIGIN);
    List<Block> prose = List.of(Specimen.paragraph("First."), Specimen.paragraph("Second."), list);
    String markup =
        "<document><ol class='paragraphs'><prose ref='0'/><p class='aside'>Aside.</p>"
            + "<li id='third'><p>Third.</p><p>It goes on.</p></li></ol></document>";
    Block.ItemList read = (Block.ItemList) read(markup, List.of(prose)).getFirst();
    assertThat(findings).isEmpty();
    assertThat(read.order()).contains(Block.Order.PARAGRAPHS);
    assertThat(read.items()).extracting(item -> item.blocks().size()).containsExactly(1, 3, 2);
    assertThat(read.items().get(1).blocks().get(1)).isEqualTo(list);
    assertThat(read.items().getLast().id()).contains("third");
  }

  @Test
  void aListIsCountedInOneOfThreeWays() {
    read("<ol class='roman'><li>One</li></ol>");
    read("<ul class='letters'><li>One</li></ul>");
    assertThat(findings).extracting(Diagnostic::code).containsOnly(Code.BAD_MARKUP).hasSize(2);
    assertThat(findings.getFirst().message()).contains("numbers, letters, paragraphs");
  }

  @Test
  void looseWordsBecomeParagraphs() {
    List<Block> blocks = read("<ul><li>One <em>two</em>\n  three</li></ul>");
    assertThat(blocks).hasSize(1);
    Block.ItemList list = (Block.ItemList) blocks.getFirst();
    Block.Paragraph words = (Block.Paragraph) list.items().getFirst().blocks().getFirst();
    assertThat(Inline.text(words.inlines())).isEqualTo("One two three");
  }

  @Test
  void spacesAreFoldedAndTrimmed() {
    Block.Paragraph p =
        (Block.Paragraph) read("<p>\n  a\n  <strong>b </strong> c \n</p>").getFirst();
    assertThat(Inline.text(p.inlines())).isEqualTo("a b c");
  }

  @Test
  void whatSomeReadersCouldNotUseIsRefused() {
    read("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>");
    read("<table><caption>C</caption><tbody><tr><td>1</td></tr></tbody></table>");
    read(
        "<table><caption>C</caption><thead><tr><th>A</th></tr></thead>"
            + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    read("<section id=\"x\"><p>No heading.</p></section>");
    read("<section><h>No id</h></section>");
    read("<p><a href=\"https://example.org\"></a></p>");
    read("<p><span lang=\"english\">words</span></p>");
    assertThat(findings).extracting(Diagnostic::code).containsOnly(Code.BAD_MARKUP);
    assertThat(findings)
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            m -> assertThat(m).contains("caption"),
            m -> assertThat(m).contains("header cell"),
            m -> assertThat(m).contains("2 cells"),
            m -> assertThat(m).contains("heading"),
            m -> assertThat(m).contains("id"),
            m -> assertThat(m).contains("link needs words"),
            m -> assertThat(m).contains("language tag"));
  }

  @Test
  void unknownTagsAndAttributesAreNamed() {
    read("<sectoin id=\"x\"/>");
    read("<p style=\"color: red\">Red.</p>");
    read("<p><script>alert(1)</script></p>");
    assertThat(findings)
        .extracting(Diagnostic::message)
        .anySatisfy(m -> assertThat(m).contains("<sectoin>"))
        .anySatisfy(m -> assertThat(m).contains("“style”"))
        .anySatisfy(m -> assertThat(m).contains("<script>"));
    assertThat(findings.getFirst().help()).contains("section");
  }

  @Test
  void markupThatBreaksOffIsReported() {
    read("<p>Never closed");
    assertThat(findings).isNotEmpty();
    assertThat(findings.getFirst().message()).contains("breaks off");
  }

  @Test
  void doctypesAndEntitiesAreRefused() {
    read(
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><p>&x;</p></document>",
        List.of());
    assertThat(findings).isNotEmpty();
  }

  @Test
  void severalParagraphsOfProseCannotStandInALine() {
    List<Block> two = List.of(Specimen.paragraph("One."), Specimen.paragraph("Two."));
    read("<document><p><prose ref=\"0\"/></p></document>", List.of(two));
    assertThat(findings).extracting(Diagnostic::message).anyMatch(m -> m.contains("more than one"));
  }
}

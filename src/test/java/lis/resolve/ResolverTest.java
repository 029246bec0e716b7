package lis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.Smallest;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.load.StrategyLoader;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private final Resolver resolver =
      new Resolver(new StrategyLoader(Smallest.tree()).load().value().orElseThrow());

  private Outcome<Document> resolve(Block... blocks) {
    return resolver.resolve(new Document(Specimen.imprint(false), List.of(blocks)));
  }

  private static Block.Section section(String id, boolean numbered, Block... blocks) {
    return new Block.Section(
        id,
        Optional.empty(),
        Inline.of("Section " + id),
        0,
        0,
        true,
        numbered,
        List.of(blocks),
        Specimen.ORIGIN);
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Voice.BODY, List.of(inlines), Specimen.ORIGIN);
  }

  @Test
  void levelsComeFromNestingAndNumbersFromOrder() {
    Document document =
        resolve(
                section("a", true, section("b", true), section("c", true, section("d", true))),
                section("e", true))
            .value();
    Block.Section a = (Block.Section) document.blocks().getFirst();
    Block.Section c = (Block.Section) a.blocks().get(1);
    Block.Section d = (Block.Section) c.blocks().getFirst();
    Block.Section e = (Block.Section) document.blocks().get(1);
    assertThat(List.of(a.level(), c.level(), d.level(), e.level())).containsExactly(2, 3, 4, 2);
    assertThat(a.label()).contains("1");
    assertThat(c.label()).contains("1.2");
    assertThat(d.label()).contains("1.2.1");
    assertThat(e.label()).contains("2");
  }

  @Test
  void sectionsWithoutANumberLendNoneAndTakeNone() {
    Document document =
        resolve(section("a", true), section("b", false, section("c", true)), section("d", true))
            .value();
    Block.Section b = (Block.Section) document.blocks().get(1);
    assertThat(b.label()).isEmpty();
    assertThat(((Block.Section) b.blocks().getFirst()).label()).contains("2");
    assertThat(((Block.Section) document.blocks().get(2)).label()).contains("3");
  }

  private static Block.ItemList list(Block.Order order, Block.Item... items) {
    return new Block.ItemList(Optional.of(order), "", 1, List.of(items), Specimen.ORIGIN);
  }

  private static Block.Item item(String id, Block... more) {
    List<Block> blocks = new ArrayList<>(List.of(Specimen.paragraph("Item " + id + ".")));
    blocks.addAll(List.of(more));
    return new Block.Item(Optional.of(id), blocks);
  }

  /** What the lists within a block say before each of their items. */
  private static List<String> labels(List<Block> blocks) {
    List<String> labels = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        for (int i = 0; i < list.items().size(); i++) {
          labels.add(list.label(i));
          labels.addAll(labels(list.items().get(i).blocks()));
        }
      } else {
        labels.addAll(labels(block.below()));
      }
    }
    return labels;
  }

  @Test
  void paragraphsGoOnFromTheNumberOfTheirSection() {
    Document document =
        resolve(
                section("a", true, list(Block.Order.PARAGRAPHS, item("a1"), item("a2"))),
                section(
                    "b",
                    true,
                    list(
                        Block.Order.PARAGRAPHS,
                        item("b1", list(Block.Order.LETTERS, item("ba"), item("bb"))),
                        item("b2", list(Block.Order.NUMBERS, item("b21")))),
                    paragraph(new Inline.Text("Between them.")),
                    list(Block.Order.PARAGRAPHS, item("b3")),
                    section("c", true, list(Block.Order.PARAGRAPHS, item("c1"))),
                    section("d", false, list(Block.Order.PARAGRAPHS, item("d1")))),
                list(Block.Order.PARAGRAPHS, item("e1")))
            .value();
    assertThat(labels(document.blocks()))
        .containsExactly(
            "1.1", "1.2", "2.1", "(a)", "(b)", "2.2", "1.", "2.3", "2.4.1", "2.5", "3");
  }

  @Test
  void whatRefersToANumberedParagraphSaysItsNumber() {
    Document document =
        resolve(
                section(
                    "a",
                    true,
                    list(
                        Block.Order.PARAGRAPHS,
                        item("a1"),
                        item("a2", list(Block.Order.LETTERS, item("aa"), item("ab"))))),
                paragraph(
                    new Inline.Reference("a2", List.of()), new Inline.Reference("ab", List.of())))
            .value();
    Block.Paragraph p = (Block.Paragraph) document.blocks().get(1);
    assertThat(p.inlines())
        .containsExactly(
            new Inline.Reference("a2", Inline.of("paragraph 1.2")),
            new Inline.Reference("ab", Inline.of("paragraph 1.2(b)")));
  }

  @Test
  void contentsListSectionsToTheirDepth() {
    Document document =
        resolve(
                new Block.Contents(1, List.of(), Specimen.ORIGIN),
                section("a", false, section("b", false)))
            .value();
    Block.Contents contents = (Block.Contents) document.blocks().getFirst();
    assertThat(contents.entries()).extracting(Block.Entry::target).containsExactly("a");
    assertThat(contents.entries().getFirst().entries()).isEmpty();
  }

  @Test
  void referencesGetWordsAndKeepTheirOwn() {
    Document document =
        resolve(
                section("a", true),
                paragraph(
                    new Inline.Reference("a", List.of()),
                    new Inline.Reference("a", Inline.of("there"))))
            .value();
    Block.Paragraph p = (Block.Paragraph) document.blocks().get(1);
    assertThat(p.inlines())
        .containsExactly(
            new Inline.Reference("a", Inline.of("1 Section a")),
            new Inline.Reference("a", Inline.of("there")));
  }

  @Test
  void anElementThatStandsElsewhereKeepsItsWordsAndLosesItsLink() {
    Outcome<Document> outcome = resolve(paragraph(new Inline.Reference("paths", List.of())));
    assertThat(outcome.diagnostics()).isEmpty();
    Block.Paragraph p = (Block.Paragraph) outcome.value().blocks().getFirst();
    assertThat(p.inlines()).singleElement().isInstanceOf(Inline.Text.class);
    assertThat(Inline.text(p.inlines())).startsWith("Goal 1: ");
  }

  @Test
  void aReferenceToNothingIsReported() {
    Outcome<Document> outcome = resolve(paragraph(new Inline.Reference("nowhere", List.of())));
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.BROKEN_CROSS_REFERENCE);
  }

  @Test
  void anAnchorThatStandsTwiceIsReported() {
    assertThat(resolve(section("a", false), section("a", false)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.BROKEN_CROSS_REFERENCE);
  }

  @Test
  void notesTablesAndFiguresAreCounted() {
    Document document = resolve(Specimen.blocks().toArray(Block[]::new)).value();
    Block.Section third = (Block.Section) document.blocks().get(2);
    assertThat(third.blocks())
        .filteredOn(Block.Table.class::isInstance)
        .extracting(t -> ((Block.Table) t).label())
        .containsExactly(Optional.of("Table 1"));
    assertThat(third.blocks())
        .filteredOn(Block.Figure.class::isInstance)
        .extracting(f -> ((Block.Figure) f).label())
        .containsExactly(
            Optional.of("Figure 1"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Figure 2"),
            Optional.of("Figure 3"));
  }

  @Test
  void shortFormsOfTheGlossaryAreMarkedAsWholeWords() {
    Abbreviations abbreviations = new Abbreviations(Map.of("LEP", "Local Enterprise Partnership"));
    List<Inline> out = abbreviations.inlines(Inline.of("The LEP, the LEPs and XLEP."));
    assertThat(out)
        .containsExactly(
            new Inline.Text("The "),
            new Inline.Abbreviation("LEP", "Local Enterprise Partnership"),
            new Inline.Text(", the LEPs and XLEP."));
  }
}

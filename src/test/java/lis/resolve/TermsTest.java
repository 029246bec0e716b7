package lis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.Smallest;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.load.StrategyLoader;
import org.junit.jupiter.api.Test;

/** The smallest strategy explains one word, “right of way”, in short “RoW”. */
class TermsTest {
  private static final String TERM = "right-of-way";

  private final Resolver resolver =
      new Resolver(new StrategyLoader(Smallest.tree()).load().value().orElseThrow());

  private static Block paragraph(Block.Voice voice, String words) {
    return new Block.Paragraph(voice, Inline.of(words), Specimen.ORIGIN);
  }

  private static Block words(String words) {
    return paragraph(Block.Voice.BODY, words);
  }

  private static Block section(String id, String title, boolean page, Block... blocks) {
    return new Block.Section(
        id,
        Optional.empty(),
        Inline.of(title),
        Optional.empty(),
        0,
        0,
        true,
        false,
        page,
        List.of(blocks),
        Specimen.ORIGIN);
  }

  private static Block glossary() {
    return section(
        "words",
        "Words about a right of way",
        true,
        words("A right of way is one of these."),
        new Block.Definitions(
            false,
            List.of(
                new Block.Definition(
                    Optional.of(TERM), Inline.of("right of way"), List.of(words("A path.")))),
            Specimen.ORIGIN));
  }

  /** The words that lead to the glossary, in their order. */
  private List<String> links(Block... blocks) {
    List<Block> all = new ArrayList<>(List.of(blocks));
    all.add(glossary());
    Document document = resolver.resolve(new Document(Specimen.imprint(false), all)).value();
    assertThat(document.terms()).containsExactly(TERM);
    List<String> words = new ArrayList<>();
    collect(document.blocks(), words);
    return words;
  }

  private static void collect(List<Block> blocks, List<String> words) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        search(p.inlines(), words);
      } else if (block instanceof Block.Section s) {
        search(s.title(), words);
      }
      collect(block.below(), words);
    }
  }

  private static void search(List<Inline> inlines, List<String> words) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Reference r && r.target().equals(TERM)) {
        words.add(Inline.text(r.inlines()));
      } else {
        inline.children().ifPresent(within -> search(within, words));
      }
    }
  }

  @Test
  void theFirstMentionLeadsToTheDefinition() {
    assertThat(links(words("Over a right of way, and a right of way."), words("A RoW.")))
        .containsExactly("right of way");
  }

  @Test
  void soDoesTheFirstOfEveryPage() {
    assertThat(
            links(
                section(
                    "a",
                    "A",
                    true,
                    words("A right of way."),
                    section("b", "B", false, words("A right of way."))),
                section("c", "C", true, words("Every RoW."))))
        .containsExactly("right of way", "RoW");
  }

  @Test
  void theBeginningOfASentenceAndThePluralCount() {
    assertThat(links(words("Right of way first."))).containsExactly("Right of way");
    assertThat(links(words("All RoWs."))).containsExactly("RoWs");
  }

  @Test
  void otherWordsAreLeftAlone() {
    assertThat(links(words("Bright of way, ROW, rows, right of ways-and-means, RoW-like.")))
        .isEmpty();
  }

  @Test
  void onlyRunningTextIsMarked() {
    assertThat(
            links(
                section("a", "A right of way", true),
                paragraph(Block.Voice.LEAD, "A right of way."),
                paragraph(Block.Voice.ASIDE, "A right of way."),
                new Block.Quotation(List.of(words("A right of way.")), Specimen.ORIGIN),
                new Block.Paragraph(
                    Block.Voice.BODY,
                    List.of(
                        new Inline.Link("https://example.org", Inline.of("right of way")),
                        new Inline.Code("right of way")),
                    Specimen.ORIGIN)))
        .isEmpty();
  }

  @Test
  void whoLeadsThereByHandIsFirst() {
    assertThat(
            links(
                new Block.Paragraph(
                    Block.Voice.BODY,
                    List.of(
                        new Inline.Reference(TERM, Inline.of("such a way")),
                        new Inline.Text(", a right of way")),
                    Specimen.ORIGIN)))
        .containsExactly("such a way");
  }

  @Test
  void aDocumentWithoutGlossaryMarksNothing() {
    Document document =
        resolver
            .resolve(new Document(Specimen.imprint(false), List.of(words("A right of way."))))
            .value();
    assertThat(document.terms()).isEmpty();
    List<String> found = new ArrayList<>();
    collect(document.blocks(), found);
    assertThat(found).isEmpty();
  }
}

package lis.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Specimen;
import lis.document.Theme;
import lis.render.PdfStandard;
import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

class PageNumbersTest {
  private static final Span NOWHERE = SourceFile.named("pages").start();
  private static final String ON_PAGE = ", page ";

  /** A chapter a page, each of which says where another one stands. */
  private static List<Block> chapters(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Inline there = new Inline.Reference(id(count + 1 - i), Inline.of("its opposite"), true);
      List<Inline> sentence =
          List.of(new Inline.Text("Read "), there, new Inline.Text(", if you like."));
      blocks.add(
          new Block.Section(
              id(i),
              Optional.empty(),
              Inline.of("Chapter " + i),
              2,
              0,
              true,
              false,
              List.of(new Block.Paragraph(Block.Voice.BODY, sentence, NOWHERE)),
              NOWHERE));
    }
    return blocks;
  }

  private static String id(int chapter) {
    return "chapter-" + chapter;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 120, 1010})
  void everySignpostNamesThePageOfItsChapter(int count) throws IOException {
    byte[] pdf = pdf(count);
    Map<Integer, Integer> pages = new HashMap<>();
    Map<Integer, Integer> named = new HashMap<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        int chapter = 0;
        for (String words : MarkedText.of(reader, page).values()) {
          if (words.startsWith("Chapter ")) {
            chapter = Integer.parseInt(words.substring("Chapter ".length()).strip());
            pages.put(chapter, page);
          }
        }
        for (String words : MarkedText.of(reader, page).values()) {
          if (words.startsWith(ON_PAGE)) {
            named.put(count + 1 - chapter, Integer.parseInt(words.substring(ON_PAGE.length())));
          }
        }
      }
    }
    assertThat(named).hasSize(count).isEqualTo(pages);
  }

  private static byte[] pdf(int count) {
    return new PdfRenderer(PdfStandard.UA_1)
        .render(new Document(Specimen.imprint(true), chapters(count)), Theme.DEFAULT)
        .value();
  }

  @Test
  void theLineGoesOnRightBehindTheNumber() {
    List<Typed.Run> runs = Typed.of(pdf(120));
    float before = 0;
    int seen = 0;
    for (Typed.Run run : runs) {
      if (run.words().startsWith(", if you like")) {
        assertThat(run.x()).as("page " + run.page()).isCloseTo(before, within(0.1f));
        seen++;
      }
      before = run.x() + run.width();
    }
    assertThat(seen).isEqualTo(120);
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void everyFigureIsAsWideAsAnyOther(Weight weight) {
    Face face = new Face(weight);
    for (int number = 0; number < 1000; number++) {
      String figures = String.format(Locale.ROOT, "%03d", number);
      assertThat(face.width(figures)).as(figures).isEqualTo(face.width("000"));
    }
  }

  @Test
  void roomThatPushesItsTargetToAndFroEndsAsRoomEnough() {
    // With room for one digit the chapter stands on page 10, with room for two on page 9.
    List<Integer> rooms = new ArrayList<>();
    PageNumbers numbers = PageNumbers.unknown();
    for (int pass = 0; pass < 10; pass++) {
      Signpost signpost = numbers.signpost("chapter");
      rooms.add(signpost.digits());
      ToIntFunction<String> pages = anchor -> signpost.digits() == 1 ? 10 : 9;
      if (numbers.suit(List.of(signpost), pages)) {
        break;
      }
      numbers = numbers.after(List.of(signpost), pages);
    }
    assertThat(rooms).containsExactly(2, 1, 2);
  }
}

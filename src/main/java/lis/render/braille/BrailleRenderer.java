package lis.render.braille;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.render.Colophon;
import lis.render.Renderer;
import lis.source.SourceFile;

/**
 * Writes a document as braille ready to be embossed (BRF). Where nothing on the machine can
 * translate, there are no bytes, and a finding says what to install.
 */
public final class BrailleRenderer implements Renderer {
  /** The contracted braille of each language that one is known for. */
  private static final Map<String, String> TABLES =
      Map.of("en", "en-ueb-g2.ctb", "cy", "cy-cy-g2.ctb");

  private final Optional<Translator> translator;

  public BrailleRenderer(Optional<Translator> translator) {
    this.translator = translator;
  }

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    BrailleInlines inlines = new BrailleInlines(document.imprint().words());
    List<Piece> pieces = pieces(document, inlines);
    try {
      List<String> cells =
          translator().cells(pieces.stream().map(Piece::text).toList(), table(document));
      BraillePages pages = new BraillePages();
      for (int i = 0; i < pieces.size(); i++) {
        pages.add(pieces.get(i), Cell.ascii(cells.get(i)));
      }
      return new Outcome<>(pages.text().getBytes(StandardCharsets.US_ASCII), inlines.findings());
    } catch (UntranslatedException e) {
      return new Outcome<>(new byte[0], List.of(missing(document, e)));
    }
  }

  private Translator translator() throws UntranslatedException {
    return translator.orElseThrow(
        () -> new UntranslatedException("the program " + Louis.NAME + " isn't installed"));
  }

  private static String table(Document document) throws UntranslatedException {
    String language = document.imprint().language();
    int end = language.indexOf('-');
    String table = TABLES.get(end < 0 ? language : language.substring(0, end));
    if (table == null) {
      throw new UntranslatedException(
          "lis knows no contracted braille for the language “" + language + "”");
    }
    return table;
  }

  private static Diagnostic missing(Document document, UntranslatedException e) {
    return Diagnostic.of(
            Code.NO_BRAILLE,
            SourceFile.named(document.imprint().id()).start(),
            "There is no braille of “%s”: %s. Its other formats were published."
                .formatted(document.imprint().title(), e.reason()))
        .help(
            "Install liblouis (on Debian: apt-get install liblouis-bin), or leave braille out of"
                + " its formats.");
  }

  private static List<Piece> pieces(Document document, BrailleInlines inlines) {
    BrailleBlocks blocks = new BrailleBlocks(document.imprint().words(), inlines);
    opening(document.imprint(), blocks);
    blocks.write(document.blocks());
    blocks.notes();
    List<Piece> pieces = new ArrayList<>(blocks.pieces());
    pieces.add(Piece.gap());
    Colophon.of(document.imprint()).entries().stream()
        .map(entry -> Piece.text(0, 2, entry.name() + ": " + entry.words()))
        .forEach(pieces::add);
    return pieces;
  }

  private static void opening(Imprint imprint, BrailleBlocks blocks) {
    blocks.title(imprint.title());
    blocks.paragraph(imprint.subtitle());
    blocks.paragraph(imprint.publisher());
    if (!imprint.status().isBlank()) {
      blocks.paragraph(imprint.words().say(Phrase.STATUS, imprint.status()));
    }
    imprint.notice().ifPresent(blocks::paragraph);
  }
}

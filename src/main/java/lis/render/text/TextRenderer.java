package lis.render.text;

import java.nio.charset.StandardCharsets;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.render.Colophon;
import lis.render.Renderer;

/** Writes a document as plain text in UTF-8, with line feeds. */
public final class TextRenderer implements Renderer {

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    Lines lines = new Lines();
    TextInlines inlines = new TextInlines(document.imprint().words());
    TextBlocks blocks = new TextBlocks(document.imprint().words(), lines, inlines);
    opening(document.imprint(), lines);
    lines.gap(1);
    blocks.write(document.blocks());
    blocks.notes();
    lines.gap(2);
    Colophon.of(document.imprint())
        .entries()
        .forEach(entry -> lines.words(entry.name() + ": " + entry.words()));
    return new Outcome<>(lines.text().getBytes(StandardCharsets.UTF_8), inlines.findings());
  }

  private static void opening(Imprint imprint, Lines lines) {
    lines.words(imprint.title());
    line(imprint.subtitle(), lines);
    line(imprint.publisher(), lines);
    lines.gap(1);
    if (!imprint.status().isBlank()) {
      lines.words(imprint.words().say(Phrase.STATUS, imprint.status()));
    }
    imprint.notice().ifPresent(lines::words);
  }

  private static void line(String words, Lines lines) {
    if (!words.isBlank()) {
      lines.words(words);
    }
  }
}

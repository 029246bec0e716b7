package lis.render.speech;

import java.nio.charset.StandardCharsets;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.render.Renderer;

/** Writes a document as a script for a voice, with a mark wherever a section begins. */
public final class SpeechRenderer implements Renderer {

  @Override
  public Outcome<byte[]> render(Document document, Theme theme) {
    Imprint imprint = document.imprint();
    Script script = new Script(imprint.words());
    script.open();
    opening(imprint, script);
    new SpokenBlocks(script).write(document.blocks());
    script.close();
    return Outcome.of(script.text().getBytes(StandardCharsets.UTF_8));
  }

  private static void opening(Imprint imprint, Script script) {
    script.sentence(imprint.title());
    script.sentence(imprint.subtitle());
    script.sentence(
        imprint.publisher().isBlank() ? "" : script.say(Phrase.PUBLISHED_BY, imprint.publisher()));
    script.sentence(imprint.status().isBlank() ? "" : script.say(Phrase.STATUS, imprint.status()));
    imprint.notice().ifPresent(script::sentence);
  }
}

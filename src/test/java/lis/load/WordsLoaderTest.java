package lis.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Phrase;
import lis.document.Words;
import lis.source.MemoryTree;
import org.junit.jupiter.api.Test;

class WordsLoaderTest {
  private static final String FILE = "strategy/phrases.cy.yaml";

  private static Outcome<Words> load(String text) {
    return new WordsLoader(MemoryTree.empty().with(FILE, text)).load("cy");
  }

  @Test
  void lisSpeaksWelsh() {
    Words welsh = new WordsLoader(MemoryTree.empty()).load("cy").value();
    assertThat(Arrays.stream(Phrase.values()).map(Phrase::english))
        .allSatisfy(english -> assertThat(welsh.find(english)).as(english).isPresent());
    assertThat(welsh.say(Phrase.PAGE_OF, 2, 7)).isEqualTo("Tudalen 2 o 7");
  }

  @Test
  void itSpeaksEnglishWhereNobodySaysOtherwise() {
    Words breton = new WordsLoader(MemoryTree.empty()).load("br").value();
    assertThat(breton.find("Contents")).isEmpty();
    assertThat(breton.say(Phrase.CONTENTS)).isEqualTo("Contents");
  }

  @Test
  void theStrategysOwnWordsComeFirst() {
    Words words = load("Contents: Beth sydd yma\nPriority: Blaenoriaeth\n").value();
    assertThat(words.say(Phrase.CONTENTS)).isEqualTo("Beth sydd yma");
    assertThat(words.find("Priority")).contains("Blaenoriaeth");
    assertThat(words.say(Phrase.NOTES)).isEqualTo("Nodiadau");
  }

  @Test
  void quotesCanBeTypedAsThereAreOnTheKeyboard() {
    assertThat(load("People's plan: Cynllun y bobl\n").value().find("People’s plan"))
        .contains("Cynllun y bobl");
  }

  @Test
  void partsStay() {
    List<Diagnostic> findings = load("\"Note {1}\": \"Nodyn\"\n").diagnostics();
    assertThat(findings).extracting(Diagnostic::code).containsExactly(Code.BAD_TRANSLATION);
    assertThat(findings.getFirst().message()).contains("the same parts", "{1}");
  }

  @Test
  void aListIsNoDictionary() {
    assertThat(load("- Priority\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.BAD_TRANSLATION);
    assertThat(load("Priority: [Blaenoriaeth]\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.BAD_TRANSLATION);
  }
}

package lis.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lis.source.SourceFile;
import lis.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateWordsTest {

  private static List<String> words(String template) {
    return TemplateWords.of(new SourceFile("t.ftlx", template)).stream().map(Span::text).toList();
  }

  @Test
  void areTextBetweenTags() {
    assertThat(words("<p>What happens next: ${x.title}, and <em>then</em>.</p>"))
        .containsExactly("What happens next:", ", and", "then");
  }

  @Test
  void areWhatIsHandedToMacros() {
    assertThat(words("<@e.links \"Foundation\" p.foundations/>")).containsExactly("Foundation");
    assertThat(words("${x?then(\"so far\", \"low\")}")).containsExactly("so far");
    assertThat(words("<#local title = \"The end\">")).containsExactly("The end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>${say(\"What happens next\")}: ${x.title} – 12%</p>",
        "<#-- What happens next --><p id=\"what happens\">${x}</p>",
        "<#list all.goal?filter(g -> g.easy?? && g.id != \"a b\") as g><li>${g}</li></#list>",
        "<#if x.word == \"Low tide\">1</#if>",
        "<@e.links say(\"Foundation\") p.foundations/>",
        "<section class=\"lead\">&nbsp;&amp;</section>",
        "<p>${x"
      })
  void areNotWhatOtherLanguagesCanHave(String template) {
    assertThat(words(template)).isEmpty();
  }
}

package lis.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import lis.document.Words;
import lis.source.Span;
import lis.strategy.Untranslated;

/**
 * What a template says of its own accord, in the language that it is asked for: {@code ${say("What
 * happens next")}}. Words after the first stand in the places {1}, {2} and so on.
 *
 * @param place what the words are missed by, where there are none
 */
record Saying(Words words, Untranslated lacks, Span place) implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      if (!(argument instanceof TemplateScalarModel scalar)) {
        throw new TemplateModelException("say(…) takes words in quotes.");
      }
      texts.add(scalar.getAsString());
    }
    if (texts.isEmpty()) {
      throw new TemplateModelException("say(…) takes words in quotes.");
    }
    String english = texts.removeFirst();
    String said =
        words
            .find(english)
            .orElseGet(
                () ->
                    words.isEnglish()
                        ? english
                        : lacks.sign(new Untranslated.Lack(place, english, "")));
    return ValueView.text(Words.filled(said, texts.toArray()));
  }
}

package lis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Diagnostic;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.wording.Text;

/** All rules that look at texts. Every text is read once for all of them. */
final class TextRules implements Rule {

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    List<TextRule> rules = rules(strategy, report);
    for (Element element : strategy.all()) {
      List<Text> texts = Text.of(strategy, element);
      if (!texts.isEmpty()) {
        rules.forEach(rule -> rule.check(texts, report));
      }
    }
    rules.forEach(rule -> rule.finish(report));
  }

  /** Those that know the strategy's language. */
  private static List<TextRule> rules(Strategy strategy, Consumer<Diagnostic> report) {
    List<TextRule> any =
        List.of(
            new UnusedElement(strategy),
            new LongSentence(strategy),
            new UnexplainedAbbreviation(strategy),
            new SeveralWordsForOneTerm(strategy));
    if (!strategy.isEnglish()) {
      return any;
    }
    List<TextRule> all = new ArrayList<>(any);
    all.add(new HardToRead(strategy));
    all.add(new VagueWord(strategy, report));
    all.add(new StaleCount(strategy));
    all.add(new StaleRange(strategy));
    return all;
  }
}

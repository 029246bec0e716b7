package lis.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.wording.Readability;
import lis.wording.Text;
import lis.wording.TextMeter;

/**
 * How hard the texts of an element are to read.
 *
 * @param plain whether these are its plain words, or all its other texts
 * @param judged whether they have enough words to be held to a limit
 */
public record ReadingAge(Element element, boolean plain, Readability measured, boolean judged) {

  /** Those of all elements that are wanted and have whole sentences, the hardest first. */
  public static List<ReadingAge> of(Strategy strategy, Predicate<Element> wanted) {
    TextMeter meter = new TextMeter(strategy);
    List<ReadingAge> ages = new ArrayList<>();
    for (Element element : strategy.all().stream().filter(wanted).toList()) {
      List<Text> texts = Text.of(strategy, element);
      add(element, true, texts.stream().filter(Text::isPlain).toList(), meter, ages);
      add(element, false, texts.stream().filter(text -> !text.isPlain()).toList(), meter, ages);
    }
    ages.sort(Comparator.comparingDouble((ReadingAge age) -> -age.measured.age()));
    return ages;
  }

  private static void add(
      Element element, boolean plain, List<Text> texts, TextMeter meter, List<ReadingAge> ages) {
    Readability measured = meter.of(texts);
    if (measured.measured() > 0) {
      ages.add(new ReadingAge(element, plain, measured, TextMeter.judges(texts)));
    }
  }
}

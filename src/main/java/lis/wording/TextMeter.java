package lis.wording;

import java.util.List;
import lis.document.Document;
import lis.model.Role;
import lis.strategy.Element;
import lis.strategy.Publication;
import lis.strategy.Strategy;
import lis.strategy.Style;

/**
 * Measures texts of a strategy. Names of places, people and sources aren't measured; terms of the
 * glossary are measured only in plain words, where nothing explains them.
 */
public final class TextMeter {
  /** Fewer words say more about chance than about the text. */
  private static final int LEAST_WORDS = 100;

  private static final int LEAST_PLAIN_WORDS = 15;

  private final ReadabilityMeter plain;
  private final ReadabilityMeter text;

  public TextMeter(Strategy strategy) {
    Phrases<Boolean> names = new Phrases<>();
    Phrases<Boolean> terms = new Phrases<>();
    for (Element element : strategy.elements()) {
      switch (element.kind().archetype()) {
        case PLACE, PARTY, SOURCE -> {
          add(names, element);
          add(terms, element);
        }
        case TERM -> add(terms, element);
        default -> {}
      }
    }
    this.plain = new ReadabilityMeter(names);
    this.text = plain.with(terms);
  }

  private static void add(Phrases<Boolean> names, Element element) {
    names.add(element.title(), true);
    names.add(element.text(Role.SHORT_TITLE), true);
  }

  /** All texts but titles. */
  public Readability of(List<Text> texts) {
    Readability sum = Readability.NONE;
    for (Text each : texts) {
      sum = each.isTitle() ? sum : sum.plus(meter(each).of(each.reading()));
    }
    return sum;
  }

  /** Each sentence of a text; nothing for those that don't count. */
  public List<Readability> sentences(Text each) {
    return meter(each).sentences(each.reading());
  }

  /** A whole publication; a summary has no glossary. */
  public Readability of(Publication publication, Document document) {
    ReadabilityMeter with = publication.summaryOf().isPresent() ? plain : text;
    Readability sum = Readability.NONE;
    for (Reading reading : DocumentText.of(document)) {
      sum = sum.plus(with.of(reading));
    }
    return sum;
  }

  /** The running text of a publication, as readers get it: headings and asides are left out. */
  public static List<Reading> readings(Document document) {
    return DocumentText.of(document);
  }

  /** Whether texts, all of them plain or none, have enough words to judge them. */
  public static boolean judges(List<Text> texts) {
    int words = 0;
    boolean isPlain = false;
    for (Text each : texts) {
      isPlain = each.isPlain();
      words += each.isTitle() ? 0 : ReadabilityMeter.words(each.reading());
    }
    return words >= (isPlain ? LEAST_PLAIN_WORDS : LEAST_WORDS);
  }

  /** The reading age that a publication may need at the most. */
  public static int limit(Strategy strategy, Publication publication) {
    Style style = strategy.configuration().style();
    boolean summary = publication.summaryOf().isPresent();
    return publication.readingAge().orElse((summary ? style.plain() : style.text()).readingAge());
  }

  /** Whether a publication has enough words to judge it. */
  public static boolean judges(Readability whole) {
    return whole.words() >= LEAST_WORDS;
  }

  private ReadabilityMeter meter(Text each) {
    return each.isPlain() ? plain : text;
  }
}

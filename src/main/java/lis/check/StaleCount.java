package lis.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Kind;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Wording;
import lis.wording.Numeral;
import lis.wording.Phrases;
import lis.wording.Reading;
import lis.wording.Text;
import lis.wording.WordList;

/**
 * A number in a text that says how many elements of a kind there are, and isn't right any more.
 * Only what speaks of all of them counts: "the five priorities" and "all 15 objectives", but
 * neither "two priorities" nor "the three priorities that name it".
 */
final class StaleCount implements TextRule {
  private static final String BOTH = "both";

  /** Before a number, they say that it counts all of something. */
  private static final Set<String> ALL = Set.of("the", "all", "our");

  /** Before a number, they say that it counts what belongs to something. */
  private static final Set<String> OWN =
      WordList.of(
          """
          its their his her
          """);

  /** Behind the words, they pick out some. */
  private static final Set<String> SOME =
      WordList.of(
          """
          that which who whose where for in with without on under of below above beside from
          to about at by like such named listed linked marked concerned shown mentioned
          between not here there most least we it they so as behind beyond across against
          within outside through whom when than
          """);

  /** What may stand behind "in" or "of" when all are meant. */
  private static final Set<String> WHOLE =
      WordList.of(
          """
          strategy plan draft framework report document
          """);

  private final Strategy strategy;
  private final CountLabels labels;

  /**
   * The numbers that are right in the element that is being looked at, and how many it leads to.
   */
  private final Map<Kind, Set<Integer>> right = new HashMap<>();

  private final Map<Kind, Integer> near = new HashMap<>();

  StaleCount(Strategy strategy) {
    this.strategy = strategy;
    this.labels = new CountLabels(strategy.model());
  }

  @Override
  public void check(List<Text> texts, Consumer<Diagnostic> report) {
    right.clear();
    near.clear();
    for (Text text : texts) {
      if (!text.isName()) {
        for (Phrases.Found<List<Kind>> found : labels.phrases().in(text.reading())) {
          look(texts, text, found, report);
        }
      }
    }
  }

  private void look(
      List<Text> texts, Text text, Phrases.Found<List<Kind>> label, Consumer<Diagnostic> report) {
    Reading reading = text.reading();
    int number = label.first() - 1;
    if (number < 0 || reading.isBorrowed(number) || reading.isForeign(number)) {
      return;
    }
    boolean both = reading.word(number).equals(BOTH);
    OptionalInt said = both ? OptionalInt.of(2) : Numeral.at(reading, number);
    if (said.isPresent()
        && said.getAsInt() > 1
        && !picksOut(reading, label.end())
        && (both || countsAll(text, number, label))
        && !isRight(texts, label.meaning(), said.getAsInt())) {
      report.accept(
          diagnostic(reading, number, label)
              .because(
                  label.meaning().stream()
                      .flatMap(kind -> Explained.element(strategy, kind).stream())
                      .findFirst()));
    }
  }

  /** Whether what stands before a number makes it a count of all. */
  private boolean countsAll(Text text, int number, Phrases.Found<List<Kind>> label) {
    Reading reading = text.reading();
    if (number == 0) {
      return isAlone(text, label);
    }
    String before = reading.word(number - 1);
    if (OWN.contains(before)) {
      return text.element().equals(strategy.root())
          || label.meaning().stream().anyMatch(kind -> neighbours(text.element(), kind) > 0);
    }
    boolean thereAre =
        before.equals("are") && number > 1 && reading.word(number - 2).equals("there");
    boolean strategyHas =
        before.equals("has") && number > 1 && WHOLE.contains(reading.word(number - 2));
    return ALL.contains(before) || thereAre || strategyHas;
  }

  /** Whether a heading says the number and the words, and nothing else. */
  private static boolean isAlone(Text text, Phrases.Found<List<Kind>> label) {
    boolean heading = text.reading().wording().form() == Wording.Form.HEADING;
    return (heading || text.isTitle()) && label.end() == text.reading().tokens().size();
  }

  /** Whether what stands behind picks out some of them. */
  private static boolean picksOut(Reading reading, int end) {
    if (end >= reading.tokens().size() || !adjoins(reading, end)) {
      return false;
    }
    boolean whole = end + 2 < reading.tokens().size() && WHOLE.contains(reading.word(end + 2));
    return !whole && (SOME.contains(reading.word(end)) || isParticiple(reading.word(end)));
  }

  /** Only a space stands between a word and the one before. */
  private static boolean adjoins(Reading reading, int token) {
    return reading.tokens().get(token).start() == reading.tokens().get(token - 1).end() + 1
        && reading.text().charAt(reading.tokens().get(token).start() - 1) == ' ';
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ing") || word.endsWith("ed");
  }

  /** Whether a number counts all elements, or those that the element or its texts lead to. */
  private boolean isRight(List<Text> texts, List<Kind> kinds, int said) {
    int sum = 0;
    for (Kind kind : kinds) {
      sum += strategy.of(kind).size();
      if (right.computeIfAbsent(kind, k -> counts(texts, k)).contains(said)) {
        return true;
      }
    }
    return said == sum;
  }

  private Set<Integer> counts(List<Text> texts, Kind kind) {
    Set<Integer> counts = new HashSet<>();
    counts.add(strategy.of(kind).size());
    counts.add(neighbours(texts.getFirst().element(), kind));
    counts.add(mentioned(texts, kind));
    return counts;
  }

  /** How many elements of a kind an element has a link to or from. */
  private int neighbours(Element element, Kind kind) {
    return near.computeIfAbsent(kind, k -> ids(element, k).size());
  }

  private Set<String> ids(Element element, Kind kind) {
    Set<String> ids =
        element.links().stream()
            .flatMap(link -> strategy.find(link.target()).stream())
            .filter(other -> other.kind().equals(kind))
            .map(Element::id)
            .collect(Collectors.toSet());
    strategy.incoming(element).stream()
        .flatMap(link -> strategy.find(link.from()).stream())
        .filter(other -> other.kind().equals(kind))
        .forEach(other -> ids.add(other.id()));
    return ids;
  }

  /** How many elements of a kind texts refer to. */
  private int mentioned(List<Text> texts, Kind kind) {
    Set<String> ids =
        texts.stream()
            .flatMap(text -> text.reading().wording().insets().stream())
            .filter(inset -> inset.nature() == Wording.Nature.REFERENCE)
            .flatMap(inset -> strategy.find(inset.target()).stream())
            .filter(other -> other.kind().equals(kind))
            .map(Element::id)
            .collect(Collectors.toSet());
    return ids.size();
  }

  private Diagnostic diagnostic(Reading reading, int number, Phrases.Found<List<Kind>> label) {
    boolean word = !Character.isDigit(reading.written(number).charAt(0));
    List<String> counts = new ArrayList<>();
    for (Kind kind : label.meaning()) {
      counts.add(count(kind, word));
    }
    String all = String.join(" and ", counts);
    return Diagnostic.of(
            Code.STALE_COUNT,
            reading.place(number, label.end()),
            "This says “%s”, and the strategy has %s.".formatted(said(reading, number, label), all))
        .help("Write the number that is right, or leave it out so that it can't grow old.");
  }

  private String count(Kind kind, boolean word) {
    int size = strategy.of(kind).size();
    String label = Names.inSentence(size == 1 ? kind.one() : kind.many());
    return (size == 0 ? "no" : Numeral.write(size, word)) + " " + label;
  }

  private static String said(Reading reading, int number, Phrases.Found<List<Kind>> label) {
    int start = reading.tokens().get(number).start();
    return reading.text().substring(start, reading.tokens().get(label.end() - 1).end());
  }
}

package lis.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lis.model.Kind;
import lis.model.Model;
import lis.wording.Phrases;

/**
 * The words under which texts count the elements of a model's kinds, in the plural. Words that
 * stand for several kinds are kept for all of them.
 */
final class CountLabels {
  private static final String OF = " of ";

  private final Map<String, List<Kind>> byLabel = new LinkedHashMap<>();
  private final Phrases<List<Kind>> phrases = new Phrases<>();

  CountLabels(Model model) {
    model.kinds().values().stream().filter(CountLabels::isCounted).forEach(this::add);
    byLabel.forEach(phrases::add);
  }

  Phrases<List<Kind>> phrases() {
    return phrases;
  }

  /** Sources, terms and parties go by words that texts use for other things, too. */
  private static boolean isCounted(Kind kind) {
    return switch (kind.archetype()) {
      case AIM,
          FRAME,
          PRINCIPLE,
          EVIDENCE,
          MEASURE,
          ACTION,
          EVENT,
          ENGAGEMENT,
          FEEDBACK,
          RISK,
          PLACE ->
          true;
      case STRATEGY, PARTY, TERM, SOURCE, NARRATIVE -> false;
    };
  }

  private void add(Kind kind) {
    String many = kind.many().toLowerCase(Locale.ROOT);
    put(many, kind);
    put(plural(kind.one().toLowerCase(Locale.ROOT)), kind);
    if (many.contains(OF)) {
      put(many.substring(0, many.indexOf(OF)), kind);
    } else if (many.indexOf(' ') != many.lastIndexOf(' ')) {
      put(many.substring(many.indexOf(' ') + 1), kind);
    }
  }

  private void put(String label, Kind kind) {
    List<Kind> kinds = byLabel.computeIfAbsent(label, l -> new ArrayList<>());
    if (!kinds.contains(kind)) {
      kinds.add(kind);
    }
  }

  private static String plural(String one) {
    if (one.contains(OF)) {
      return plural(one.substring(0, one.indexOf(OF))) + one.substring(one.indexOf(OF));
    }
    boolean ies =
        one.endsWith("y") && one.length() > 1 && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
    return ies ? one.substring(0, one.length() - 1) + "ies" : one + "s";
  }
}

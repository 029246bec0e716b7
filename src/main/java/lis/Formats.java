package lis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.render.Format;
import lis.strategy.Mention;
import lis.strategy.Publication;
import lis.strategy.Strategy;

/** What publications ask of formats, held against those that there are. */
final class Formats {
  private Formats() {}

  static boolean has(Publication publication, Format format) {
    return publication.formats().stream()
        .anyMatch(word -> word.target().equalsIgnoreCase(format.word()));
  }

  /** Formats that lis doesn't know, and files that would have one name. */
  static List<Diagnostic> check(Strategy strategy) {
    List<Diagnostic> findings = new ArrayList<>();
    List<String> known = Arrays.stream(Format.values()).map(Format::word).toList();
    for (Publication publication : strategy.publications()) {
      publication.formats().stream()
          .filter(word -> !known.contains(word.target().toLowerCase(Locale.ROOT)))
          .forEach(word -> findings.add(unknown(word, known)));
    }
    findings.addAll(twins(strategy));
    return findings;
  }

  private static Diagnostic unknown(Mention word, List<String> known) {
    return Diagnostic.of(
            Code.BAD_SETTING, word.place(), "“" + word.target() + "” is no format that lis knows.")
        .help(
            Suggest.sentence(word.target(), known)
                .orElse("It knows " + String.join(", ", known) + "."));
  }

  /** An id can end as the name of a file of another publication does. */
  private static List<Diagnostic> twins(Strategy strategy) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<String, Publication> files = new TreeMap<>();
    for (Publication publication : strategy.publications()) {
      for (Format format : Format.values()) {
        String file = format.file(publication.id());
        if (has(publication, format)) {
          Publication first = files.putIfAbsent(file, publication);
          if (first != null && !first.id().equals(publication.id())) {
            findings.add(
                Diagnostic.of(
                        Code.BAD_SETTING,
                        publication.place(),
                        "Two publications would write the file “" + file + "”.")
                    .label(first.place(), "here is the other")
                    .help("Give this one another id."));
          }
        }
      }
    }
    return findings;
  }
}

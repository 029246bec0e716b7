package lis.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggest;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.Mention;
import lis.strategy.Mentions;
import lis.strategy.Strategy;

/** A reference to an element that isn't there: in a relation, in prose, in a figure. */
final class DanglingReference implements Rule {
  /** So many ids are listed where none is near. */
  private static final int FEW = 6;

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        look(strategy, link.target(), link.place(), () -> fitting(strategy, link), report);
      }
      for (Mention mention : Mentions.inProse(element)) {
        look(strategy, mention.target(), mention.place(), strategy::ids, report);
      }
      for (Mention mention : Mentions.inFigures(element)) {
        look(strategy, mention.target(), mention.place(), strategy::ids, report);
      }
      for (Mention mention : Mentions.citations(element)) {
        look(strategy, mention.target(), mention.place(), strategy::ids, report);
      }
    }
  }

  private static void look(
      Strategy strategy,
      String target,
      Span place,
      Supplier<Collection<String>> candidates,
      Consumer<Diagnostic> report) {
    if (strategy.find(target).isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.DANGLING_REFERENCE,
                  place,
                  "There is no element with the id “" + target + "”.")
              .because(strategy.gaps().id(SourceFile.stem(target)))
              .help(help(strategy, target, candidates.get()))
              .instead(target, Suggest.only(target, candidates.get())));
    }
  }

  private static String help(Strategy strategy, String target, Collection<String> candidates) {
    List<String> several = List.of(target.strip().split("\\s*[,;]\\s*"));
    if (several.size() > 1 && several.stream().allMatch(id -> strategy.find(id).isPresent())) {
      return "Write a list: [" + String.join(", ", several) + "].";
    }
    if (target.contains("://")) {
      return "An id is needed here. Describe what stands at this address as an element, and name that.";
    }
    Optional<Span> unread = strategy.gaps().id(target);
    if (unread.isPresent()) {
      return "It seems to stand in " + unread.get().file().path() + ", which isn't read.";
    }
    String word = SourceFile.stem(target);
    return Suggest.sentence(word, candidates)
        .or(() -> titled(strategy, target, candidates))
        .or(() -> Suggest.sentence(word, strategy.ids()))
        .orElseGet(() -> choices(candidates));
  }

  /** The element whose title or number was written instead of its id. */
  private static Optional<String> titled(
      Strategy strategy, String words, Collection<String> candidates) {
    return candidates.stream()
        .flatMap(id -> strategy.find(id).stream())
        .filter(e -> words.equals(strategy.code(e)) || words.equalsIgnoreCase(e.title()))
        .findFirst()
        .map(element -> "Did you mean " + element.id() + "?");
  }

  private static String choices(Collection<String> candidates) {
    String some =
        candidates.isEmpty() || candidates.size() > FEW
            ? ""
            : " (" + Phrase.or(List.copyOf(candidates)) + ")";
    return "Write the id of an element that there is" + some + ", or add the element.";
  }

  /** The ids that could stand there. */
  private static Collection<String> fitting(Strategy strategy, Link link) {
    List<String> kinds = link.relation().to();
    if (kinds.isEmpty()) {
      return strategy.ids();
    }
    return kinds.stream()
        .flatMap(name -> strategy.model().kind(name).stream())
        .flatMap(kind -> strategy.of(kind).stream())
        .map(Element::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

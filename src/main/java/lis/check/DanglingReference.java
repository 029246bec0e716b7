package lis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggestions;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Candidates;
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
    Lookup lookup = new Lookup(strategy, report, new HashMap<>());
    strategy.reviewing().all().forEach(review -> lookup.look(review.element(), List.of()));
    for (Element element : strategy.all()) {
      for (Link link : element.links()) {
        lookup.look(new Mention(link.target(), link.place()), link.relation().to());
      }
      for (Mention mention : Mentions.all(element)) {
        lookup.look(mention, List.of());
      }
    }
  }

  /**
   * @param candidates by the kinds that can stand there; gathered when they are wanted
   */
  private record Lookup(
      Strategy strategy, Consumer<Diagnostic> report, Map<List<String>, Suggestions> candidates) {

    /**
     * Reports a mention of what isn't there.
     *
     * @param kinds that can stand there; none for any
     */
    void look(Mention mention, List<String> kinds) {
      String id = mention.target();
      if (strategy.find(id).isEmpty()) {
        Suggestions fitting = candidates.computeIfAbsent(kinds, this::gathered);
        report.accept(
            Diagnostic.of(
                    Code.DANGLING_REFERENCE,
                    mention.place(),
                    "There is no element with the id “" + id + "”.")
                .because(Explained.target(strategy, id, kinds))
                .help(help(id, kinds, fitting))
                .instead(id, fitting.only(id)));
      }
    }

    private String help(String id, List<String> kinds, Suggestions fitting) {
      List<String> several = List.of(id.strip().split("\\s*[,;]\\s*"));
      if (several.size() > 1 && several.stream().allMatch(i -> strategy.find(i).isPresent())) {
        return "Write a list: [" + String.join(", ", several) + "].";
      }
      if (id.contains("://")) {
        return "An id is needed here. Describe what stands at this address as an element, and name that.";
      }
      Optional<Span> unread = strategy.gaps().id(id);
      if (unread.isPresent()) {
        return "It seems to stand in " + unread.get().file().path() + ", which isn't read.";
      }
      String word = SourceFile.stem(id);
      return fitting
          .sentence(word)
          .or(() -> numbered(id, kinds))
          .or(() -> candidates.computeIfAbsent(List.of(), this::gathered).sentence(word))
          .orElseGet(() -> choices(kinds));
    }

    /** The element whose number was written instead of its id. */
    private Optional<String> numbered(String number, List<String> kinds) {
      return elements(kinds).stream()
          .filter(element -> number.equals(strategy.code(element)))
          .findFirst()
          .map(element -> "Did you mean " + element.id() + "?");
    }

    private String choices(List<String> kinds) {
      List<String> ids = elements(kinds).stream().map(Element::id).sorted().toList();
      String some = ids.isEmpty() || ids.size() > FEW ? "" : " (" + Phrase.or(ids) + ")";
      return "Write the id of an element that there is" + some + ", or add the element.";
    }

    private List<Element> elements(List<String> kinds) {
      return kinds.isEmpty()
          ? strategy.all()
          : kinds.stream()
              .flatMap(name -> strategy.model().kind(name).stream())
              .flatMap(kind -> strategy.of(kind).stream())
              .toList();
    }

    private Suggestions gathered(List<String> kinds) {
      return kinds.isEmpty() ? Candidates.all(strategy) : Candidates.of(elements(kinds));
    }
  }
}

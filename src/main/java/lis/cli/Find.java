package lis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggestions;
import lis.model.Kind;
import lis.model.Model;
import lis.strategy.Candidates;
import lis.strategy.Element;
import lis.strategy.Strategy;

/** Finds what a user names, or says what there is. */
final class Find {
  private Find() {}

  /** The strategy as far as it can be read; findings don't matter to those who only look. */
  static Strategy strategy(Lis lis) {
    Workspace workspace = lis.workspace();
    Outcome<Optional<Strategy>> outcome = lis.pipeline(workspace, workspace.tree()).validate();
    return outcome.value().orElseThrow(Find::unreadable);
  }

  static MisuseException unreadable() {
    return new MisuseException(
        "there is no strategy here that can be read; “lis validate” says why.");
  }

  /** A kind by its name, its folder or one of its labels. */
  static Kind kind(Strategy strategy, String word) {
    return kind(strategy.model(), word);
  }

  static Kind kind(Model model, String word) {
    return model.kinds().values().stream()
        .filter(
            kind ->
                word.equalsIgnoreCase(kind.name())
                    || word.equalsIgnoreCase(kind.one())
                    || word.equalsIgnoreCase(kind.many())
                    || kind.folder().filter(word::equalsIgnoreCase).isPresent())
        .findFirst()
        .orElseThrow(() -> new MisuseException(unknownKind(model, word)));
  }

  private static String unknownKind(Model model, String word) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Kind kind : model.kinds().values()) {
      List<String> others = new ArrayList<>(List.of(kind.one(), kind.many()));
      kind.folder().ifPresent(others::add);
      names.put(kind.name(), others);
    }
    return "there is no kind “%s”. %s"
        .formatted(
            word,
            new Suggestions(names)
                .sentence(word)
                .orElse("There is " + String.join(", ", names.keySet()) + "."));
  }

  static Element element(Strategy strategy, String id) {
    return strategy
        .find(id)
        .orElseThrow(
            () ->
                new MisuseException(
                    "there is no element “%s”. %s"
                        .formatted(
                            id,
                            Candidates.all(strategy)
                                .sentence(id)
                                .orElse("“lis list” lists them."))));
  }
}

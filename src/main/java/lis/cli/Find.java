package lis.cli;

import java.util.List;
import java.util.Optional;
import lis.diagnostic.Outcome;
import lis.diagnostic.Suggest;
import lis.model.Kind;
import lis.model.Model;
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
        .orElseThrow(
            () -> new MisuseException(unknown("kind", word, List.copyOf(model.kinds().keySet()))));
  }

  static Element element(Strategy strategy, String id) {
    return strategy
        .find(id)
        .orElseThrow(
            () -> new MisuseException(unknown("element", id, List.copyOf(strategy.ids()))));
  }

  private static String unknown(String noun, String word, List<String> known) {
    String help =
        Suggest.sentence(word, known)
            .orElse(
                known.size() > 30
                    ? "“lis list” lists them."
                    : "There is " + String.join(", ", known) + ".");
    return "there is no %s “%s”. %s".formatted(noun, word, help);
  }
}

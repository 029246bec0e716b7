package lis.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Gap;

/** Looks whether an id is one, and which was meant if it isn't. */
record IdCheck(Consumer<Diagnostic> report, Consumer<Gap> gaps) {

  /**
   * Reports what is no id.
   *
   * @param name whether it is the name of a file
   * @param title of the element, where it has one
   */
  void check(String id, Span place, boolean name, Optional<Yaml> title) {
    if (id.isEmpty()) {
      report.accept(
          Diagnostic.of(Code.BAD_ID, place, "This element has no id.")
              .help("Begin it with “- id: …”, a few lower-case words with hyphens."));
      meant(place, title.flatMap(IdCheck::likeness));
    } else if (!Element.isId(id)) {
      Optional<String> likeness = likeness(id);
      report.accept(
          Diagnostic.of(
                  Code.BAD_ID,
                  place,
                  name
                      ? "The name of this file, “" + id + "”, can't be an id."
                      : "“" + id + "” can't be an id.")
              .help(
                  likeness.map(word -> help(word, name)).orElse("")
                      + "An id is made of lower-case words and digits, with hyphens between them."));
      meant(place, likeness);
    }
  }

  private static String help(String word, boolean name) {
    return name ? "Rename it to " + word + ".md. " : "Did you mean " + word + "? ";
  }

  private void meant(Span place, Optional<String> id) {
    id.ifPresent(word -> gaps.accept(new Gap.Misnamed(place, word)));
  }

  private static Optional<String> likeness(Yaml title) {
    return title instanceof Yaml.Scalar scalar ? likeness(scalar.text()) : Optional.empty();
  }

  /** The id that was probably meant. */
  private static Optional<String> likeness(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String id =
        plain
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return Element.isId(id) ? Optional.of(id) : Optional.empty();
  }
}

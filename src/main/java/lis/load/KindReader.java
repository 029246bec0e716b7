package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Suggest;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.source.Span;

/** Finds the kinds of the elements of one file. */
final class KindReader {
  private final Model model;
  private final Consumer<Diagnostic> report;
  private final List<Diagnostic> homeless = new ArrayList<>();

  KindReader(Model model, Consumer<Diagnostic> report) {
    this.model = model;
    this.report = report;
  }

  /** What there is to say of elements that rely on a folder which belongs to no kind. */
  List<Diagnostic> homeless() {
    return homeless;
  }

  /** The kind that the element names, or the one whose folder it stands in. */
  Optional<Kind> read(String path, Yaml.Mapping mapping, Span place) {
    Optional<Yaml> named = mapping.pair(Key.KIND.word()).map(Yaml.Pair::value);
    Optional<Kind> kind =
        named.isEmpty()
            ? model.inFolder(Model.folder(path))
            : named
                .filter(Yaml.Scalar.class::isInstance)
                .flatMap(word -> model.kind(((Yaml.Scalar) word).text()));
    if (kind.isEmpty() && named.isPresent()) {
      report.accept(unknownKind(named.get()));
    } else if (kind.isEmpty()) {
      homeless.add(unknownFolder(Model.folder(path), place));
    }
    return kind;
  }

  private Diagnostic unknownKind(Yaml named) {
    String word = named instanceof Yaml.Scalar s ? s.text() : named.noun();
    List<String> known = List.copyOf(model.kinds().keySet());
    return unknownKind(named.span(), "The model declares no kind “" + word + "”.", word, known)
        .instead(word, Suggest.only(word, known));
  }

  private Diagnostic unknownFolder(String folder, Span place) {
    return unknownKind(
        place,
        "No kind of the model has its elements in “" + folder + "”.",
        folder,
        model.kinds().values().stream().flatMap(k -> k.folder().stream()).toList());
  }

  private static Diagnostic unknownKind(
      Span place, String message, String word, List<String> known) {
    return Diagnostic.of(Code.UNKNOWN_KIND, place, message)
        .help(Suggest.sentence(word, known).orElse("It knows " + String.join(", ", known) + "."));
  }
}

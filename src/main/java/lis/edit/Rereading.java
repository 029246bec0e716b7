package lis.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.model.Field;
import lis.model.Key;
import lis.model.Role;
import lis.source.Edit;
import lis.source.EditedTree;
import lis.source.SourceFile;
import lis.source.Span;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Substance;
import lis.strategy.Translation;
import lis.strategy.Value;

/** Notes beside an element's plain words what it said when somebody read them against it. */
public final class Rereading {
  private static final Pattern BEFORE = Pattern.compile("(\\s*(?:- )?)\\S+\\s*:\\s*");

  private final Strategy strategy;

  public Rereading(Strategy strategy) {
    this.strategy = strategy;
  }

  /** Whether an element has plain words, and its kind a field for the note. */
  public boolean concerns(Element element) {
    return Substance.words(strategy, element).filter(Rereading::isRead).isPresent()
        && element.kind().field(Role.PLAIN_FOR).isPresent();
  }

  private static boolean isRead(Value words) {
    return words instanceof Value.Text || words instanceof Value.Prose;
  }

  /** Whether an element has no such note, and could have one. */
  public boolean isDue(Element element) {
    return concerns(element) && element.value(Role.PLAIN_FOR).isEmpty() && !element.withdrawn();
  }

  /** Whether an element has the note that it should have. */
  public boolean isNoted(Element element) {
    return element
        .value(Role.PLAIN_FOR, Value.Text.class)
        .filter(note -> note.text().equals(Substance.signature(strategy, element)))
        .isPresent();
  }

  /**
   * Writes the notes of elements into a tree that nobody has written to disk.
   *
   * @param elements that can have one
   * @return those whose note changed
   * @throws RefusedException when a place can't be told with certainty
   */
  public List<Element> apply(EditedTree tree, List<Element> elements)
      throws RefusedException, UnreadableException {
    List<Edit> edits = new ArrayList<>();
    List<Element> changed = new ArrayList<>();
    for (Element element : elements) {
      if (!isNoted(element)) {
        edits.add(edit(element));
        changed.add(element);
      }
    }
    write(tree, edits);
    return changed;
  }

  private static void write(EditedTree tree, List<Edit> edits) throws UnreadableException {
    Map<String, List<Edit>> files = new TreeMap<>();
    for (Edit edit : edits) {
      files.computeIfAbsent(edit.place().file().path(), p -> new ArrayList<>()).add(edit);
    }
    for (Map.Entry<String, List<Edit>> file : files.entrySet()) {
      tree.write(file.getKey(), Patch.apply(tree.read(file.getKey()), file.getValue()));
    }
  }

  /** Whether a translation has the note that it should have. */
  public boolean isNoted(Translation translation) {
    String now = translation.signature(strategy.original(translation));
    return translation.from().filter(from -> from.text().equals(now)).isPresent();
  }

  /**
   * Notes at translations what they were made from, as that stands now.
   *
   * @return those whose note changed
   */
  public List<Translation> note(EditedTree tree, List<Translation> translations)
      throws UnreadableException {
    List<Translation> changed = translations.stream().filter(t -> !isNoted(t)).toList();
    write(tree, changed.stream().map(this::edit).toList());
    return changed;
  }

  private Edit edit(Translation translation) {
    String now = translation.signature(strategy.original(translation));
    return translation
        .from()
        .map(from -> new Edit(from.place(), now))
        .orElseGet(() -> first(translation, Key.TRANSLATED_FROM.word() + ": " + now));
  }

  /** Behind the id, or before the first key where the name of the file is the id. */
  private static Edit first(Translation translation, String pair) {
    SourceFile file = translation.place().file();
    int start = file.lineStart(translation.place().line());
    return behind(translation.place(), translation.extent(), pair)
        .orElseGet(() -> new Edit(file.span(start, start), pair + "\n"));
  }

  private Edit edit(Element element) throws RefusedException {
    Field field = element.kind().field(Role.PLAIN_FOR).orElseThrow();
    String now = Substance.signature(strategy, element);
    Optional<Value> before = element.value(field.name());
    if (before.isPresent()) {
      return new Edit(before.get().place(), now);
    }
    // Prose goes on over many lines, and a title stands on one.
    Span plain =
        element
            .value(Role.PLAIN)
            .or(() -> element.value(Role.TITLE))
            .map(Value::place)
            .orElse(element.place());
    Optional<Edit> edit =
        strategy.gaps().key(element.place(), field.name()).isPresent()
            ? Optional.empty()
            : behind(plain, element.extent(), field.name() + ": " + now);
    return edit.orElseThrow(
        () ->
            new RefusedException(
                "lis can't tell where it belongs at %s. Write “%s: %s” there yourself."
                    .formatted(plain, field.name(), now)));
  }

  /** On the line below a value, or behind it in a group in braces. */
  private static Optional<Edit> behind(Span value, Span group, String pair) {
    SourceFile file = value.file();
    if (group.text().startsWith("{")) {
      return Optional.of(new Edit(file.span(value.end(), value.end()), ", " + pair));
    }
    String before = file.text().substring(file.lineStart(value.line()), value.start());
    Matcher key = BEFORE.matcher(before);
    int end = file.lineSpan(file.line(value.end())).end();
    return key.matches()
        ? Optional.of(
            new Edit(file.span(end, end), "\n" + " ".repeat(key.group(1).length()) + pair))
        : Optional.empty();
  }
}

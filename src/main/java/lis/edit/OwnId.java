package lis.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.model.Role;
import lis.schema.Modeline;
import lis.source.Edit;
import lis.source.SourceFile;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Mention;
import lis.strategy.Value;

/**
 * An element's id and aliases, as they stand in its file.
 *
 * @param typed whether the id is typed, rather than the name of the file
 */
record OwnId(Element element, boolean typed) {
  /** What stands before a typed id on its line: the start of its group, and its key. */
  private static final Pattern KEY = Pattern.compile("([ -]*)[\"']?\\w+[\"']?\\s*:\\s*");

  /** Whether the id is typed: its place is then neither the title nor the start of another key. */
  static boolean typed(Element element) {
    Optional<Span> title = element.value(Role.TITLE).map(Value::place);
    String text = element.place().text().replaceAll("^[\"']|[\"']$", "");
    return text.equals(element.id()) && !title.equals(Optional.of(element.place()));
  }

  /**
   * What keeps the id as an alias.
   *
   * @param id the one that comes in its stead; where it was an alias, the two change places
   */
  Edit alias(String id) throws RefusedException {
    Optional<Mention> again =
        element.aliases().stream().filter(alias -> alias.target().equals(id)).findFirst();
    if (again.isPresent()) {
      return new Edit(again.get().place(), element.id());
    }
    if (!element.aliases().isEmpty()) {
      return another(element.aliases().getLast().place());
    }
    return typed ? belowId() : above();
  }

  /** One more in a list in brackets, or below one another; or a list where one stands alone. */
  private Edit another(Span last) {
    SourceFile file = last.file();
    String before = file.text().substring(file.lineStart(last.line()), last.start());
    Span behind = file.span(last.end(), last.end());
    if (before.isBlank() || before.indexOf('[') >= 0) {
      return new Edit(behind, ", " + element.id());
    }
    return before.strip().equals("-")
        ? new Edit(behind, "\n" + before + element.id())
        : new Edit(last, "[" + last.text() + ", " + element.id() + "]");
  }

  /** On the line below, or behind it in a group in braces. */
  private Edit belowId() throws RefusedException {
    Span place = element.place();
    SourceFile file = place.file();
    if (element.extent().text().startsWith("{")) {
      return new Edit(file.span(place.end(), place.end()), ", " + pair());
    }
    Matcher key = KEY.matcher(file.text().substring(file.lineStart(place.line()), place.start()));
    if (!key.matches()) {
      throw new RefusedException(
          "lis can't tell where an alias belongs at %s. Add “aliases: [%s]” yourself, and use --no-alias."
              .formatted(place, element.id()));
    }
    int end = file.lineSpan(place.line()).end();
    return new Edit(file.span(end, end), "\n" + " ".repeat(key.group(1).length()) + pair());
  }

  /** The first key of the front matter, indented as the rest of it. */
  private Edit above() {
    SourceFile file = element.place().file();
    // What tells editors the schema has to stay above all keys.
    int start = file.lineStart(Modeline.is(file.lineText(2)) ? 3 : 2);
    String line = file.lineText(element.place().line());
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    return new Edit(file.span(start, start), indent + pair() + "\n");
  }

  private String pair() {
    return "aliases: [" + element.id() + "]";
  }
}

package lis.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.source.Span;
import lis.strategy.Element;
import lis.strategy.Strategy;
import lis.strategy.Value;

/** A placeholder of some template that was to be filled in, and stands in the text instead. */
final class TemplateSyntax implements Rule {
  /** Code is left alone. All repetitions are bounded: a file may be one long line. */
  private static final Pattern CODE_OR_PLACEHOLDER =
      Pattern.compile(
          "`[^`\\n]{1,200}+`"
              + "|(?<placeholder>\\$\\{[^}\\n]{0,200}+\\}"
              + "|\\{\\{[^}\\n]{0,200}+\\}\\}"
              + "|\\{%[^%\\n]{0,200}+%\\}"
              + "|<%[^%\\n]{0,200}+%>"
              + "|</?[#@][a-z][^>\\n]{0,200}+>)");

  private static final String GROUP = "placeholder";

  @Override
  public void check(Strategy strategy, Consumer<Diagnostic> report) {
    for (Element element : strategy.all()) {
      element.values().values().forEach(value -> look(value, report));
      element
          .links()
          .forEach(link -> link.attributes().values().forEach(value -> look(value, report)));
    }
  }

  private static void look(Value value, Consumer<Diagnostic> report) {
    switch (value) {
      case Value.Text text -> look(text.place(), report);
      case Value.Prose prose -> look(prose.place(), report);
      case Value.Many many -> many.values().forEach(each -> look(each, report));
      default -> {}
    }
  }

  private static void look(Span text, Consumer<Diagnostic> report) {
    String written = text.text();
    if (written.indexOf('{') < 0 && written.indexOf('<') < 0) {
      return;
    }
    CODE_OR_PLACEHOLDER
        .matcher(written)
        .results()
        .filter(found -> found.start(GROUP) >= 0)
        .forEach(
            found ->
                report.accept(
                    diagnostic(
                        text.file()
                            .span(text.start() + found.start(), text.start() + found.end()))));
  }

  private static Diagnostic diagnostic(Span place) {
    return Diagnostic.of(
            Code.TEMPLATE_SYNTAX,
            place,
            "“%s” is a placeholder, and nothing fills it in.".formatted(place.text()))
        .help("Write the words that should stand here.");
  }
}

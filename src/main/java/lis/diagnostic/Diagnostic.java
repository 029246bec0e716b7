package lis.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lis.source.Edit;
import lis.source.Span;

/**
 * One finding. The message says what is wrong and names the thing; the help, which may be empty,
 * says what to do.
 *
 * @param fix the repair, where there is one that is certain and safe
 * @param measure how bad it is, where that is a matter of degree (words in a sentence, say), so
 *     that better can be told from worse; otherwise 0
 * @param cause a place of which this may be a mere consequence: while an error stands there, this
 *     isn't reported
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Span place,
    String message,
    List<Label> labels,
    String help,
    Optional<Fix> fix,
    double measure,
    Optional<Span> cause) {

  /** File, line, column, code, message: the order in which findings are reported. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().file().path())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column())
          .thenComparing(d -> d.code().word())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    message = Phrase.line(message);
    labels = List.copyOf(labels);
  }

  /** A finding with the severity that its code has by default. */
  public static Diagnostic of(Code code, Span place, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        place,
        message,
        List.of(),
        "",
        Optional.empty(),
        0,
        Optional.empty());
  }

  public Diagnostic help(String text) {
    return new Diagnostic(code, severity, place, message, labels, text, fix, measure, cause);
  }

  public Diagnostic severity(Severity other) {
    return new Diagnostic(code, other, place, message, labels, help, fix, measure, cause);
  }

  /** The same at another place. */
  public Diagnostic at(Span other) {
    return new Diagnostic(code, severity, other, message, labels, help, fix, measure, cause);
  }

  /** With the repair that these edits make. */
  public Diagnostic fix(String title, Edit... edits) {
    Optional<Fix> repair = Optional.of(new Fix(title, List.of(edits)));
    return new Diagnostic(code, severity, place, message, labels, help, repair, measure, cause);
  }

  /**
   * With the repair that puts a word there that must have been meant, where there is one.
   *
   * @param written what stands there, in as many letters: quotes or escapes make it less certain
   */
  public Diagnostic instead(String written, Optional<String> word) {
    return place.text().equals(written)
        ? word.map(w -> fix("Replace “%s” by “%s”".formatted(written, w), new Edit(place, w)))
            .orElse(this)
        : this;
  }

  public Diagnostic measure(double degree) {
    return new Diagnostic(code, severity, place, message, labels, help, fix, degree, cause);
  }

  /** Not to be reported while an error stands at this place. */
  public Diagnostic because(Optional<Span> place) {
    return place.isEmpty()
        ? this
        : new Diagnostic(code, severity, this.place, message, labels, help, fix, measure, place);
  }

  public Diagnostic label(Span where, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(where, text));
    return new Diagnostic(code, severity, place, message, more, help, fix, measure, cause);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}

package lis.load;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.document.Inline;
import lis.source.Passage;
import lis.source.Span;
import lis.strategy.Mention;
import lis.strategy.RunningText;
import lis.strategy.Wording;

/**
 * What is found while one passage is read: words, faults, mentions of elements, with their places.
 */
final class Findings {
  private final Passage passage;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private boolean quoting;

  Findings(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** All words, in the order in which they were typed. */
  List<Wording> wordings() {
    return wordings.stream()
        .sorted(Comparator.comparingInt(wording -> wording.passage().start(0)))
        .toList();
  }

  /** Whether what follows is quoted; tells whether it was. */
  boolean quote(boolean now) {
    boolean before = quoting;
    quoting = now;
    return before;
  }

  void words(Wording.Form form, List<Inline> inlines, Trace trace) {
    RunningText text = RunningText.of(inlines);
    if (!text.text().isBlank()) {
      Passage words = trace.passage(passage, text.text());
      wordings.add(new Wording(quoting ? Wording.Form.QUOTATION : form, words, text.insets()));
    }
  }

  void error(Code code, BasedSequence place, String message, String help) {
    diagnostics.add(Diagnostic.of(code, span(place), message).help(help));
  }

  void warning(Code code, BasedSequence place, String message, String help) {
    diagnostics.add(
        Diagnostic.of(code, span(place), message).severity(Severity.WARNING).help(help));
  }

  void mention(String target, BasedSequence place) {
    mentions.add(new Mention(target, span(place)));
  }

  /** The place of a piece of the parsed text, without the white space around it. */
  Span span(BasedSequence piece) {
    String text = passage.text();
    int start = Math.clamp(piece.getStartOffset(), 0, text.length());
    int end = Math.clamp(piece.getEndOffset(), start, text.length());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return passage.span(start, end);
  }
}

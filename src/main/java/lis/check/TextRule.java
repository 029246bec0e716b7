package lis.check;

import java.util.List;
import java.util.function.Consumer;
import lis.diagnostic.Diagnostic;
import lis.wording.Text;

/** Finds one offence in the texts of a strategy, which it is shown element by element, once. */
interface TextRule {

  /**
   * Looks at the texts of the next element.
   *
   * @param texts of one element, in the order in which they were written
   */
  void check(List<Text> texts, Consumer<Diagnostic> report);

  /** All texts have been shown. */
  default void finish(Consumer<Diagnostic> report) {}
}

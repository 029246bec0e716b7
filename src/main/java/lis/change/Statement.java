package lis.change;

import java.util.List;

/**
 * One thing that changed, in words.
 *
 * @param subject what it is about: the label of a field, of a relation, or nothing
 * @param said what happened, without a full stop
 * @param edits what of it reads otherwise; none where the words say it all
 */
public record Statement(Weight weight, String subject, String said, List<Edit> edits) {
  public Statement {
    edits = List.copyOf(edits);
  }

  /** Both as one line. */
  public String line() {
    return subject.isEmpty() || said.isEmpty() ? subject + said : subject + ": " + said;
  }
}

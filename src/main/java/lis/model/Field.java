package lis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import lis.source.Span;

/**
 * A field of a kind, or an attribute of a relation.
 *
 * @param expected whether its absence is a gap; {@code unknown}, with a reason, is an answer
 * @param list whether it holds several values
 * @param choices for a choice: the words that files use, each with the words that readers see
 * @param help for the editor; may be empty
 */
public record Field(
    String name,
    FieldType type,
    Optional<Role> role,
    boolean required,
    boolean expected,
    boolean list,
    String label,
    String help,
    SequencedMap<String, String> choices,
    Span place) {

  public Field {
    choices = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(choices));
  }

  public boolean plays(Role wanted) {
    return role.isPresent() && role.get() == wanted;
  }

  /** The words that readers see for a choice. */
  public String choiceLabel(String word) {
    return choices.getOrDefault(word, word);
  }
}

package lis.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import lis.source.Span;

/**
 * The words of one element in another language.
 *
 * @param language a BCP 47 tag, as the name of its file has it
 * @param id of the element, as written
 * @param from the signature of the words that it was translated from, where it says so
 * @param values texts and prose, by the names of the element's fields
 * @param place of the id, or of the first key where the name of its file is the id
 * @param extent all of it
 */
public record Translation(
    String language,
    Mention id,
    Optional<Value.Text> from,
    SequencedMap<String, Value> values,
    Span place,
    Span extent) {
  public Translation {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /** Six letters that change when the words change that this is a translation of. */
  public String signature(Element original) {
    Signature signature = new Signature();
    new TreeSet<>(values.keySet())
        .forEach(
            name ->
                original
                    .value(name)
                    .ifPresent(
                        value -> {
                          signature.exactly(name);
                          value.said().forEach(wording -> signature.words(wording.text()));
                        }));
    return signature.letters();
  }
}

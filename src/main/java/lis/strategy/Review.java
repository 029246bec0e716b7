package lis.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * That somebody has read an element and what it is linked with, and what they said then.
 *
 * @param element the one that was read
 * @param by the role or body that read it; never the name of a person
 * @param when the day
 * @param read the signature of the element as it was read
 * @param links the signatures of the elements that its links led to, by their ids
 */
public record Review(
    Mention element, String by, PartialDate when, String read, SequencedMap<String, String> links) {
  /** Where reviews stand, from the root of the tree. */
  public static final String FILE = "strategy/reviews.yaml";

  public Review {
    links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
  }
}

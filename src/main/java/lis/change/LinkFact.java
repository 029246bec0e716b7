package lis.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A link, as it is compared.
 *
 * @param target the id of the element that it leads to, or what was written
 * @param same the target by a name that it has in both versions
 * @param attributes by their names
 */
public record LinkFact(String target, String same, SequencedMap<String, List<Part>> attributes) {
  public LinkFact {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
  }
}

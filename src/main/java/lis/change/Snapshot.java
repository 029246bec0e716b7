package lis.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An element as one version has it.
 *
 * @param file the path of the file that it stands in
 * @param previous the id of the element of its kind that it stands behind; empty for the first
 * @param fields by language and name; the strategy's own language is empty
 * @param links by the names of their relations
 */
public record Snapshot(
    String id,
    String kind,
    String title,
    String file,
    Optional<String> previous,
    List<String> aliases,
    SequencedMap<Field, List<Part>> fields,
    SequencedMap<String, List<LinkFact>> links) {

  /**
   * What holds a value.
   *
   * @param language of a translation; empty for the strategy's own
   */
  public record Field(String language, String name) {}

  public Snapshot {
    aliases = List.copyOf(aliases);
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
  }
}

package lis.strategy;

import java.util.Optional;

/**
 * How a figure stands to other figures.
 *
 * @param name under which others refer to it
 * @param from what it follows from
 */
public record Lineage(Optional<Mention> name, Optional<Derivation> from) {
  /** Of a figure that stands alone. */
  public static final Lineage NONE = new Lineage(Optional.empty(), Optional.empty());
}

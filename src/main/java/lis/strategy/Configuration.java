package lis.strategy;

import java.util.List;

/**
 * What strategy.yaml says to lis itself, beside the fields of the strategy's own kind.
 *
 * @param language that the strategy is written in, a BCP 47 tag
 * @param publications in the order in which they are listed
 */
public record Configuration(
    String language, List<Publication> publications, Strictness strictness, Style style) {
  public Configuration {
    publications = List.copyOf(publications);
  }
}

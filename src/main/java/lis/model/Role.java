package lis.model;

import java.util.EnumSet;
import java.util.Set;

/** What a field is to lis, whatever the model calls it. */
public enum Role {
  TITLE(FieldType.TEXT),
  SHORT_TITLE(FieldType.TEXT),
  PLAIN(FieldType.TEXT),
  /** The signature of what the element said when its plain words were written or read again. */
  PLAIN_FOR(FieldType.TEXT),
  /** The title in plain words. */
  PLAIN_TITLE(FieldType.TEXT),
  BODY(FieldType.PROSE),
  PROVENANCE(FieldType.CHOICE),
  ORDER(FieldType.NUMBER),
  /** A number that somebody else gave it, such as 1.5.1; several where a field is a list. */
  CODE(FieldType.TEXT),
  AS_AT(FieldType.DATE),
  LATER(FieldType.BOOLEAN),
  WITHDRAWN(FieldType.DATE, FieldType.BOOLEAN),
  WITHDRAWAL_REASON(FieldType.TEXT),

  SUBTITLE(FieldType.TEXT),
  DESCRIPTION(FieldType.TEXT),
  KEYWORDS(FieldType.TEXT),
  PUBLISHER(FieldType.TEXT),
  STATUS(FieldType.CHOICE),
  NOTICE(FieldType.TEXT),
  EDITION(FieldType.TEXT),

  CROSS_CUTTING(FieldType.BOOLEAN),
  EXCLUSION(FieldType.TEXT),
  UNIT(FieldType.TEXT),
  DIRECTION(FieldType.CHOICE),
  BASELINE(FieldType.QUANTITY),
  TARGET(FieldType.QUANTITY),
  OBSERVATIONS(FieldType.SERIES),
  COUNT(FieldType.QUANTITY),
  WHEN(FieldType.DATE),
  DONE(FieldType.BOOLEAN),
  /** A step without which the strategy can't be final. */
  APPROVAL(FieldType.BOOLEAN),
  DELAY(FieldType.TEXT),
  STARTS(FieldType.DATE),
  ENDS(FieldType.DATE),
  ABBREVIATION(FieldType.TEXT),
  /** Other words for a term, which texts should not use (ISO 1087 calls them deprecated). */
  DEPRECATED(FieldType.TEXT),
  MEANING(FieldType.TEXT, FieldType.PROSE),
  ADDRESS(FieldType.URL),
  /** What was decided about what people said. */
  DISPOSITION(FieldType.CHOICE),
  /** Why it was decided so. */
  REASON(FieldType.TEXT, FieldType.PROSE),
  /** What changed because of it, in words. */
  CHANGE(FieldType.TEXT, FieldType.PROSE),
  /** The edition in which it changed. */
  CHANGED_IN(FieldType.TEXT),
  /** Who answers questions about the whole, and sends other formats. */
  CONTACT(FieldType.TEXT),
  /** Who found that the books conform to the standard of accessible books. */
  CERTIFIER(FieldType.TEXT),
  /** When the whole will be looked at again. */
  REVIEW(FieldType.DATE);

  @SuppressWarnings("ImmutableEnumChecker") // nobody gets at it but to read
  private final Set<FieldType> types;

  Role(FieldType first, FieldType... rest) {
    this.types = Set.copyOf(EnumSet.of(first, rest));
  }

  /** The types that a field with this role can have. */
  public Set<FieldType> types() {
    return types;
  }
}

package lis.model;

import java.util.Optional;

/** What a model asks of the strategy as a whole, beyond the counts of its relations. */
public sealed interface Requirement {

  /**
   * Every item of a frame is the target of the relation, or says why it is left out.
   *
   * @param attribute of the links that says with how much emphasis, where the relation has one
   */
  record FrameCoverage(Kind frame, Relation relation, Optional<Field> attribute)
      implements Requirement {}

  /**
   * At most so many items of a frame are the target of a link whose attribute has the value, and at
   * least one is.
   */
  record Focus(Kind frame, Relation relation, Field attribute, String value, int most)
      implements Requirement {}

  /**
   * Every element of the kind {@code from} says, in the attribute of a link, how it serves each
   * cross-cutting ambition; and no such ambition has a counterpart.
   */
  record CrossCuttingAmbition(
      Kind ambition, Kind from, Relation relation, Field attribute, Relation counterpart)
      implements Requirement {}

  /** Every aim of the kind is the target of the relation. */
  record InformedAim(Kind aim, Relation relation) implements Requirement {}

  /**
   * Each element of the kind, or one of its parts, has a link of the relation, at whichever end.
   * Without it the strategy is thin, not wrong.
   */
  record ExpectedLink(Kind kind, Relation relation) implements Requirement {}

  /** Each element of the kind is linked to, mentioned, cited or, if it is a term, used. */
  record ExpectedUse(Kind kind) implements Requirement {}

  /** Each short version names each element of the kind, and leads to its place in the whole. */
  record ExpectedInSummary(Kind kind) implements Requirement {}
}

package lis.model;

import java.util.List;

/**
 * How a kind of element behaves. A model names its kinds as it likes, and each behaves as one of
 * these.
 */
public enum Archetype {
  /** The whole, of which there is one. */
  STRATEGY(Role.DESCRIPTION, Role.PUBLISHER, Role.STATUS, Role.EDITION),
  /** Something to be reached. */
  AIM,
  /** An item of an outside scheme, which aims are aligned with. */
  FRAME,
  /** A rule that cuts across everything. */
  PRINCIPLE,
  /** A finding. */
  EVIDENCE,
  /** Something that is measured. */
  MEASURE(Role.UNIT, Role.BASELINE, Role.TARGET),
  /** Something that is done. */
  ACTION,
  /** Something that happens at a time. */
  EVENT(Role.WHEN),
  /** Asking people. */
  ENGAGEMENT(Role.COUNT),
  /** What people said, and what was decided about it. */
  FEEDBACK(Role.DISPOSITION),
  /** What could go wrong. */
  RISK,
  /** Who acts. */
  PARTY,
  /** Where. */
  PLACE,
  /** A word that is explained. */
  TERM(Role.ABBREVIATION, Role.MEANING),
  /** Something published. */
  SOURCE(Role.ADDRESS),
  /** Prose. */
  NARRATIVE;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed
  private final List<Role> roles;

  Archetype(Role... roles) {
    this.roles = List.of(roles);
  }

  /** The roles that a kind of this archetype must give to fields of its own. */
  public List<Role> roles() {
    return roles;
  }
}

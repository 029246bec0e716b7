package lis.strategy;

/** How what an element or a link says now stands to what was read of it. */
public enum ReviewState {
  /** It says what it said when it was read. */
  CURRENT,
  /** It has changed in substance since somebody read it. */
  SUSPECT,
  /** Nobody has noted that they read it. */
  UNREVIEWED
}

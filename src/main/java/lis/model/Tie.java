package lis.model;

/** What a relation is to lis, whatever the model calls it. */
public enum Tie {
  /** From the part to the whole: numbering follows it. Each level of a hierarchy may have one. */
  PARENT,
  /** To who answers for it. */
  OWNER,
  /** To what it rests on. */
  SOURCES,
  /** From what is withdrawn to what stands in its place. */
  SUCCESSOR,
  /** From words that are easy to read to what they speak of. */
  SUBJECT,
  /** From what people said to what changed because of it. */
  CHANGED
}

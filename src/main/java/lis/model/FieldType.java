package lis.model;

/** What can stand in a field. */
public enum FieldType {
  /** Words on one line, without markup. */
  TEXT,
  /** Markdown. */
  PROSE,
  /** One of the choices that the field declares. */
  CHOICE,
  /** Yes or no. */
  BOOLEAN,
  /** A whole number or a decimal. */
  NUMBER,
  /** A number with its unit and comparator, as printed: "over 2,000 people". */
  QUANTITY,
  /** A quantity in a currency. */
  MONEY,
  /** A date, exact or partial, as printed: "early January 2020". */
  DATE,
  /** Observations of a measure, each with its date. */
  SERIES,
  /** A web address. */
  URL
}

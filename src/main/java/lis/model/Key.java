package lis.model;

import lis.source.Kebab;

/**
 * The words that lis itself gives a meaning to in its YAML files, beside those that a model
 * declares.
 */
public enum Key {
  NAME,
  VERSION,
  LABEL,
  COMMON,
  KINDS,
  RELATIONS,
  RULES,

  ARCHETYPE,
  ONE,
  MANY,
  FOLDER,
  NUMBERING,
  CODE_UNIQUE,
  HELP,
  FIELDS,
  TYPE,
  ROLE,
  REQUIRED,
  EXPECTED,
  LIST,
  CHOICES,

  FROM,
  TO,
  INVERSE,
  INVERSE_LABEL,
  LEAST,
  MOST,
  INVERSE_LEAST,
  INVERSE_MOST,
  ACYCLIC,
  ORDERED,
  ATTRIBUTES,

  RULE,
  FRAME,
  RELATION,
  ATTRIBUTE,
  AMBITION,
  COUNTERPART,
  AIM,

  ID,
  ALIASES,
  KIND,
  LANGUAGE,
  PUBLICATIONS,
  CHECKS,
  SEVERITIES,
  EXCEPTIONS,
  CODE,
  ELEMENT,
  REASON,
  UNTIL,
  WORDING,
  PLAIN,
  TEXT,
  WORDS,
  SENTENCE,
  READING_AGE,
  ABBREVIATIONS,
  VAGUE_WORDS,
  TITLE,
  DESCRIPTION,
  TEMPLATE,
  FORMATS,
  SUMMARY_OF,
  PAGES,
  COVER,
  STATEMENT,
  EASY_READ,
  TESTED_BY,
  TESTED_ON,

  PRINTED,
  VALUE,
  OF,
  UNIT,
  COMPARATOR,
  AS_AT,
  CURRENCY,
  PRICE_YEAR,
  WHEN,
  SOURCE,
  NOTE,
  PREFERRED,
  UNKNOWN,

  LIGHT,
  DARK,
  INK,
  MUTED,
  PAPER,
  TINT,
  BRAND,
  ON_BRAND,
  ACCENTS,
  LINK;

  /** As it stands in a file. */
  public String word() {
    return Kebab.of(this);
  }
}

package lis.compose;

import lis.source.Kebab;

/** The names that templates can use beside those that the model declares. */
enum ViewKey {
  ALL,
  ROOT,
  ELEMENT,
  KINDS,
  SAY,
  LANGUAGE,

  ID,
  CODE,
  NAME,
  KIND,
  MARK,
  ORIGIN,
  WITHDRAWAL,
  REVIEW,
  SUSPECT,
  PLACE,
  TRUST,
  THREAD,
  STEPS,
  THROUGH,

  ONE,
  MANY,
  COUNT,

  WORD,
  UNKNOWN,
  OF,
  UNIT,
  AS_AT,
  FROM,
  TO,
  WHEN,
  VALUE,
  CITATION,
  REMARK,
  HOST;

  private final String key;

  ViewKey() {
    // Names with a hyphen would be a subtraction in a template.
    this.key = Kebab.of(this).replace("-", "_");
  }

  /** As templates write it. */
  String key() {
    return key;
  }
}

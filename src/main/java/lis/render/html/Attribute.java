package lis.render.html;

import lis.source.Kebab;

/** The attributes that pages use, in the order in which they are written. */
enum Attribute {
  CHARSET,
  HTTP_EQUIV,
  NAME,
  CONTENT,
  LANG,
  DIR,
  ID,
  CLASS,
  ROLE,
  TABINDEX,
  SCOPE,
  START,
  VALUE,
  DATETIME,
  TITLE,
  HREF,
  REL,
  SRC,
  DEFER,
  TYPE,
  FOR,
  AUTOCOMPLETE,
  HIDDEN,
  ALT,
  WIDTH,
  HEIGHT,
  ARIA_CURRENT,
  ARIA_LABEL,
  ARIA_LABELLEDBY;

  String word() {
    return Kebab.of(this);
  }
}

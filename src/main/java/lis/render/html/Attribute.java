package lis.render.html;

import lis.source.Kebab;

/** The attributes that pages use, in the order in which they are written. */
enum Attribute {
  XMLNS,
  XMLNS_EPUB("xmlns:epub"),
  CHARSET,
  HTTP_EQUIV,
  NAME,
  CONTENT,
  LANG,
  XML_LANG("xml:lang"),
  DIR,
  ID,
  CLASS,
  ROLE,
  EPUB_TYPE("epub:type"),
  TABINDEX,
  SCOPE,
  START,
  VALUE,
  DATETIME,
  TITLE,
  HREF,
  HREFLANG,
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

  private final String word;

  Attribute() {
    this.word = Kebab.of(this);
  }

  Attribute(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}

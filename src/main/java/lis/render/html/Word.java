package lis.render.html;

import lis.source.Kebab;

/** The words that attributes take as their value. */
enum Word {
  AUTHOR,
  COLOR_SCHEME,
  DESCRIPTION,
  VIEWPORT,
  CANONICAL,
  ALTERNATE,
  STYLESHEET,
  PREV,
  NEXT,
  PAGE,
  DOC_TOC,
  SEARCH,
  STATUS,
  SUBMIT,
  OFF,
  COL,
  IMG,
  ROW,
  NOTE,
  REGION;

  String word() {
    return Kebab.of(this);
  }
}

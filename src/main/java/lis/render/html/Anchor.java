package lis.render.html;

import lis.source.Kebab;

/**
 * Places on the page that the page itself names. Their ids begin with one low line, and those of
 * the document with none or with two, so that no two are the same.
 */
enum Anchor {
  ALL,
  BOX,
  CALL,
  CAPTION,
  CONTENTS,
  DRAWING,
  FIELD,
  FOUND,
  MATTER,
  NOTE,
  RESULTS,
  SEARCH,
  TERM,
  WORD;

  private static final String OWN = "_";

  String id() {
    return OWN + Kebab.of(this);
  }

  String id(int number) {
    return id() + "-" + number;
  }

  /** An id of the document, as it stands on the page. */
  static String id(String id) {
    return id.startsWith(OWN) ? OWN + id : id;
  }

  /** The address of a place on the same page. */
  static String fragment(String placed) {
    return "#" + placed;
  }
}

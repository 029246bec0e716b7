package lis.render.html;

/**
 * Names of places on the page. Those that the page makes itself begin with one low line, and those
 * of the document with none or with two, so that no two are the same.
 */
final class Ids {
  private static final String OWN = "_";

  private Ids() {}

  /** An id of the document, as it stands on the page. */
  static String of(String id) {
    return id.startsWith(OWN) ? OWN + id : id;
  }

  static String own(String name) {
    return OWN + name;
  }

  static String own(String name, int number) {
    return OWN + name + "-" + number;
  }

  static String fragment(String placed) {
    return "#" + placed;
  }
}

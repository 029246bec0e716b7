package lis.schema;

/**
 * A schema among the definitions of a file.
 *
 * @param file its path in the folder of schemas
 */
record Reference(String file, String definition) {

  /** Its address, as written in another file or in the same one. */
  String from(String other) {
    String pointer = "#/" + Keyword.DEFINITIONS.word() + "/" + definition;
    long up = other.chars().filter(c -> c == '/').count();
    return other.equals(file) ? pointer : "../".repeat((int) up) + file + pointer;
  }
}

package lis.schema;

import lis.source.Kebab;

/** What JSON knows, and what editors make of YAML. */
enum Type {
  STRING,
  NUMBER,
  INTEGER,
  BOOLEAN,
  OBJECT,
  ARRAY,
  NULL;

  /** As it stands in a schema. */
  String word() {
    return Kebab.of(this);
  }
}

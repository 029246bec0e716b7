package lis.schema;

/** The words of JSON Schema, and those that editors added to it. */
enum Keyword {
  DIALECT,
  REF,
  TITLE,
  DESCRIPTION,
  MARKDOWN_DESCRIPTION,
  TYPE,
  ENUM,
  ENUM_DESCRIPTIONS,
  PATTERN,
  PATTERN_ERROR_MESSAGE,
  ERROR_MESSAGE,
  DEFAULT_SNIPPETS,
  LABEL,
  BODY_TEXT,
  MINIMUM,
  EXCLUSIVE_MINIMUM,
  MAXIMUM,
  EXCLUSIVE_MAXIMUM,
  ITEMS,
  MIN_ITEMS,
  MAX_ITEMS,
  PROPERTIES,
  PATTERN_PROPERTIES,
  ADDITIONAL_PROPERTIES,
  MIN_PROPERTIES,
  MAX_PROPERTIES,
  REQUIRED,
  ANY_OF,
  ALL_OF,
  NOT,
  IF,
  THEN,
  DEFINITIONS;

  /** As it stands in a schema: MIN_ITEMS is minItems. */
  String word() {
    return switch (this) {
      case DIALECT -> "$schema";
      case REF -> "$ref";
      default -> camelCase(name());
    };
  }

  private static String camelCase(String constant) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      if (c != '_') {
        boolean capital = i > 0 && constant.charAt(i - 1) == '_';
        word.append(capital ? c : Character.toLowerCase(c));
      }
    }
    return word.toString();
  }
}

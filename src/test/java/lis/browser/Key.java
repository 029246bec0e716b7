package lis.browser;

/** A key, as keyboards report it. */
enum Key {
  TAB("Tab", 9, "", false),
  BACK_TAB("Tab", 9, "", true),
  ENTER("Enter", 13, "\r", false);

  private final String named;
  private final int code;
  private final String text;
  private final boolean shifted;

  Key(String named, int code, String text, boolean shifted) {
    this.named = named;
    this.code = code;
    this.text = text;
    this.shifted = shifted;
  }

  String named() {
    return named;
  }

  int code() {
    return code;
  }

  String text() {
    return text;
  }

  boolean shifted() {
    return shifted;
  }
}

package lis.render.braille;

/** The few words that a file of braille says of its own accord. */
final class BrailleWording {
  private BrailleWording() {}

  static String status(String word) {
    return "Status: " + word;
  }

  static String picture(String words) {
    return "Picture: " + words;
  }

  static String quotation() {
    return "Quotation";
  }

  static String empty() {
    return "(empty)";
  }

  static String noRows() {
    return "No rows. The columns are:";
  }
}

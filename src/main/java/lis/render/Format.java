package lis.render;

import lis.source.Kebab;

/** The formats that a publication can have, with the ending of their files. */
public enum Format {
  SITE("/index", "html", "Web pages", "for reading on a screen, a page for each part"),
  HTML("", "html", "Web page", "for reading on a screen or sending by e-mail, all in one file"),
  EPUB("", "epub", "EPUB", "for reading devices and reading apps, in the size that you set there"),
  PDF("", "pdf", "PDF", "for printing and keeping; tagged, so that screen readers can read it too"),
  LARGE_PRINT(
      "-large-print",
      "pdf",
      "PDF in large print",
      "for people who see little: every word in 18 point type or larger, in one column"),
  TEXT("", "txt", "Plain text", "for braille displays, reading aloud and very small files"),
  SPEECH(
      "", "ssml", "Audio script", "for voices: sums and short forms in words, a mark at each part"),
  BRAILLE("", "brf", "Braille (BRF)", "for embossers and braille displays, in contracted braille");

  private final String suffix;
  private final String extension;
  private final String label;
  private final String purpose;

  Format(String suffix, String extension, String label, String purpose) {
    this.suffix = suffix;
    this.extension = extension;
    this.label = label;
    this.purpose = purpose;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  /** The name of the file that a publication has in this format. */
  public String file(String publication) {
    return publication + suffix + "." + extension;
  }

  /** What readers call it. */
  public String label() {
    return label;
  }

  /** What it is for, in words for readers. */
  public String purpose() {
    return purpose;
  }

  /** The word that strategy.yaml and the command line use. */
  public String word() {
    return Kebab.of(this);
  }
}

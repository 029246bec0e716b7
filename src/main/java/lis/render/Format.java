package lis.render;

import lis.document.Phrase;
import lis.source.Kebab;

/** The formats that a publication can have, with the ending of their files. */
public enum Format {
  SITE("/index", "html", Phrase.WEB_PAGES, Phrase.FOR_SCREENS),
  HTML("", "html", Phrase.WEB_PAGE, Phrase.FOR_MAIL),
  EPUB("", "epub", Phrase.BOOK, Phrase.FOR_DEVICES),
  PDF("", "pdf", Phrase.PRINT, Phrase.FOR_PRINTING),
  LARGE_PRINT("-large-print", "pdf", Phrase.PRINT_LARGE, Phrase.FOR_LOW_VISION),
  TEXT("", "txt", Phrase.PLAIN_TEXT, Phrase.FOR_READING_ALOUD),
  SPEECH("", "ssml", Phrase.AUDIO_SCRIPT, Phrase.FOR_VOICES),
  BRAILLE("", "brf", Phrase.BRAILLE, Phrase.FOR_FINGERS);

  private final String suffix;
  private final String extension;
  private final Phrase label;
  private final Phrase purpose;

  Format(String suffix, String extension, Phrase label, Phrase purpose) {
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
  public Phrase label() {
    return label;
  }

  /** What it is for, in words for readers. */
  public Phrase purpose() {
    return purpose;
  }

  /** The word that strategy.yaml and the command line use. */
  public String word() {
    return Kebab.of(this);
  }
}

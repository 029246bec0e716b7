package lis.render;

import lis.source.Kebab;

/** The formats that a publication can have, with the ending of their files. */
public enum Format {
  HTML("html"),
  PDF("pdf"),
  TEXT("txt");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  /** The word that strategy.yaml and the command line use. */
  public String word() {
    return Kebab.of(this);
  }
}

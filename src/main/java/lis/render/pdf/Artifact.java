package lis.render.pdf;

import java.util.Optional;

/** What is drawn but not said (ISO 32000-1, 14.8.2.2). */
enum Artifact {
  HEADER("Pagination", Optional.of("Header")),
  FOOTER("Pagination", Optional.of("Footer")),
  WATERMARK("Pagination", Optional.of("Watermark")),
  REPEATED("Pagination", Optional.empty()),
  LAYOUT("Layout", Optional.empty());

  private final String type;
  private final Optional<String> subtype;

  Artifact(String type, Optional<String> subtype) {
    this.type = type;
    this.subtype = subtype;
  }

  String type() {
    return type;
  }

  Optional<String> subtype() {
    return subtype;
  }
}

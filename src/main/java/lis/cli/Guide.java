package lis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lis.source.Kebab;

/** The pages of the manual that are about a subject and not about a code. */
enum Guide {
  TEMPLATES("How templates are written: publications, markup, macros, colours"),
  COMPARISONS("What a draft changes: classes of changes, and the JSON of lis diff");

  private final String headline;

  Guide(String headline) {
    this.headline = headline;
  }

  static Optional<Guide> of(String word) {
    return Kebab.parse(Guide.class, word);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Guide::word).toList();
  }

  String word() {
    return Kebab.of(this);
  }

  String headline() {
    return headline;
  }

  String page() {
    try (InputStream in = Guide.class.getResourceAsStream("/lis/guide/" + word() + ".md")) {
      if (in == null) {
        throw new IllegalStateException("there is no guide " + word());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

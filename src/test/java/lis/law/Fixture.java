package lis.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest strategy that is published in every format. */
final class Fixture {
  static final String NOTICE = "Nobody has approved this draft";

  private Fixture() {}

  /** Writes it into a folder, with words that tell it from others. */
  static Path write(Path folder, String words) throws IOException {
    Path strategy = Files.createDirectories(folder.resolve("strategy"));
    Path documents = Files.createDirectories(folder.resolve("templates/documents"));
    Files.copy(Path.of("strategy/model.yaml"), strategy.resolve("model.yaml"));
    Files.writeString(strategy.resolve("strategy.yaml"), root(words));
    Files.writeString(
        documents.resolve("whole.ftlx"),
        "<document><contents depth=\"2\"/><section id=\"why\"><h>Why: ${root}</h>"
            + "<p>${root.plain}</p></section></document>");
    Files.writeString(documents.resolve("short.ftlx"), "<document><p>${root.plain}</p></document>");
    return folder;
  }

  private static String root(String words) {
    return """
    title: Ideas for İstanbul and Łódź
    description: A strategy for the tests.
    plain: %s
    publisher: The tests
    status: draft
    notice: %s.
    edition: "1.5"
    as-at: 2019-11-01
    provenance: report
    language: en-GB
    publications:
      - {id: whole, title: The whole, template: whole.ftlx, formats: [html, pdf, text], cover: yes}
      - {id: short, title: In short, template: short.ftlx, formats: [html, pdf, large-print, text], summary-of: whole}
    """
        .formatted(words, NOTICE);
  }
}

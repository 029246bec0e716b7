package lis.render.html;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lis.document.Imprint;
import lis.document.Phrase;

/** What a book says of itself, and the files that it holds, in reading order (EPUB 3.3, 5). */
record EpubPackage(Imprint imprint, List<EpubPage> pages) {

  String markup() {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
            + " unique-identifier=\"id\" xml:lang=\"%s\"".formatted(escaped(imprint.language()))
            + " prefix=\"a11y: http://www.idpf.org/epub/vocab/package/a11y/#\">\n");
    out.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    metadata(out);
    out.append("</metadata>\n<manifest>\n");
    out.append(item("nav", "nav.xhtml", "application/xhtml+xml", "nav"));
    out.append(item("style", EpubPage.STYLE, "text/css", ""));
    for (int i = 0; i < pages.size(); i++) {
      out.append(
          item(
              "page-" + i,
              pages.get(i).file(),
              "application/xhtml+xml",
              pages.get(i).drawn() ? "svg" : ""));
    }
    out.append("</manifest>\n<spine>\n");
    out.append("<itemref idref=\"page-0\"/>\n<itemref idref=\"nav\"/>\n");
    for (int i = 1; i < pages.size(); i++) {
      out.append("<itemref idref=\"page-").append(i).append("\"/>\n");
    }
    return out.append("</spine>\n</package>\n").toString();
  }

  private void metadata(StringBuilder out) {
    String name = String.join("\n", imprint.id(), imprint.revision(), imprint.date().toString());
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    out.append("<dc:identifier id=\"id\">urn:uuid:").append(id).append("</dc:identifier>\n");
    out.append(core("dc:title", imprint.title()));
    out.append(core("dc:language", imprint.language()));
    out.append(core("dc:creator", imprint.publisher()));
    out.append(core("dc:publisher", imprint.publisher()));
    out.append(core("dc:description", imprint.description()));
    out.append(
        core(
            "dc:date",
            DateTimeFormatter.ISO_LOCAL_DATE.format(imprint.date().atOffset(ZoneOffset.UTC))));
    imprint.keywords().forEach(word -> out.append(core("dc:subject", word)));
    out.append(meta("dcterms:modified", imprint.date().truncatedTo(ChronoUnit.SECONDS).toString()));
    accessibility(out);
  }

  /** EPUB Accessibility 1.1, 2.2: what the book has, and what it asks of nobody. */
  private void accessibility(StringBuilder out) {
    boolean pictures =
        pages.stream().anyMatch(page -> page.drawn() || page.matter().contains("<img"));
    out.append(meta("schema:accessMode", "textual"));
    if (pictures) {
      out.append(meta("schema:accessMode", "visual"));
      out.append(meta("schema:accessibilityFeature", "alternativeText"));
    }
    out.append(meta("schema:accessModeSufficient", "textual"));
    for (String feature :
        List.of(
            "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")) {
      out.append(meta("schema:accessibilityFeature", feature));
    }
    out.append(meta("schema:accessibilityHazard", "none"));
    // Programs can't judge all that the standard asks for: somebody has to have looked.
    if (!imprint.certifier().isBlank()) {
      out.append(meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"));
      out.append(meta("a11y:certifiedBy", imprint.certifier()));
    }
    out.append(
        meta("schema:accessibilitySummary", imprint.words().say(Phrase.ACCESSIBILITY_SUMMARY)));
  }

  private static String item(String id, String file, String type, String properties) {
    return "<item id=\"%s\" href=\"%s\" media-type=\"%s\"%s/>\n"
        .formatted(
            id,
            escaped(file),
            type,
            properties.isEmpty() ? "" : " properties=\"" + properties + "\"");
  }

  private static String core(String name, String words) {
    return words.isBlank() ? "" : "<%s>%s</%s>\n".formatted(name, escaped(words), name);
  }

  private static String meta(String property, String words) {
    return "<meta property=\"%s\">%s</meta>\n".formatted(property, escaped(words));
  }

  private static String escaped(String text) {
    return Html.escaped(text);
  }
}

package lis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of PDF files, side by side. */
final class PdfTable {
  private static final String WHO = "%5s  %-22s ";

  /** How much there is of it in each file, to see whether it was the same work. */
  private static final List<List<String>> TAGS =
      List.of(
          List.of("H1", "H2", "H3", "H4", "H5", "H6", "H"),
          List.of("P"),
          List.of("LI"),
          List.of("TR"),
          List.of("TD", "TH"),
          List.of("Link"),
          List.of("Note", "FENote"),
          List.of("Figure"));

  private final int scale;
  private final PdfComparison comparison;

  PdfTable(int scale, PdfComparison comparison) {
    this.scale = scale;
    this.comparison = comparison;
  }

  /** The versions of the other programs, or that they aren't there. */
  static List<String> others() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Typesetter other : List.of(Typesetter.TYPST, Typesetter.WEASYPRINT)) {
      lines.add(
          "%s: %s"
              .formatted(
                  other.program(), other.version(Programs.here()).orElse(PdfComparison.ABSENT)));
    }
    return lines;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        WHO.formatted("scale", "PDF, taking turns")
            + "   CPU s   wall s  peak MB  file MB  pages    words  CPU ms/page  lis takes of it: CPU, memory, file, CPU a page");
    comparison.results().forEach(result -> lines.add(cost(result)));
    comparison
        .missing()
        .forEach(m -> lines.add(WHO.formatted(scale, m.job()) + "not measured: " + m.reason()));
    lines.add(
        WHO.formatted("", "What was tagged")
            + " headings       P      LI      TR  TD, TH    Link    Note  Figure");
    comparison.results().forEach(result -> lines.add(tags(result)));
    return lines;
  }

  private String cost(PdfComparison.Result result) {
    Measurement m = result.cost();
    PdfFile file = result.file();
    return WHO.formatted(scale, result.job().name())
        + "%8.2f %8.2f %8.0f %8.2f %6d %8s %12.1f  %s"
            .formatted(
                m.cpu(),
                m.wall(),
                m.peak() / 1000.0,
                file.bytes() / 1e6,
                file.pages(),
                file.words().map(Object::toString).orElse("?"),
                perPage(result) * 1000,
                ratios(result));
  }

  private String ratios(PdfComparison.Result other) {
    PdfComparison.Result lis = comparison.lis().getFirst();
    return comparison.lis().contains(other)
        ? ""
        : "%.2f × %.2f × %.2f × %.2f ×"
            .formatted(
                lis.cost().cpu() / other.cost().cpu(),
                (double) lis.cost().peak() / other.cost().peak(),
                (double) lis.file().bytes() / other.file().bytes(),
                perPage(lis) / perPage(other));
  }

  private static double perPage(PdfComparison.Result result) {
    return result.cost().cpu() / result.file().pages();
  }

  private static String tags(PdfComparison.Result result) {
    StringBuilder line = new StringBuilder(WHO.formatted("", result.job().name()));
    for (List<String> names : TAGS) {
      line.append(String.format(Locale.ROOT, " %7d", result.file().tags(names)));
    }
    return line.toString();
  }
}

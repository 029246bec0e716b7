package lis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import lis.Pipeline.Rendered;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Document;
import lis.document.Imprint;
import lis.document.Theme;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.render.Renderer;
import lis.render.braille.BrailleRenderer;
import lis.render.braille.Louis;
import lis.render.html.EpubRenderer;
import lis.render.html.HtmlRenderer;
import lis.render.html.SiteRenderer;
import lis.render.pdf.PdfRenderer;
import lis.render.speech.SpeechRenderer;
import lis.render.text.TextRenderer;
import lis.strategy.Publication;

/**
 * Makes files of documents.
 *
 * @param pdfStandard what PDF files conform to
 * @param programs where the program is looked for that knows braille, as the environment lists
 *     folders
 */
record Press(Timings timings, Theme theme, PdfStandard pdfStandard, String programs) {

  /** One publication that is wanted in one format. */
  record Job(Publication publication, Document document, Format format) {
    private Rendered rendered(byte[] bytes, SortedMap<String, byte[]> beside) {
      Imprint imprint = document.imprint();
      return new Rendered(publication, imprint.language(), format, file(), bytes, beside);
    }

    /** The path of its first file in the output folder. */
    private String file() {
      return format.file(document.imprint().id());
    }
  }

  /**
   * Files are rendered at once on all processors, and come out in the order of the jobs. What this
   * machine can't make has no bytes, and is left out: a finding says so.
   */
  List<Rendered> render(List<Job> jobs, List<Diagnostic> findings) {
    List<Outcome<Rendered>> outcomes = jobs.parallelStream().map(this::render).toList();
    List<Rendered> files = new ArrayList<>();
    for (Outcome<Rendered> outcome : outcomes) {
      findings.addAll(outcome.diagnostics());
      if (outcome.value().bytes().length > 0) {
        files.add(outcome.value());
      }
    }
    return files;
  }

  private Outcome<Rendered> render(Job job) {
    Outcome<Rendered> rendered =
        timings.time(
            "render " + job.file(),
            o -> "%,d bytes".formatted(o.value().size()),
            () -> job.format() == Format.SITE ? site(job) : file(job));
    List<Diagnostic> findings =
        rendered.diagnostics().stream().map(d -> placed(d, job.publication())).toList();
    return new Outcome<>(rendered.value(), findings);
  }

  private Outcome<Rendered> file(Job job) {
    return renderer(job.format())
        .render(job.document(), theme)
        .then(bytes -> Outcome.of(job.rendered(bytes, new TreeMap<>())));
  }

  /** What makes the one file of a format; of a site, the page that holds all of it. */
  Renderer renderer(Format format) {
    return switch (format) {
      case SITE, HTML -> new HtmlRenderer();
      case EPUB -> new EpubRenderer();
      case PDF -> new PdfRenderer(pdfStandard);
      case LARGE_PRINT -> PdfRenderer.large(pdfStandard);
      case TEXT -> new TextRenderer();
      case SPEECH -> new SpeechRenderer();
      case BRAILLE -> new BrailleRenderer(Louis.on(programs));
    };
  }

  private Outcome<Rendered> site(Job job) {
    Outcome<Map<String, byte[]>> files = new SiteRenderer().render(job.document(), theme);
    String opening = job.file();
    String folder = opening.substring(0, opening.lastIndexOf('/') + 1);
    SortedMap<String, byte[]> beside = new TreeMap<>();
    files.value().forEach((name, bytes) -> beside.put(folder + name, bytes));
    byte[] first = Objects.requireNonNull(beside.remove(opening), "a site has a first page");
    return new Outcome<>(job.rendered(first, beside), files.diagnostics());
  }

  /** A renderer doesn't know where a publication was written. */
  private static Diagnostic placed(Diagnostic finding, Publication publication) {
    return switch (finding.code()) {
      case TOO_MANY_PAGES ->
          finding.label(publication.place(), "the publication that may have no more");
      case NO_BRAILLE -> finding.at(publication.place());
      default -> finding;
    };
  }
}

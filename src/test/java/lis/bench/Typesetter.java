package lis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another program that makes a PDF of a finished document. */
enum Typesetter {
  TYPST("Typst, tagged", "main.typ", Optional.empty()),
  TYPST_UA("Typst, PDF/UA-1", "main.typ", Optional.of("ua-1")),
  WEASYPRINT("WeasyPrint, untagged", "page.html", Optional.empty()),
  WEASYPRINT_UA("WeasyPrint, PDF/UA-1", "page.html", Optional.of("pdf/ua-1"));

  private final String job;
  private final String source;
  private final Optional<String> standard;

  Typesetter(String job, String source, Optional<String> standard) {
    this.job = job;
    this.source = source;
    this.standard = standard;
  }

  String job() {
    return job;
  }

  /** The file that it writes. */
  Path target(Path folder) {
    return folder.resolve(name() + ".pdf");
  }

  /** How it is run on what {@link PrintedForms} wrote; empty where it isn't installed. */
  Optional<Job> run(Programs programs, Path folder) {
    return command(programs, folder).map(command -> new Job(job, folder, command));
  }

  /** Its name, whatever it is asked for. */
  String program() {
    return job.substring(0, job.indexOf(','));
  }

  /** Which one it is; empty where it isn't installed. */
  Optional<String> version(Programs programs) throws IOException {
    return switch (this) {
      case TYPST, TYPST_UA -> programs.typstVersion();
      case WEASYPRINT, WEASYPRINT_UA -> Programs.version(programs.weasyPrint());
    };
  }

  private Optional<List<String>> command(Programs programs, Path folder) {
    Path from = folder.resolve(source);
    return switch (this) {
      case TYPST, TYPST_UA -> programs.typst(from, target(folder), standard);
      case WEASYPRINT, WEASYPRINT_UA ->
          programs.weasyPrint().map(program -> page(program, from, target(folder)));
    };
  }

  private List<String> page(Path program, Path from, Path target) {
    return Stream.of(
            Stream.of(program.toString(), "-q"),
            standard.stream().flatMap(s -> Stream.of("--pdf-variant", s)),
            Stream.of(from.toString(), target.toString()))
        .flatMap(parts -> parts)
        .toList();
  }
}

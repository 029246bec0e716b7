package lis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The PDF of one publication, made by lis from the strategy's files and by others from the finished
 * document: a lower bound for them, since they neither check nor compose anything.
 */
final class PdfComparison {
  /** Beyond it, others take many gigabytes and most of an hour. */
  static final int LARGEST = 10;

  /** Why most of what isn't measured isn't. */
  static final String ABSENT = "it isn’t installed; src/test/bench/peers does that";

  private static final String PUBLICATION = "strategy";

  /** What was measured, and the file that came of it. */
  record Result(Job job, Measurement cost, PdfFile file) {}

  /** What isn't measured, and why. */
  record Missing(String job, String reason) {}

  private final Path lis;
  private final Path strategy;
  private final Path folder;
  private final List<Result> results = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();

  PdfComparison(Path lis, Path strategy, Path folder) {
    this.lis = lis;
    this.strategy = strategy;
    this.folder = folder;
  }

  /** In the order of the table; that of lis in standard print is the first. */
  List<Result> results() {
    return results;
  }

  List<Missing> missing() {
    return missing;
  }

  void measure(int scale, int runs) throws IOException {
    Map<Job, Path> jobs = new LinkedHashMap<>();
    jobs.put(lis("lis", "pdf"), folder.resolve("pdf/strategy.pdf"));
    jobs.put(
        lis("lis, large print", "large-print"),
        folder.resolve("large-print/strategy-large-print.pdf"));
    if (scale <= LARGEST) {
      PrintedForms.write(PublishedTree.of(strategy, PUBLICATION), folder);
    }
    for (Typesetter other : Typesetter.values()) {
      Optional<Job> job = other.run(Programs.here(), folder);
      if (job.isEmpty()) {
        missing.add(new Missing(other.job(), ABSENT));
      } else if (scale > LARGEST) {
        missing.add(new Missing(other.job(), "at this scale it would take many gigabytes"));
      } else {
        jobs.put(job.get(), other.target(folder));
      }
    }
    measure(jobs, runs);
  }

  private void measure(Map<Job, Path> jobs, int runs) throws IOException {
    Turns turns = new Turns(List.copyOf(jobs.keySet()));
    turns.run(runs);
    for (Map.Entry<Job, Path> entry : jobs.entrySet()) {
      Job job = entry.getKey();
      Optional<Measurement> cost = turns.median(job);
      if (cost.isPresent()) {
        results.add(new Result(job, cost.get(), PdfFile.read(entry.getValue())));
      }
      turns.failure(job).ifPresent(reason -> missing.add(new Missing(job.name(), reason)));
    }
  }

  /** Those of lis, that in standard print first. */
  List<Result> lis() {
    return results.stream().filter(result -> result.job().folder().equals(strategy)).toList();
  }

  /** The same in a heap of so many megabytes, as a line that says what it took. */
  String within(int megabytes) throws IOException {
    Path log = folder.resolve("collections.log");
    String options = "-Xmx%dm -Xlog:gc:file=%s".formatted(megabytes, log);
    Job small =
        new Job(
            "heap", strategy, lis("lis", "pdf").command(), Map.of("LIS_JAVA_OPTIONS", options), 0);
    String within = "       lis in a heap of at most %d MB: ".formatted(megabytes);
    try {
      Measurement m = Measurement.once(small);
      Heap heap = Heap.read(log);
      return within
          + "%.2f CPU s; %d MB filled, %d MB left after a collection; process %.0f MB"
              .formatted(m.cpu(), heap.filled(), heap.kept(), m.peak() / 1000.0);
    } catch (FailedRunException e) {
      return within + "it fails. " + e.reason();
    }
  }

  private Job lis(String name, String format) {
    String out = folder.resolve(format).toString();
    List<String> command =
        List.of(lis.toString(), "build", "-q", "--out", out, "--format", format, PUBLICATION);
    return new Job(name, strategy, command);
  }
}

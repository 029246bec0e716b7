package lis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;

/** Measures the program, each time in a new process, and prints tables. */
public final class Bench {
  private final Path lis = Path.of("lis").toAbsolutePath();
  private final Path work;

  /** Milliseconds of each stage by scale. */
  private final Map<String, Map<Integer, Double>> stages = new LinkedHashMap<>();

  private Bench(Path work) {
    this.work = work;
  }

  /** {@code Bench FOLDER [SCALE…]}, run from the root of the repository. */
  public static void main(String[] arguments) throws IOException {
    List<Integer> scales = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
    new Bench(Path.of(arguments[0])).run(scales.isEmpty() ? List.of(1, 10, 100) : scales);
  }

  private void run(List<Integer> scales) throws IOException {
    say(
        "%d cores, Java %s, %s"
            .formatted(cores(), Runtime.version(), System.getProperty("os.name")));
    say("Median of 3 runs, each a new process; 1 run from scale 100 on. CPU is user and system.");
    for (String line : PdfTable.others()) {
      say(line);
    }
    say("");
    say("%5s  %-22s %8s %8s %8s  %s".formatted("scale", "job", "CPU s", "wall s", "peak MB", ""));
    row(0, "version", measure(1, work, "version"), "");
    for (int scale : scales) {
      Files.createDirectories(work.resolve("scale-" + scale));
      whole(scale);
      pdf(scale);
    }
    say("");
    say("Milliseconds of each stage, and by which power of the scale they grow:");
    stages.forEach((name, millis) -> say("  %-22s %s".formatted(name, growth(millis))));
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void whole(int scale) throws IOException {
    Path folder = folder(scale);
    int elements = Generator.write(scale, folder);
    Measurement validate = measure(scale, folder, "validate");
    row(scale, "validate", validate, elements + " elements");
    remember("validate, CPU", scale, validate.cpu() * 1000);
    Measurement build = measure(scale, folder, "build");
    row(scale, "build, all formats", build, outputs(folder.resolve("out")));
    remember("build, CPU", scale, build.cpu() * 1000);
    Stage.of(build).forEach(stage -> remember(stage.name(), scale, (double) stage.millis()));
    Measurement site = measure(scale, folder, "build", "strategy", "--format", "site");
    row(scale, "build, site alone", site, pages(folder.resolve("out/strategy")));
    remember("site, CPU", scale, site.cpu() * 1000);
    Revised.write(folder);
    Measurement diff = measure(scale, folder, "diff", "--output-format", "concise");
    row(
        scale,
        "diff, 1% changed",
        diff,
        "validate takes %.2f × its CPU".formatted(validate.cpu() / diff.cpu()));
    remember("diff, CPU", scale, diff.cpu() * 1000);
    for (Peer peer : Peer.values()) {
      measure(peer, scale, folder, List.of(validate, site, build));
    }
  }

  private static String pages(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      List<Path> all = files.toList();
      long bytes = 0;
      for (Path file : all) {
        bytes += Files.size(file);
      }
      return "%,d files, %,d kB".formatted(all.size(), bytes / 1000);
    }
  }

  /**
   * @param lis what lis takes to validate, to build the site, and to build everything
   */
  private void measure(Peer peer, int scale, Path folder, List<Measurement> lis)
      throws IOException {
    Optional<Measurement> measured = peer.measure(runs(scale), folder, folder.resolve("peers"));
    if (measured.isEmpty()) {
      say("%5s  %-22s not measured: %s".formatted(scale, peer.job(), PdfComparison.ABSENT));
      return;
    }
    Measurement m = measured.get();
    List<Double> ratios = lis.stream().map(job -> job.cpu() / m.cpu()).toList();
    row(
        scale,
        peer.job(),
        m,
        "lis validate takes %.2f × its CPU, the site %.2f ×, lis build %.2f ×"
            .formatted(ratios.toArray()));
  }

  private void pdf(int scale) throws IOException {
    PdfComparison comparison =
        new PdfComparison(lis, folder(scale), folder(scale).resolve("printed"));
    comparison.measure(scale, runs(scale));
    new PdfTable(scale, comparison).lines().forEach(Bench::say);
    for (PdfComparison.Result result : comparison.lis()) {
      remember("PDF of " + result.job().name() + ", CPU", scale, result.cost().cpu() * 1000);
    }
    if (scale <= PdfComparison.LARGEST) {
      say(comparison.within(256));
      say("");
    }
  }

  private Path folder(int scale) {
    return work.resolve("scale-" + scale);
  }

  private static int runs(int scale) {
    return scale >= 100 ? 1 : 3;
  }

  private Measurement measure(int scale, Path folder, String... command) throws IOException {
    List<String> words = new ArrayList<>(List.of(lis.toString()));
    words.addAll(List.of(command));
    words.add("--timings");
    return Measurement.median(runs(scale), new Job(command[0], folder, words));
  }

  private void remember(String stage, int scale, double millis) {
    stages.computeIfAbsent(stage, s -> new TreeMap<>()).put(scale, millis);
  }

  private static String outputs(Path out) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.sorted().toList()) {
        if (file.getFileName().toString().startsWith("strategy.")) {
          files.add("%s %,d kB".formatted(file.getFileName(), Files.size(file) / 1000));
        }
      }
    }
    try (PdfReader pdf = new PdfReader(out.resolve("strategy.pdf").toString())) {
      return String.join(", ", files) + ", " + pdf.getNumberOfPages() + " pages";
    }
  }

  private static String growth(Map<Integer, Double> millis) {
    List<String> parts = new ArrayList<>();
    double scale = 0;
    double before = 0;
    for (Map.Entry<Integer, Double> entry : millis.entrySet()) {
      parts.add("%,9.0f".formatted(entry.getValue()));
      if (before > 0) {
        double power = Math.log(entry.getValue() / before) / Math.log(entry.getKey() / scale);
        parts.add("(%4.2f)".formatted(power));
      }
      scale = entry.getKey();
      before = entry.getValue();
    }
    return String.join(" ", parts);
  }

  private static void row(int scale, String job, Measurement m, String remark) {
    say(
        "%5s  %-22s %8.2f %8.2f %8.0f  %s"
            .formatted(scale == 0 ? "" : scale, job, m.cpu(), m.wall(), m.peak() / 1000.0, remark));
  }

  private static void say(String line) {
    System.out.println(line.stripTrailing());
  }
}

package lis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a command cost.
 *
 * @param wall seconds
 * @param cpu seconds of the process and all that it started, user and system; negative where the
 *     machine doesn't say
 * @param peak kilobytes of memory at the most; negative where the machine doesn't say
 * @param said what it wrote, on both streams
 */
record Measurement(double wall, double cpu, long peak, String said) {
  private static final Path SELF = Path.of("/proc/self/stat");

  /** Linux counts CPU time in ticks. */
  private static final double TICKS_A_SECOND = 100;

  /** The run with the median CPU time. */
  static Measurement median(int runs, Job job) throws IOException {
    List<Measurement> all = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      all.add(once(job));
    }
    return median(all);
  }

  /** The one with the median CPU time. */
  static Measurement median(List<Measurement> all) {
    List<Measurement> sorted =
        all.stream().sorted(Comparator.comparingDouble(Measurement::cpu)).toList();
    return sorted.get(sorted.size() / 2);
  }

  /** One run. */
  static Measurement once(Job job) throws IOException {
    Path said = Files.createTempFile("lis-bench-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(job.command())
            .directory(job.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(job.environment());
    double cpuBefore = childrensCpu();
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = watch(process);
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu = childrensCpu() - cpuBefore;
    String text = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    if (process.exitValue() > job.worst()) {
      throw new FailedRunException(job, text);
    }
    return new Measurement(wall, Files.exists(SELF) ? cpu : -1, peak, text);
  }

  /** Waits for a process, and looks again and again how much memory it has had. */
  private static long watch(Process process) {
    long peak = -1;
    try {
      do {
        peak = Math.max(peak, highWater(process.pid()));
      } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the bench", e);
    }
    return peak;
  }

  private static long highWater(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/status"))
          .lines()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.valueOf(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(-1L);
    } catch (IOException e) {
      return -1; // It has just ended, or the machine has no such files.
    }
  }

  /** The CPU time of all children that have ended: fields 16 and 17 of /proc/self/stat. */
  private static double childrensCpu() throws IOException {
    if (!Files.exists(SELF)) {
      return 0;
    }
    String stat = Files.readString(SELF);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
  }
}

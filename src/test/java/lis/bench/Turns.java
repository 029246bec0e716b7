package lis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Commands that take turns, so that what else the machine has to do spreads over all of them. One
 * that fails is out.
 */
final class Turns {
  /** A run of so many CPU seconds says enough by itself. */
  private static final double LONG = 60;

  private final Map<Job, List<Measurement>> runs = new LinkedHashMap<>();
  private final Map<Job, FailedRunException> failed = new LinkedHashMap<>();

  Turns(List<Job> jobs) {
    jobs.forEach(job -> runs.put(job, new ArrayList<>()));
  }

  void run(int rounds) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Job, List<Measurement>> entry : runs.entrySet()) {
        if (!failed.containsKey(entry.getKey()) && isWanted(entry.getValue())) {
          turn(entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static boolean isWanted(List<Measurement> before) {
    return before.isEmpty() || before.getFirst().cpu() < LONG;
  }

  private void turn(Job job, List<Measurement> before) throws IOException {
    try {
      before.add(Measurement.once(job));
    } catch (FailedRunException e) {
      failed.put(job, e);
    }
  }

  /** The run with the median CPU time; empty where one failed. */
  Optional<Measurement> median(Job job) {
    return failed.containsKey(job)
        ? Optional.empty()
        : Optional.of(Measurement.median(runs.getOrDefault(job, List.of())));
  }

  /** Why a job failed; empty where it didn't. */
  Optional<String> failure(Job job) {
    return Optional.ofNullable(failed.get(job)).map(FailedRunException::reason);
  }
}

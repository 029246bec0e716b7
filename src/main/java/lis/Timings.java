package lis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How long each stage of a run took, and what it worked on. */
public final class Timings {
  private final LongSupplier nanos;
  private final List<Stage> stages = new ArrayList<>();

  /**
   * One stage.
   *
   * @param count what it produced, such as "208 elements"
   */
  public record Stage(String name, long millis, String count) {}

  /**
   * @param nanos a clock that only ever goes forward, in nanoseconds
   */
  public Timings(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Does the work of a stage and remembers how long it took. */
  public <T> T time(String name, Function<T, String> count, Supplier<T> work) {
    long start = nanos.getAsLong();
    T result = work.get();
    long millis = (nanos.getAsLong() - start) / 1_000_000;
    synchronized (stages) {
      stages.add(new Stage(name, millis, count.apply(result)));
    }
    return result;
  }

  /** A line for each stage. */
  public String report() {
    StringBuilder out = new StringBuilder();
    synchronized (stages) {
      for (Stage stage : stages) {
        out.append(
            String.format(
                Locale.ROOT, "%8d ms  %-22s %s\n", stage.millis(), stage.name(), stage.count()));
      }
    }
    return out.toString();
  }
}

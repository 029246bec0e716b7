package lis.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the program stands in. Everything that differs from machine to machine comes in here, so
 * that nothing else depends on it.
 *
 * @param nanos a clock that only goes forward
 * @param folder where the program was started
 * @param terminal whether a person watches
 * @param now the time of day, as everybody else has it
 */
public record Host(
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal,
    LongSupplier nanos,
    Supplier<Instant> now) {

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** The date that a build system asks for (reproducible-builds.org, SOURCE_DATE_EPOCH). */
  Optional<Instant> epoch() {
    return variable("SOURCE_DATE_EPOCH")
        .filter(seconds -> seconds.matches("[0-9]{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}

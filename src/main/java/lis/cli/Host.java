package lis.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What the program stands in. Everything that differs from machine to machine comes in here, so
 * that nothing else depends on it.
 *
 * @param nanos a clock that only goes forward
 * @param folder where the program was started
 * @param terminal whether a person watches
 */
public record Host(
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal,
    LongSupplier nanos) {

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}

package lis.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command to be measured.
 *
 * @param name as the table calls it
 * @param environment variables that it finds besides those of the bench
 * @param worst the highest exit code that is no failure
 */
record Job(
    String name, Path folder, List<String> command, Map<String, String> environment, int worst) {
  Job(String name, Path folder, List<String> command) {
    this(name, folder, command, Map.of(), 0);
  }
}

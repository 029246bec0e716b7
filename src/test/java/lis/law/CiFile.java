package lis.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lis.edit.Starter;
import org.yaml.snakeyaml.Yaml;

/** A file that tells GitHub or GitLab what to run. */
record CiFile(Object root) {

  static CiFile read(Path file) throws IOException {
    return new CiFile(new Yaml().load(Files.readString(file)));
  }

  /** What lis init writes. */
  static CiFile shipped(String starter, String path) {
    byte[] bytes = Starter.of(starter).files().getOrDefault(path, new byte[0]);
    return new CiFile(new Yaml().load(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** What stands at a path of keys. */
  Object at(String... path) {
    return at(root, path);
  }

  static Object at(Object node, String... path) {
    Object found = node;
    for (String key : path) {
      found = Optional.ofNullable(((Map<?, ?>) found).get(key)).orElseThrow();
    }
    return found;
  }

  /** The steps of all jobs on GitHub. */
  List<Object> steps() {
    List<Object> steps = new ArrayList<>();
    ((Map<?, ?>) at("jobs")).values().forEach(job -> steps.addAll((List<?>) at(job, "steps")));
    return steps;
  }

  /** The lines of those steps that run any, by the names of the steps. */
  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>();
    for (Object step : steps()) {
      Optional.ofNullable(((Map<?, ?>) step).get("run"))
          .ifPresent(run -> lines.put(at(step, "name").toString(), run.toString()));
    }
    return lines;
  }

  /** The lines of a job on GitLab. */
  List<String> lines(String job, String part) {
    return ((List<?>) at(job, part)).stream().map(Object::toString).toList();
  }
}

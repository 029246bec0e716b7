package lis.corpora;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML, and JSON with it, into maps, lists and texts: no scalar is anything but its words.
 */
final class PlainYaml {
  private PlainYaml() {}

  /** Takes {@code 1.10} and {@code 2019-08-2} as they were typed. */
  private static final class Untyped extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  static Map<String, Object> map(String text) {
    return map(load(text));
  }

  static List<Map<String, Object>> maps(String text) {
    return maps(load(text));
  }

  @SuppressWarnings("unchecked") // keys are texts, because nothing else is resolved
  static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  static List<Map<String, Object>> maps(Object node) {
    return ((List<?>) node).stream().map(PlainYaml::map).toList();
  }

  static List<String> texts(Object node) {
    return ((List<?>) node).stream().map(String::valueOf).toList();
  }

  private static Object load(String text) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
            new SafeConstructor(options), new Representer(dumping), dumping, options, new Untyped())
        .load(text);
  }
}

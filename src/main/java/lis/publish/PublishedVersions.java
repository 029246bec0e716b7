package lis.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lis.json.Json;
import lis.json.JsonReader;

/**
 * All versions that were published, the newest first. A version is superseded by a later one that
 * has come as far, and isn't withdrawn: a new draft supersedes no final version.
 */
public record PublishedVersions(List<PublishedVersion> versions) {
  /** The name of the file that lists them. */
  public static final String FILE = "versions.json";

  /** The names of the components of what is written, which are the keys. */
  private enum Key {
    VERSIONS,
    VERSION,
    STATUS,
    DATE,
    COMMIT,
    STRATEGY,
    NOTE,
    MANIFEST,
    WITHDRAWAL,
    REASON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far versions can come, in this order. */
  private static final List<String> STEPS = List.of("draft", "consultation", "final");

  public PublishedVersions {
    versions = List.copyOf(versions);
  }

  /** What the file says; empty where it can't be read. */
  public static Optional<PublishedVersions> read(String json) {
    return JsonReader.object(json)
        .map(object -> object.get(Key.VERSIONS.word()))
        .filter(List.class::isInstance)
        .map(
            all ->
                new PublishedVersions(
                    ((List<?>) all)
                        .stream()
                            .filter(Map.class::isInstance)
                            .map(each -> version((Map<?, ?>) each))
                            .toList()));
  }

  private static String text(Map<?, ?> object, Key key) {
    return JsonReader.text(object, key.word());
  }

  private static PublishedVersion version(Map<?, ?> object) {
    return new PublishedVersion(
        text(object, Key.VERSION),
        text(object, Key.STATUS),
        text(object, Key.DATE),
        text(object, Key.COMMIT),
        text(object, Key.STRATEGY),
        text(object, Key.NOTE),
        text(object, Key.MANIFEST),
        object.get(Key.WITHDRAWAL.word()) instanceof Map<?, ?> w
            ? Optional.of(new PublishedVersion.Withdrawal(text(w, Key.DATE), text(w, Key.REASON)))
            : Optional.empty());
  }

  /** As the file has it. */
  public String json() {
    return Json.write(this);
  }

  public Optional<PublishedVersion> find(String version) {
    return versions.stream().filter(v -> v.version().equals(version)).findFirst();
  }

  /** The one that readers should have now: the newest that nothing supersedes. */
  public Optional<PublishedVersion> current() {
    return versions.stream()
        .filter(v -> v.withdrawal().isEmpty() && superseded(v).isEmpty())
        .min((one, other) -> Integer.compare(step(other), step(one)));
  }

  /** The version that came in the place of another, if one did. */
  public Optional<PublishedVersion> superseded(PublishedVersion version) {
    return versions.subList(0, versions.indexOf(version)).stream()
        .filter(later -> later.withdrawal().isEmpty() && step(later) >= step(version))
        .findFirst();
  }

  private static int step(PublishedVersion version) {
    return STEPS.indexOf(version.status());
  }

  /** With one more at the head, or in the place of what had its name. */
  public PublishedVersions with(PublishedVersion version) {
    List<PublishedVersion> all = new ArrayList<>(versions);
    int at = all.stream().map(PublishedVersion::version).toList().indexOf(version.version());
    if (at < 0) {
      all.addFirst(version);
    } else {
      all.set(at, version);
    }
    return new PublishedVersions(all);
  }
}

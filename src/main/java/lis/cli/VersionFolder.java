package lis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.Pipeline;
import lis.VersionPages;
import lis.publish.AtomicFile;
import lis.publish.Banner;
import lis.publish.Manifest;
import lis.publish.OutputFolder;
import lis.publish.PublishedVersion;
import lis.publish.PublishedVersions;
import lis.strategy.Strategy;

/**
 * The folder of all versions: one folder each, which never changes but for its banner, and the page
 * and the file that list them. Whoever is stopped on the way publishes again, and it is completed.
 */
record VersionFolder(Path root, PublishedVersions versions) {
  private static final String PAGE = ".html";
  private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([A-Za-z0-9-]+)\"");

  /**
   * The folder as it is.
   *
   * @throws MisuseException when it holds something else
   */
  static VersionFolder open(Path root) {
    Path list = root.resolve(PublishedVersions.FILE);
    try {
      if (Files.exists(list)) {
        return new VersionFolder(
            root,
            PublishedVersions.read(Files.readString(list))
                .orElseThrow(() -> new MisuseException(list + " can't be read.")));
      }
      if (Files.exists(root)) {
        try (Stream<Path> entries = Files.list(root)) {
          if (entries.anyMatch(entry -> !isVersion(entry))) {
            throw new MisuseException(
                root + " holds something else than versions. Name another folder with --to.");
          }
        }
      }
      return new VersionFolder(root, new PublishedVersions(List.of()));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static boolean isVersion(Path entry) {
    return entry.getFileName().toString().startsWith(".")
        || Files.exists(entry.resolve(Manifest.FILE));
  }

  private static MisuseException refused(IOException e) {
    return new MisuseException("the disk refuses: " + e.getMessage() + ".");
  }

  /** “0.1, 0.2”. */
  String names() {
    return versions.versions().isEmpty()
        ? "none"
        : versions.versions().stream()
            .map(PublishedVersion::version)
            .collect(Collectors.joining(", "));
  }

  /** The version that was the newest when this one was, or is to be, published. */
  Optional<PublishedVersion> before(String version) {
    List<PublishedVersion> all = versions.versions();
    int at = all.stream().map(PublishedVersion::version).toList().indexOf(version);
    return all.stream().skip(at + 1L).findFirst();
  }

  /**
   * Adds a version.
   *
   * @return whether it wasn't there before
   * @throws MisuseException when another one was published under this name
   */
  boolean add(String version, Map<String, byte[]> files) {
    Path folder = root.resolve(version);
    try {
      if (!Files.exists(folder)) {
        new OutputFolder(folder).replace(files);
        // Nobody writes this folder again, and it is copied to where readers are.
        Files.deleteIfExists(root.resolve("." + version + "-lock"));
        return true;
      }
      refuseOther(version, folder, files);
      return false;
    } catch (OutputFolder.NotOursException e) {
      throw new MisuseException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static void refuseOther(String version, Path folder, Map<String, byte[]> files)
      throws IOException {
    Path list = folder.resolve(Manifest.FILE);
    byte[] published = Files.exists(list) ? Files.readAllBytes(list) : new byte[0];
    if (!Arrays.equals(published, files.get(Manifest.FILE))) {
      Set<String> before = new TreeSet<>();
      Manifest.read(new String(published, StandardCharsets.UTF_8))
          .orElse(List.of())
          .forEach(entry -> before.add(entry.path() + " " + entry.sha256()));
      List<String> other =
          Manifest.entries(files).stream()
              .filter(entry -> !entry.path().equals(Manifest.FILE))
              .filter(entry -> !before.contains(entry.path() + " " + entry.sha256()))
              .map(Manifest.Entry::path)
              .toList();
      throw new MisuseException(
          "version %s was published before, and this would be another (%s). A published version never changes: give it another number."
              .formatted(
                  version,
                  other.isEmpty()
                      ? "its manifest differs"
                      : other.getFirst()
                          + (other.size() > 1 ? " and %d more".formatted(other.size() - 1) : "")
                          + " would differ"));
    }
  }

  /** Writes the lists of versions, and the banners of those that no longer hold. */
  void list(PublishedVersions all, Pipeline pipeline, Strategy strategy) {
    VersionPages pages = pipeline.versions(strategy, all, path -> Files.exists(root.resolve(path)));
    Set<String> compared =
        all.versions().stream()
            .map(PublishedVersion::version)
            .filter(v -> Files.exists(root.resolve(v).resolve(VersionPages.CHANGES)))
            .collect(Collectors.toCollection(TreeSet::new));
    try {
      for (PublishedVersion version : all.versions()) {
        banners(version, all, pages);
      }
      AtomicFile.write(root.resolve(Pipeline.INDEX), pages.index(compared));
      AtomicFile.write(
          root.resolve(PublishedVersions.FILE), all.json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private void banners(PublishedVersion version, PublishedVersions all, VersionPages pages)
      throws IOException {
    Set<String> others =
        all.superseded(version)
            .or(all::current)
            .map(successor -> paths(root.resolve(successor.version())))
            .orElse(Set.of());
    Path folder = root.resolve(version.version());
    for (String path : paths(folder)) {
      Path file = folder.resolve(path);
      // What is gone, “lis verify” reports; it is no reason to leave the others as they are.
      if (path.endsWith(PAGE) && Files.exists(file)) {
        String before = Files.readString(file);
        Matcher language = LANGUAGE.matcher(before);
        String after =
            Banner.put(
                before,
                pages.banner(version, path, language.find() ? language.group(1) : "en", others));
        if (!after.equals(before)) {
          AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static Set<String> paths(Path folder) {
    Path list = folder.resolve(Manifest.FILE);
    Set<String> paths = new TreeSet<>();
    try {
      if (Files.exists(list)) {
        Manifest.read(Files.readString(list))
            .orElse(List.of())
            .forEach(entry -> paths.add(entry.path()));
      }
    } catch (IOException e) {
      throw refused(e);
    }
    return paths;
  }
}

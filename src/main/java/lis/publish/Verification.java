package lis.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds published folders to their manifests. Old versions may have a banner, which is checked by
 * itself; nothing else may differ.
 */
public final class Verification {
  private static final String PAGE = ".html";

  private final Path root;
  private final List<Fault> faults = new ArrayList<>();
  private int files;

  private Verification(Path root) {
    this.root = root;
  }

  /**
   * What isn't as it was published.
   *
   * @param path from the folder that was verified
   */
  public record Fault(String path, String what) {}

  /**
   * What came of it.
   *
   * @param files how many were looked at
   */
  public record Result(int files, List<Fault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Verifies a folder with a manifest, or one with versions in it.
   *
   * @return empty where it is neither
   */
  public static Optional<Result> of(Path folder) throws IOException {
    Verification verification = new Verification(folder);
    if (Files.isRegularFile(folder.resolve(PublishedVersions.FILE))) {
      verification.versions();
    } else if (Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      verification.folder(folder, Optional.empty());
    } else {
      return Optional.empty();
    }
    return Optional.of(new Result(verification.files, verification.faults));
  }

  private void versions() throws IOException {
    Path list = root.resolve(PublishedVersions.FILE);
    Optional<PublishedVersions> versions = PublishedVersions.read(Files.readString(list));
    if (versions.isEmpty()) {
      fault(list, "it can't be read");
      return;
    }
    for (PublishedVersion version : versions.get().versions()) {
      Path folder = root.resolve(version.version());
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        folder(folder, Optional.of(version.manifest()));
      } else {
        fault(folder, "it is missing");
      }
    }
    strangers(versions.get());
  }

  /** Whatever stands beside the versions and nobody published. */
  private void strangers(PublishedVersions versions) throws IOException {
    Set<String> known = new TreeSet<>(Set.of(PublishedVersions.FILE, "index.html"));
    versions.versions().forEach(version -> known.add(version.version()));
    try (Stream<Path> entries = Files.list(root)) {
      entries
          .filter(entry -> !known.contains(entry.getFileName().toString()))
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .forEach(entry -> fault(entry, "no version of this name was published"));
    }
  }

  private void folder(Path folder, Optional<String> hash) throws IOException {
    Path list = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      fault(list, "it is missing");
      return;
    }
    byte[] bytes = Files.readAllBytes(list);
    if (hash.filter(h -> !h.equals(Manifest.sha256(bytes))).isPresent()) {
      fault(list, "it is not the one that was published");
    }
    Optional<List<Manifest.Entry>> entries =
        Manifest.read(new String(bytes, StandardCharsets.UTF_8));
    if (entries.isEmpty()) {
      fault(list, "it can't be read");
      return;
    }
    Set<String> there = paths(folder);
    there.remove(Manifest.FILE);
    for (Manifest.Entry entry : entries.get()) {
      files++;
      if (there.remove(entry.path())) {
        file(folder.resolve(entry.path()), entry);
      } else {
        fault(folder.resolve(entry.path()), "it is missing");
      }
    }
    there.forEach(path -> fault(folder.resolve(path), "the manifest doesn't name it"));
  }

  private void file(Path file, Manifest.Entry entry) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (entry.path().endsWith(PAGE)) {
      String page = new String(bytes, StandardCharsets.UTF_8);
      if (!Banner.isSound(page)) {
        fault(file, "the banner of its version holds something else");
      }
      bytes = Banner.without(page).getBytes(StandardCharsets.UTF_8);
    }
    if (!Manifest.sha256(bytes).equals(entry.sha256())) {
      fault(file, "it has changed since it was published");
    }
  }

  private static Set<String> paths(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void fault(Path path, String what) {
    faults.add(new Fault(root.relativize(path).toString().replace('\\', '/'), what));
  }
}

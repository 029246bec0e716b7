package lis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.document.Words;
import lis.load.WordsLoader;
import lis.publish.PublishedVersion;
import lis.publish.PublishedVersions;
import lis.render.Colophon;
import lis.render.html.VersionsPage;
import lis.source.Kebab;
import lis.source.SourceTree;
import lis.strategy.Status;

/** What readers see of versions: the page that lists them, and the banner on those that are old. */
public final class VersionPages {
  /** The page, and the file for programs, that say what changed in a version. */
  public static final String CHANGES = "what-changed.html";

  private final SourceTree tree;
  private final PublishedVersions versions;
  private final Imprint imprint;
  private final Theme theme;
  private final Map<String, Words> words = new HashMap<>();

  /**
   * @param imprint of the strategy as a whole
   */
  VersionPages(SourceTree tree, PublishedVersions versions, Imprint imprint, Theme theme) {
    this.tree = tree;
    this.versions = versions;
    this.imprint = imprint;
    this.theme = theme;
  }

  /**
   * The page that lists them.
   *
   * @param compared the versions that have a page that says what changed
   */
  public byte[] index(Set<String> compared) {
    return new VersionsPage(
            imprint, versions.versions().stream().map(v -> listed(v, compared)).toList())
        .render(theme);
  }

  private VersionsPage.Version listed(PublishedVersion version, Set<String> compared) {
    String folder = version.version() + "/";
    List<String> note = new ArrayList<>();
    version.withdrawal().ifPresent(w -> note.add(withdrawn(imprint.words(), version, w)));
    version.note().lines().filter(line -> !line.isBlank()).forEach(note::add);
    if (note.isEmpty()) {
      note.add(imprint.words().say(Phrase.NO_CHANGE_NOTE));
    }
    return new VersionsPage.Version(
        version.version(),
        folder,
        version.strategy(),
        status(imprint.words(), version),
        version.date(),
        printed(version.date(), imprint.language()),
        note,
        compared.contains(version.version()) ? Optional.of(folder + CHANGES) : Optional.empty());
  }

  private static String printed(String date, String language) {
    return Colophon.printed(LocalDate.parse(date), language);
  }

  private List<String> status(Words said, PublishedVersion version) {
    List<String> status = new ArrayList<>();
    if (versions.current().filter(version::equals).isPresent()) {
      status.add(said.say(Phrase.CURRENT_VERSION));
    }
    if (version.withdrawal().isPresent()) {
      status.add(said.say(Phrase.WITHDRAWN));
    } else if (versions.superseded(version).isPresent()) {
      status.add(said.say(Phrase.SUPERSEDED));
    }
    for (Status step : Status.values()) {
      if (Kebab.of(step).equals(version.status())) {
        status.add(said.say(step(step)));
      }
    }
    return status;
  }

  private static Phrase step(Status status) {
    return switch (status) {
      case DRAFT -> Phrase.DRAFT;
      case CONSULTATION -> Phrase.CONSULTATION;
      case FINAL -> Phrase.FINAL;
      case WITHDRAWN -> Phrase.WITHDRAWN;
    };
  }

  /**
   * The banner above a page; nothing where the version still holds.
   *
   * @param path of the page in its version
   * @param others the files of the version that readers are led to
   */
  public String banner(PublishedVersion version, String path, String language, Set<String> others) {
    Optional<PublishedVersion> successor =
        versions.superseded(version).isPresent()
            ? versions.superseded(version)
            : version.withdrawal().flatMap(w -> versions.current());
    Words said = words.computeIfAbsent(language, tag -> new WordsLoader(tree).load(tag).value());
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count() + 1);
    Optional<String> what =
        version
            .withdrawal()
            .map(w -> withdrawn(said, version, w))
            .or(
                () ->
                    successor.map(
                        s -> said.say(Phrase.VERSION_SUPERSEDED, version.version(), s.version())));
    return what.map(
            sentence ->
                successor.isPresent()
                    ? VersionsPage.banner(
                        sentence,
                        up
                            + successor.get().version()
                            + "/"
                            + (others.contains(path) ? path : Editions.INDEX + ".html"),
                        said.say(Phrase.READ_VERSION, successor.get().version()))
                    : VersionsPage.banner(
                        sentence, up + Editions.INDEX + ".html", said.say(Phrase.SEE_VERSIONS)))
        .orElse("");
  }

  private static String withdrawn(
      Words said, PublishedVersion version, PublishedVersion.Withdrawal withdrawal) {
    return said.say(
        Phrase.VERSION_WITHDRAWN,
        version.version(),
        printed(withdrawal.date(), said.language()),
        withdrawal.reason());
  }

  /** What the imprint of the page says; the day is that of the newest version. */
  static Instant date(PublishedVersions versions) {
    return versions.versions().stream()
        .findFirst()
        .map(v -> LocalDate.parse(v.date()).atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(Instant.EPOCH);
  }
}

package lis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import lis.VersionPages;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.history.GitTree;
import lis.history.Revision;
import lis.model.Kind;
import lis.model.Role;
import lis.publish.Manifest;
import lis.publish.PublishedVersion;
import lis.publish.PublishedVersions;
import lis.render.Format;
import lis.render.PdfStandard;
import lis.source.FolderTree;
import lis.source.Kebab;
import lis.source.SourceTree;
import lis.strategy.Status;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A version that never changes again. */
@Command(
    name = "publish",
    description = {
      "Publish a version from a commit: a folder that never changes again, with everything in it,",
      "and a page that lists all versions. The same version twice gives the same bytes, or is refused."
    },
    sortOptions = false,
    addMethodSubcommands = false)
final class Publish implements Callable<Integer> {
  /** Where versions go when nothing else is said. */
  static final String FOLDER = "published/";

  private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");

  /** What changed, for programs. */
  private static final String CHANGES_DATA = "what-changed.json";

  @Parameters(
      paramLabel = "VERSION",
      description = "The version that the strategy says of itself, such as 1.0.")
  private String version = "";

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "The folder of all versions; without it, “published”.")
  private Path to = Path.of(FOLDER);

  @Option(
      names = "--draft-note",
      description =
          "Publish nothing, and print a change note to begin with, drawn from what changed since the last version.")
  private boolean draftNote;

  @Option(
      names = "--withdraw",
      paramLabel = "REASON",
      description =
          "Withdraw a version that was published: it stays where it is, and every page of it says so.")
  private Optional<String> withdraw = Optional.empty();

  private final Lis lis;

  Publish(Lis lis) {
    this.lis = lis;
  }

  @Override
  public Integer call() {
    if (!NAME.matcher(version).matches()) {
      throw new MisuseException(
          "“%s” can't be the name of a version: use letters, digits, points and hyphens, as 1.0."
              .formatted(version));
    }
    Workspace workspace = lis.workspace();
    VersionFolder folder = VersionFolder.open(workspace.folder().resolve(to).normalize());
    Revision revision = revision(workspace);
    GitTree tree = revision.tree(workspace.folder(), Workspace.FOLDERS);
    if (withdraw.isPresent()) {
      return withdraw(folder, workspace, tree);
    }
    refuseChanges(workspace, tree);
    // What is built is the commit itself, whatever lies about in the folder.
    Workspace commit = new Workspace(workspace.folder(), revision);
    DiffSide here = new DiffSide("version " + version, Optional.of(revision), tree);
    if (draftNote) {
      return draft(folder, commit, here.load(lis, commit));
    }
    Outcome<Optional<Outputs>> made =
        Outputs.make(
            lis,
            commit,
            tree,
            PdfStandard.UA_1,
            strategy -> refuseUnready(strategy, folder),
            p -> true,
            f -> true);
    if (made.value().isEmpty()) {
      return refuse(made.diagnostics());
    }
    Outputs outputs = made.value().get();
    Optional<DiffReport> changes =
        compared(folder, commit, new DiffSide.Loaded(here, outputs.strategy(), 0));
    List<Diagnostic> findings = new ArrayList<>(made.diagnostics());
    changes.ifPresent(c -> findings.addAll(later(outputs, c)));
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      return refuse(findings);
    }
    int code = lis.report(findings);
    publish(folder, revision, commit, outputs, changes);
    return code;
  }

  /**
   * What only shows beside the version before, such as a change that is claimed and wasn't made.
   */
  private static List<Diagnostic> later(Outputs outputs, DiffReport changes) {
    return outputs.pipeline().compare(changes.before().strategy(), outputs.strategy());
  }

  private int refuse(List<Diagnostic> findings) {
    lis.terminal().progressDone();
    lis.report(findings);
    lis.terminal().say(Lis.summary(findings) + ": version " + version + " was not published.");
    return Exit.FINDINGS;
  }

  private static Revision revision(Workspace workspace) {
    return workspace
        .asked()
        .or(() -> Revision.head(workspace.folder()))
        .orElseThrow(
            () ->
                new MisuseException(
                    "a version is published from a commit, and git keeps nothing in %s."
                        .formatted(workspace.folder())));
  }

  private static void refuseChanges(Workspace workspace, GitTree tree) {
    if (workspace.asked().isEmpty()
        && !tree.sameAs(new FolderTree(workspace.folder()), Workspace.FOLDERS)) {
      throw new MisuseException(
          "the folder has changes that aren't committed; “lis diff” shows them. Commit them, or"
              + " name a commit with --rev.");
    }
  }

  private void refuseUnready(Strategy strategy, VersionFolder folder) {
    String said = strategy.root().text(Role.EDITION);
    Optional<PublishedVersion> same = folder.versions().find(version);
    if (!said.equals(version) && same.isPresent()) {
      throw new MisuseException(
          "version %s was published from commit %s, and this commit is version %s. To publish it again, add --rev %s."
              .formatted(version, same.get().commit(), said, same.get().commit()));
    }
    if (!said.equals(version)) {
      throw new MisuseException(
          "the strategy says that it is version %s, and you asked for %s. Write “%s: \"%s\"” in strategy.yaml, and commit it."
              .formatted(
                  said,
                  version,
                  strategy.root().kind().field(Role.EDITION).orElseThrow().name(),
                  version));
    }
    Optional<PublishedVersion> before = folder.before(version);
    Optional<Kind> notes = ChangeNote.kind(strategy);
    if (before.isPresent() && notes.isPresent() && ChangeNote.of(strategy, version).isEmpty()) {
      throw new MisuseException(
          "version %s has no change note: nobody says what changed since version %s. “lis publish %s --draft-note” drafts one (%s, with the version in it)."
              .formatted(version, before.get().version(), version, notes.get().one()));
    }
  }

  private int draft(VersionFolder folder, Workspace workspace, DiffSide.Loaded now) {
    Kind kind =
        ChangeNote.kind(now.strategy())
            .orElseThrow(
                () ->
                    new MisuseException(
                        "the model has no kind for change notes: one with a field in the role edition, and one of prose."));
    DiffReport report =
        compared(folder, workspace, now)
            .orElseThrow(
                () ->
                    new MisuseException(
                        "no version was published before %s, so there is nothing to compare with."
                            .formatted(version)));
    lis.terminal().result(ChangeNote.draft(kind, version, report));
    return Exit.CLEAN;
  }

  /** What changed since the version before; empty for the first, or where its commit is gone. */
  private Optional<DiffReport> compared(
      VersionFolder folder, Workspace workspace, DiffSide.Loaded now) {
    Optional<PublishedVersion> before = folder.before(version);
    Optional<Revision> commit = before.flatMap(b -> Revision.find(workspace.folder(), b.commit()));
    if (before.isPresent() && commit.isEmpty()) {
      lis.terminal()
          .complain(
              "git doesn't have the commit of version %s (%s), so nothing says what changed since. In a shallow clone, fetch the rest: git fetch --unshallow."
                  .formatted(before.get().version(), before.get().commit()));
    }
    return commit.map(
        then -> {
          String name = "version " + before.orElseThrow().version();
          DiffSide.Loaded old = DiffSide.of(workspace.folder(), name, then).load(lis, workspace);
          return DiffReport.of(old, now, DiffReport.compare(old, now), DiffFilter.NONE);
        });
  }

  private void publish(
      VersionFolder folder,
      Revision revision,
      Workspace workspace,
      Outputs outputs,
      Optional<DiffReport> changes) {
    SortedMap<String, byte[]> files = outputs.files();
    changes.ifPresent(
        report -> {
          new RedlineFiles(lis, workspace, report)
              .bytes(Format.HTML)
              .ifPresent(page -> files.put(VersionPages.CHANGES, page));
          files.put(CHANGES_DATA, new DiffJson(report).text().getBytes(StandardCharsets.UTF_8));
        });
    SortedMap<String, byte[]> all = outputs.listed(files);
    boolean fresh = folder.add(version, all);
    PublishedVersion published =
        new PublishedVersion(
            version,
            outputs.strategy().status().map(Kebab::of).orElse(Kebab.of(Status.DRAFT)),
            day(outputs.date()),
            revision.id(),
            outputs.strategy().root().title(),
            ChangeNote.of(outputs.strategy(), version).orElse(""),
            Manifest.sha256(all.getOrDefault(Manifest.FILE, new byte[0])),
            folder.versions().find(version).flatMap(PublishedVersion::withdrawal));
    folder.list(folder.versions().with(published), outputs.pipeline(), outputs.strategy());
    lis.terminal()
        .say(
            fresh
                ? "Published version %s: %,d files in %s."
                    .formatted(version, all.size(), folder.root().resolve(version))
                : "Version %s was published before, with the same bytes.".formatted(version));
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private int withdraw(VersionFolder folder, Workspace workspace, SourceTree tree) {
    PublishedVersions versions = folder.versions();
    PublishedVersion old =
        versions
            .find(version)
            .orElseThrow(
                () ->
                    new MisuseException(
                        "version %s was never published in %s. There is %s."
                            .formatted(version, folder.root(), folder.names())));
    String reason = withdraw.orElseThrow().strip();
    if (reason.isEmpty()) {
      throw new MisuseException("say why: --withdraw 'REASON'.");
    }
    Strategy strategy = lis.pipeline(workspace, tree).read().value().orElseThrow(Find::unreadable);
    String today = lis.today(workspace).toString();
    folder.list(
        versions.with(old.withdrawn(new PublishedVersion.Withdrawal(today, reason))),
        lis.pipeline(workspace, tree),
        strategy);
    lis.terminal().say("Withdrew version %s: every page of it says so now.".formatted(version));
    return Exit.CLEAN;
  }
}

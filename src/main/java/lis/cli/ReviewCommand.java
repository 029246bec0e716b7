package lis.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import lis.edit.ReviewsFile;
import lis.json.Csv;
import lis.json.Json;
import lis.source.EditedTree;
import lis.source.Kebab;
import lis.source.UnreadableException;
import lis.strategy.Element;
import lis.strategy.Link;
import lis.strategy.PartialDate;
import lis.strategy.Review;
import lis.strategy.ReviewState;
import lis.strategy.Reviewing;
import lis.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who has read what, as it then stood. */
@Command(
    name = "review",
    description = {
      "Note that elements, and what they are linked with, were read as they stand now.",
      "Without an ID: list what has changed since it was read."
    },
    sortOptions = false,
    addMethodSubcommands = false)
final class ReviewCommand implements Callable<Integer> {
  private static final Pattern ROLE = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}\\v]*");

  @Parameters(arity = "0..*", paramLabel = "ID", description = "The elements that were read.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "ROLE",
      description =
          "The role or body that read them, such as “Policy lead”: never a person's name.")
  private Optional<String> by = Optional.empty();

  private final Lis lis;

  ReviewCommand(Lis lis) {
    this.lis = lis;
  }

  /**
   * An element, or one of its links, and how it stands to what was read.
   *
   * @param link the id that a link leads to; empty for the element itself
   */
  private record Line(
      String element,
      Optional<String> link,
      String state,
      Optional<String> by,
      Optional<String> on) {
    String words() {
      return element
          + link.map(id -> " → " + id).orElse("")
          + ": "
          + state
          + by.map(role -> ", last read by " + role).orElse("")
          + on.map(day -> " (" + day + ")").orElse("");
    }
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() && by.isPresent()) {
      throw new MisuseException("say what was read, as “lis review ID… --by ROLE”.");
    }
    return ids.isEmpty() ? list() : note();
  }

  private int note() {
    String role =
        by.map(String::strip)
            .filter(word -> ROLE.matcher(word).matches())
            .orElseThrow(() -> new MisuseException("say which role read it: --by 'Policy lead'."));
    Workspace workspace = lis.workspace().changeable();
    EditedTree tree = new EditedTree(workspace.tree());
    Strategy strategy = read(workspace, tree);
    List<Element> elements = ids.stream().map(id -> Find.element(strategy, id)).distinct().toList();
    LocalDate today = lis.today(workspace);
    PartialDate on = new PartialDate(today.toString(), today, today);
    List<Review> reviews = strategy.reviewing().all();
    for (Element element : elements) {
      reviews = ReviewsFile.with(reviews, strategy.reviewing().note(element, role, on));
    }
    write(tree, reviews);
    verify(read(workspace, tree), elements);
    workspace.write(tree);
    elements.forEach(element -> lis.terminal().result(element.id() + "\n"));
    lis.terminal()
        .say(
            "Noted in %s: %s read by %s on %s."
                .formatted(
                    Review.FILE,
                    elements.size() == 1 ? "1 element" : elements.size() + " elements",
                    role,
                    on.printed()));
    return Exit.CLEAN;
  }

  private Strategy read(Workspace workspace, EditedTree tree) {
    return lis.pipeline(workspace, tree).read().value().orElseThrow(Find::unreadable);
  }

  private static void write(EditedTree tree, List<Review> reviews) {
    try {
      ReviewsFile.write(tree, reviews);
    } catch (UnreadableException e) {
      throw new MisuseException("nothing was changed: a file can't be read: " + e.reason() + ".");
    }
  }

  /** What was written is read again, before it goes to the disk. */
  private static void verify(Strategy after, List<Element> noted) {
    for (Element element : noted) {
      Element same = Find.element(after, element.id());
      if (after.reviewing().state(same) == ReviewState.UNREVIEWED) {
        throw new MisuseException(
            "nothing was changed: “%s” can't be noted in %s.".formatted(element.id(), Review.FILE));
      }
    }
  }

  private int list() {
    Strategy strategy = Find.strategy(lis);
    Reviewing reviewing = strategy.reviewing();
    List<Line> suspect = new ArrayList<>();
    long unreviewed = 0;
    for (Element element : strategy.current().elements()) {
      ReviewState state = reviewing.state(element);
      unreviewed += state == ReviewState.UNREVIEWED ? 1 : 0;
      if (state == ReviewState.SUSPECT) {
        suspect.add(line(reviewing, element, Optional.empty(), state));
      }
      for (Link link : element.links()) {
        if (reviewing.state(link) == ReviewState.SUSPECT) {
          suspect.add(line(reviewing, element, Optional.of(link.target()), ReviewState.SUSPECT));
        }
      }
    }
    print(suspect);
    lis.terminal()
        .say(
            "%d suspect; %d of %d elements have not been read by anybody."
                .formatted(suspect.size(), unreviewed, strategy.current().elements().size()));
    return Exit.CLEAN;
  }

  private static Line line(
      Reviewing reviewing, Element element, Optional<String> link, ReviewState state) {
    Optional<Review> last = reviewing.of(element).stream().reduce((one, other) -> other);
    return new Line(
        element.id(),
        link,
        Kebab.of(state),
        last.map(Review::by),
        last.map(review -> review.when().printed()));
  }

  private void print(List<Line> lines) {
    Function<Line, String> text = line -> line.words() + "\n";
    switch (lis.outputFormat()) {
      case JSON -> lis.terminal().result(Json.write(lines));
      case CSV -> lis.terminal().result(Csv.records(lines));
      case FULL, PLAIN, CONCISE -> lines.forEach(line -> lis.terminal().result(text.apply(line)));
      default -> throw lis.outputFormat().unfit();
    }
  }
}

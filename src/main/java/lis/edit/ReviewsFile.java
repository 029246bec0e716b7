package lis.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lis.model.Key;
import lis.source.EditedTree;
import lis.source.UnreadableException;
import lis.strategy.Mention;
import lis.strategy.Review;
import lis.strategy.Reviewing;
import lis.strategy.Strategy;

/**
 * The file of reviews, which lis writes itself: sorted, so that two branches seldom touch the same
 * lines.
 */
public final class ReviewsFile {
  private static final String HEAD =
      """
      # Who has read what, and what it said then: six letters stand for it. “lis review” writes this file.
      # Where an element, or one that it is linked with, has changed in substance since, “lis validate” says so.
      """;

  private static final Comparator<Review> ORDER =
      Comparator.comparing((Review review) -> review.element().target()).thenComparing(Review::by);

  private ReviewsFile() {}

  /** Writes reviews into a tree; comments above the first one stay. */
  public static void write(EditedTree tree, List<Review> reviews) throws UnreadableException {
    String head =
        tree.exists(Review.FILE)
            ? head(new String(tree.read(Review.FILE), StandardCharsets.UTF_8))
            : HEAD;
    String text =
        reviews.stream()
            .sorted(ORDER)
            .map(ReviewsFile::item)
            .collect(Collectors.joining("\n", head + "\n", ""));
    tree.write(Review.FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String head(String before) {
    return before
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String item(Review review) {
    StringBuilder item = new StringBuilder();
    item.append("- ").append(pair(Key.ELEMENT, review.element().target()));
    item.append("  ").append(pair(Key.BY, review.by()));
    item.append("  ").append(pair(Key.WHEN, review.when().printed()));
    item.append("  ").append(pair(Key.READ, review.read()));
    if (!review.links().isEmpty()) {
      item.append("  ").append(Key.LINKS.word()).append(":\n");
      review.links().forEach((id, read) -> item.append("    %s: %s\n".formatted(id, read)));
    }
    return item.toString();
  }

  private static String pair(Key key, String value) {
    return key.word() + ": " + YamlText.of(List.of(value)) + "\n";
  }

  /** Reviews with one more, which takes the place of what the same role read before. */
  public static List<Review> with(List<Review> reviews, Review added) {
    List<Review> all = new ArrayList<>(reviews);
    all.removeIf(
        review ->
            review.by().equals(added.by())
                && review.element().target().equals(added.element().target()));
    all.add(added);
    return all;
  }

  /**
   * What was noted of a strategy, for the same one under another id: what was current stays so.
   *
   * @param id what became of an id
   */
  public static List<Review> renamed(Strategy before, Strategy after, UnaryOperator<String> id) {
    return before.reviewing().all().stream().map(r -> renamed(r, before, after, id)).toList();
  }

  private static Review renamed(
      Review review, Strategy before, Strategy after, UnaryOperator<String> id) {
    SequencedMap<String, String> links = new LinkedHashMap<>();
    review
        .links()
        .forEach(
            (target, read) -> links.put(id.apply(target), kept(target, read, before, after, id)));
    String target = review.element().target();
    return new Review(
        new Mention(id.apply(target), review.element().place()),
        review.by(),
        review.when(),
        kept(target, review.read(), before, after, id),
        links);
  }

  private static String kept(
      String target, String read, Strategy before, Strategy after, UnaryOperator<String> id) {
    Reviewing then = before.reviewing();
    return before
        .find(target)
        .filter(element -> then.signature(element).equals(read))
        .flatMap(element -> after.find(id.apply(element.id())))
        .map(element -> after.reviewing().signature(element))
        .orElse(read);
  }
}

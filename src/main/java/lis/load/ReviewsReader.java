package lis.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Key;
import lis.strategy.Mention;
import lis.strategy.PartialDate;
import lis.strategy.Review;

/** Reads what was noted of who has read what. */
final class ReviewsReader {
  private static final String WHAT = "a review";

  private final Consumer<Diagnostic> report;

  ReviewsReader(Consumer<Diagnostic> report) {
    this.report = report;
  }

  List<Review> read(Yaml node) {
    if (!(node instanceof Yaml.Sequence list)) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_SETTING,
                  node.span(),
                  "A list of reviews is needed here, and this is " + node.noun() + ".")
              .help("Begin each with “- element: …”, or let “lis review” write this file."));
      return List.of();
    }
    List<Review> reviews = new ArrayList<>();
    list.items().forEach(item -> review(item).ifPresent(reviews::add));
    return reviews;
  }

  private Optional<Review> review(Yaml item) {
    Settings settings = new Settings(item, WHAT, Code.BAD_SETTING, report);
    Optional<Mention> element =
        settings.scalar(Key.ELEMENT).map(id -> new Mention(id.text(), id.span()));
    settings.required(Key.ELEMENT);
    String by = settings.required(Key.BY);
    settings.required(Key.WHEN);
    Optional<PartialDate> on = settings.scalar(Key.WHEN).flatMap(this::date);
    String read = settings.required(Key.READ);
    SequencedMap<String, String> links = links(settings.get(Key.LINKS));
    settings.close();
    return element.isPresent() && on.isPresent() && !by.isEmpty() && !read.isEmpty()
        ? Optional.of(new Review(element.get(), by, on.get(), read, links))
        : Optional.empty();
  }

  private Optional<PartialDate> date(Yaml.Scalar scalar) {
    Optional<PartialDate> date = DateReader.read(scalar.text());
    if (date.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_SETTING,
                  scalar.span(),
                  "A date is needed here, and this is “" + scalar.text() + "”.")
              .help("Write it as 2026-03-31 or 31 March 2026."));
    }
    return date;
  }

  private SequencedMap<String, String> links(Optional<Yaml> node) {
    SequencedMap<String, String> links = new LinkedHashMap<>();
    if (node.filter(n -> !(n instanceof Yaml.Mapping)).isPresent()) {
      report.accept(
          Diagnostic.of(
                  Code.BAD_SETTING,
                  node.get().span(),
                  "The elements that it is linked with are needed here, each with its signature,"
                      + " and this is "
                      + node.get().noun()
                      + ".")
              .help("Let “lis review” write it."));
    }
    for (Yaml.Pair pair : Settings.pairs(node)) {
      if (pair.value() instanceof Yaml.Scalar signature) {
        links.put(pair.key().text(), signature.text());
      }
    }
    return links;
  }
}

package lis.load;

import java.util.Optional;
import lis.model.Key;
import lis.strategy.EasyRead;
import lis.strategy.PartialDate;

/** Reads whether a publication is in easy read, and who tested it. */
final class EasyReadReader {
  private final Settings publication;

  EasyReadReader(Settings publication) {
    this.publication = publication;
  }

  Optional<EasyRead> read() {
    boolean easy = publication.yes(Key.EASY_READ);
    Optional<EasyRead.Test> test = test();
    if (!easy) {
      publication
          .scalar(Key.TESTED_BY)
          .or(() -> publication.scalar(Key.TESTED_ON))
          .ifPresent(
              s ->
                  publication.fault(
                      s.span(),
                      "Only what is in easy read is tested: write “easy-read: yes”, or leave this"
                          + " out."));
      return Optional.empty();
    }
    return Optional.of(new EasyRead(test));
  }

  private Optional<EasyRead.Test> test() {
    Optional<Yaml.Scalar> by = publication.scalar(Key.TESTED_BY);
    Optional<Yaml.Scalar> on = publication.scalar(Key.TESTED_ON);
    if (by.isPresent() != on.isPresent()) {
      publication.fault(
          by.or(() -> on).map(Yaml.Scalar::span).orElse(publication.span()),
          "A test needs both: who tested it with readers (tested-by), and when (tested-on).");
      return Optional.empty();
    }
    return by.flatMap(who -> on.flatMap(this::date).map(day -> test(who, day)));
  }

  private static EasyRead.Test test(Yaml.Scalar by, PartialDate on) {
    return new EasyRead.Test(Typography.of(by.text()), on);
  }

  private Optional<PartialDate> date(Yaml.Scalar on) {
    Optional<PartialDate> date = DateReader.read(on.text());
    if (date.isEmpty()) {
      publication.fault(
          on.span(), "“" + on.text() + "” is no date: write it as 12 May 2020 or 2020-05-12.");
    }
    return date;
  }
}

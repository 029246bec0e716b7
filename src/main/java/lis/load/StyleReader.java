package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.model.Key;
import lis.strategy.Mention;
import lis.strategy.Style;
import lis.strategy.Style.Advice;
import lis.strategy.Style.Limits;

/** Reads how plainly a strategy wants to be written. */
record StyleReader(Consumer<Diagnostic> report) {

  /** Beside a vague word that may be used. */
  private static final String OFF = "off";

  Style read(Yaml node) {
    Settings settings = settings(node, "wording");
    Style style =
        new Style(
            limits(settings, Key.PLAIN, Style.DEFAULT.plain()),
            limits(settings, Key.TEXT, Style.DEFAULT.text()),
            settings.words(Key.ABBREVIATIONS).stream()
                .map(Yaml.Scalar::text)
                .collect(Collectors.toSet()),
            advices(settings.get(Key.VAGUE_WORDS)));
    settings.close();
    return style;
  }

  private Settings settings(Yaml node, String what) {
    return new Settings(node, what, Code.BAD_SETTING, report);
  }

  private Limits limits(Settings settings, Key key, Limits otherwise) {
    Optional<Yaml> node = settings.get(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    Settings limits = settings(node.get(), key.word());
    Limits read =
        new Limits(
            limits.number(Key.WORDS).orElse(otherwise.words()),
            limits.number(Key.READING_AGE).orElse(otherwise.readingAge()));
    limits.close();
    return read;
  }

  private List<Advice> advices(Optional<Yaml> node) {
    List<Advice> advices = new ArrayList<>();
    node.map(group -> settings(group, Key.VAGUE_WORDS.word()).others())
        .ifPresent(pairs -> pairs.forEach(pair -> advice(pair, advices)));
    return advices;
  }

  private void advice(Yaml.Pair pair, List<Advice> advices) {
    if (pair.value() instanceof Yaml.Scalar advice && !advice.text().isBlank()) {
      Optional<String> text = Optional.of(Typography.of(advice.text().strip()));
      advices.add(
          new Advice(
              new Mention(pair.key().text(), pair.key().span()),
              text.filter(t -> advice.quoted() || !t.equalsIgnoreCase(OFF))));
    } else {
      report.accept(
          Diagnostic.of(
                  Code.BAD_SETTING,
                  pair.key().span(),
                  "For “" + pair.key().text() + "” it isn't said what to write instead.")
              .help("Write the advice behind the colon, or off where the word may be used."));
    }
  }
}

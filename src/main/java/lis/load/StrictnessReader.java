package lis.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.diagnostic.Suggest;
import lis.model.Key;
import lis.source.Kebab;
import lis.source.Span;
import lis.strategy.Mention;
import lis.strategy.PartialDate;
import lis.strategy.Strictness;
import lis.strategy.Strictness.Exemption;

/** Reads how strictly a strategy wants to be judged. */
record StrictnessReader(Consumer<Diagnostic> report) {

  /** The word for a code that is switched off. */
  private static final String OFF = "off";

  Strictness read(Settings settings) {
    Map<Code, Optional<Severity>> severities = severities(settings.get(Key.SEVERITIES));
    List<Exemption> exemptions = new ArrayList<>();
    settings
        .get(Key.EXCEPTIONS)
        .ifPresent(list -> list.each().forEach(i -> exemption(i).ifPresent(exemptions::add)));
    return new Strictness(severities, exemptions);
  }

  private Settings settings(Yaml node, String what) {
    return new Settings(node, what, Code.BAD_SETTING, report);
  }

  private Map<Code, Optional<Severity>> severities(Optional<Yaml> node) {
    Map<Code, Optional<Severity>> severities = new EnumMap<>(Code.class);
    List<Yaml.Pair> pairs =
        node.map(group -> settings(group, "severities").others()).orElse(List.of());
    for (Yaml.Pair pair : pairs) {
      Optional<Code> code = code(pair.key());
      Optional<String> word = code.flatMap(c -> severity(pair.value()));
      if (code.isPresent() && word.isPresent()) {
        severities.put(code.get(), Kebab.parse(Severity.class, word.get()));
      }
    }
    return severities;
  }

  /** The word for a severity, or the one for none. */
  private Optional<String> severity(Yaml node) {
    String word = node instanceof Yaml.Scalar scalar ? scalar.text() : node.noun();
    if (word.equalsIgnoreCase(OFF) || Kebab.parse(Severity.class, word).isPresent()) {
      return Optional.of(word);
    }
    fault(node, "“" + word + "” is no severity.", "Choose error, warning or off.");
    return Optional.empty();
  }

  private Optional<Code> code(Yaml.Scalar word) {
    Optional<Code> code = Code.of(word.text());
    if (code.isEmpty()) {
      List<String> known = Kebab.all(Code.class);
      report.accept(
          Diagnostic.of(Code.BAD_SETTING, word.span(), "There is no code “" + word.text() + "”.")
              .help(Suggest.sentence(word.text(), known).orElse("“lis explain” lists them."))
              .instead(word.text(), Suggest.only(word.text(), known)));
    } else if (code.get().firm()) {
      fault(
          word,
          "“" + word.text() + "” stays an error: published, it would break a reference or a page.",
          "Take this away, and repair what “" + word.text() + "” finds.");
      return Optional.empty();
    }
    return code;
  }

  private Optional<Exemption> exemption(Yaml node) {
    Settings item = settings(node, "the exception");
    if (!(node instanceof Yaml.Mapping)) {
      return Optional.empty();
    }
    item.required(Key.CODE);
    Optional<Code> code = item.scalar(Key.CODE).flatMap(this::code);
    String element = item.required(Key.ELEMENT);
    String reason = item.required(Key.REASON);
    item.required(Key.UNTIL);
    Optional<PartialDate> until = item.scalar(Key.UNTIL).flatMap(this::day);
    item.close();
    if (code.isEmpty() || until.isEmpty() || element.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exemption(
            code.get(),
            new Mention(element, place(item, Key.ELEMENT)),
            reason,
            until.get(),
            place(item, Key.CODE),
            place(item, Key.UNTIL)));
  }

  private static Span place(Settings item, Key key) {
    return item.scalar(key).map(Yaml.Scalar::span).orElse(item.span());
  }

  private Optional<PartialDate> day(Yaml.Scalar word) {
    Optional<PartialDate> day = DateReader.read(word.text()).filter(d -> d.from().equals(d.to()));
    if (day.isEmpty()) {
      fault(word, "“" + word.text() + "” is no day.", "Write the day as 2027-03-31.");
    }
    return day;
  }

  private void fault(Yaml place, String message, String help) {
    report.accept(Diagnostic.of(Code.BAD_SETTING, place.span(), message).help(help));
  }
}

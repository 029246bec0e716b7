package lis.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Languages;
import lis.model.Key;
import lis.source.Span;
import lis.strategy.Configuration;
import lis.strategy.EasyRead;
import lis.strategy.Element;
import lis.strategy.Gap;
import lis.strategy.Mention;
import lis.strategy.Publication;

/** Reads what strategy.yaml says to lis itself; the rest are fields of the strategy's own kind. */
final class RootReader {
  private static final String NEEDED =
      "“publications” needs a list of what is published, each with an id, a template and formats.";

  private final Settings settings;
  private final Consumer<Diagnostic> report;
  private final Consumer<Gap> gaps;

  RootReader(Yaml node, Consumer<Diagnostic> report, Consumer<Gap> gaps) {
    this.report = report;
    this.gaps = gaps;
    this.settings = new Settings(node, "the strategy", Code.BAD_SETTING, report);
  }

  Configuration configuration() {
    ChecksReader.Checks checks =
        settings
            .get(Key.CHECKS)
            .map(node -> ChecksReader.read(node, report))
            .orElse(ChecksReader.DEFAULT);
    return new Configuration(language(), publications(), checks.strictness(), checks.style());
  }

  /** The language of the strategy; British English until it says otherwise. */
  private String language() {
    String tag = settings.required(Key.LANGUAGE);
    if (Languages.isTag(tag)) {
      return tag;
    }
    settings.scalar(Key.LANGUAGE).ifPresent(s -> report.accept(noTag(s)));
    return "en-GB";
  }

  private List<Publication> publications() {
    Optional<Yaml> node = settings.get(Key.PUBLICATIONS);
    List<Publication> publications = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof Yaml.Sequence list) {
      list.items().forEach(item -> publications.add(publication(item)));
      refuseTwins(publications);
    } else if (node.isPresent()) {
      settings.fault(node.get().span(), NEEDED);
    } else {
      settings.missing(Key.PUBLICATIONS, NEEDED);
    }
    return publications;
  }

  private static final String TEMPLATE = ".ftlx";

  private Publication publication(Yaml node) {
    List<Diagnostic> faults = new ArrayList<>();
    Settings item = new Settings(node, "the publication", Code.BAD_SETTING, faults::add);
    String id = item.required(Key.ID);
    if (!id.isEmpty() && !Element.isId(id)) {
      item.fault(
          item.scalar(Key.ID).map(Yaml.Scalar::span).orElse(item.span()),
          "“" + id + "” can't name files: use lower-case words with hyphens.");
    }
    Optional<EasyRead> easyRead = new EasyReadReader(item).read();
    Publication publication =
        new Publication(
            id,
            Typography.of(item.required(Key.TITLE)),
            Typography.of(item.text(Key.DESCRIPTION, "")),
            template(item, id),
            item.words(Key.FORMATS).stream().map(RootReader::mention).toList(),
            item.scalar(Key.SUMMARY_OF).map(RootReader::mention),
            limit(item.number(Key.PAGES), easyRead, EasyRead.PAGES),
            item.number(Key.READING_AGE),
            item.number(Key.WORDS),
            limit(item.number(Key.SENTENCE), easyRead, EasyRead.WORDS),
            item.yes(Key.COVER),
            item.yes(Key.STATEMENT),
            languages(item),
            easyRead,
            item.scalar(Key.ID).map(Yaml.Scalar::span).orElse(item.span()));
    if (publication.formats().isEmpty()) {
      item.fault(item.span(), "“formats” is missing: say which formats this publication has.");
    }
    item.close();
    faults.forEach(report);
    if (!faults.isEmpty()) {
      gaps.accept(new Gap.Unused(item.span(), Key.SUMMARY_OF.word(), item.span()));
    }
    return publication;
  }

  private List<Mention> languages(Settings item) {
    List<Yaml.Scalar> tags = item.words(Key.LANGUAGES);
    tags.stream()
        .filter(tag -> !Languages.isTag(tag.text()))
        .forEach(tag -> report.accept(noTag(tag)));
    return tags.stream()
        .filter(tag -> Languages.isTag(tag.text()))
        .map(RootReader::mention)
        .toList();
  }

  private static Diagnostic noTag(Yaml.Scalar tag) {
    return Diagnostic.of(Code.BAD_SETTING, tag.span(), "“" + tag.text() + "” is no language tag.")
        .help("Write it as en-GB or cy.");
  }

  /** Easy read has limits of its own, which a publication can only make lower. */
  private static Optional<Integer> limit(
      Optional<Integer> own, Optional<EasyRead> easyRead, int most) {
    return easyRead.isEmpty() ? own : Optional.of(Math.min(own.orElse(most), most));
  }

  /** Without a word about it, the template has the name of the publication. */
  private static Mention template(Settings item, String id) {
    String name = item.text(Key.TEMPLATE, id + TEMPLATE);
    return new Mention(name, item.scalar(Key.TEMPLATE).map(Yaml.Scalar::span).orElse(item.span()));
  }

  private void refuseTwins(List<Publication> publications) {
    Map<String, Span> seen = new LinkedHashMap<>();
    for (Publication publication : publications) {
      Span first = seen.putIfAbsent(publication.id(), publication.place());
      if (first != null) {
        report.accept(
            Diagnostic.of(
                    Code.BAD_SETTING,
                    publication.place(),
                    "Two publications have the id “" + publication.id() + "”.")
                .label(first, "here is the first"));
      }
    }
  }

  private static Mention mention(Yaml.Scalar scalar) {
    return new Mention(scalar.text(), scalar.span());
  }

  /** The pairs that are fields or relations of the strategy's own kind. */
  Yaml.Mapping others() {
    return new Yaml.Mapping(settings.others(), settings.span());
  }
}

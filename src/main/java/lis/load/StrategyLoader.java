package lis.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Languages;
import lis.model.Archetype;
import lis.model.Key;
import lis.model.Kind;
import lis.model.Model;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.source.Span;
import lis.strategy.Configuration;
import lis.strategy.Element;
import lis.strategy.Gap;
import lis.strategy.Gaps;
import lis.strategy.Review;
import lis.strategy.Strategy;
import lis.strategy.Translation;

/**
 * Reads a whole strategy from a folder or a revision. Files are read in parallel and put together
 * in the order of their paths.
 */
public final class StrategyLoader {
  /** The folder of the strategy below the root of the tree. */
  public static final String FOLDER = "strategy/";

  private static final String ROOT_FILE = FOLDER + "strategy.yaml";
  private static final String MODEL_FILE = FOLDER + "model.yaml";
  private static final String IMAGES = FOLDER + "images/";

  private final SourceTree tree;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  public StrategyLoader(SourceTree tree) {
    this.tree = tree;
  }

  /** The strategy as far as it can be read; empty where its model or its root can't. */
  public Outcome<Optional<Strategy>> load() {
    Optional<Model> model = model();
    Optional<Yaml> root = yaml(ROOT_FILE);
    root.filter(node -> !(node instanceof Yaml.Mapping)).ifPresent(this::refuseRoot);
    if (model.isEmpty() || !(root.orElse(null) instanceof Yaml.Mapping)) {
      return new Outcome<>(Optional.empty(), findings);
    }
    return new Outcome<>(strategy(model.get(), root.get()), findings);
  }

  private void refuseRoot(Yaml node) {
    findings.add(
        Diagnostic.of(
                Code.BAD_YAML,
                node.span().file().start(),
                "What the strategy says of itself is a group of keys, and this is "
                    + node.noun()
                    + ".")
            .help("Begin with “title: …”, without a hyphen."));
  }

  /** The model alone, for what can be said of a strategy that can't be read. */
  public Optional<Model> model() {
    return yaml(MODEL_FILE).map(this::model);
  }

  private Model model(Yaml node) {
    List<Diagnostic> faults = new ArrayList<>();
    Model model = new ModelLoader(faults::add).load(node);
    findings.addAll(faults);
    // A rule that can't be read is left out; what else is wrong, the content can't be held to.
    Optional<Span> rules =
        Settings.pairs(Optional.of(node)).stream()
            .filter(pair -> pair.key().text().equals(Key.RULES.word()))
            .map(pair -> pair.value().span())
            .findFirst();
    if (!faults.stream().allMatch(d -> rules.filter(r -> r.covers(d.place())).isPresent())) {
      gaps.add(new Gap.Unsound(node.span().file().whole()));
    }
    return model;
  }

  private Optional<Yaml> yaml(String path) {
    if (!tree.exists(path)) {
      findings.add(
          Diagnostic.of(
                  Code.MISSING_FILE,
                  SourceFile.named(path).start(),
                  "There is no " + path + " here, and without it there is no strategy.")
              .help("Run lis in the folder that holds the folder strategy, or name it with -C."));
      return Optional.empty();
    }
    return TextFile.read(tree, path, findings::add).flatMap(file -> whole(file, findings::add));
  }

  private static Optional<Yaml> whole(SourceFile file, Consumer<Diagnostic> report) {
    if (file.text().isBlank()) {
      report.accept(empty(file));
      return Optional.empty();
    }
    return YamlReader.read(file, 0, file.text().length(), report);
  }

  private static Diagnostic empty(SourceFile file) {
    return Diagnostic.of(Code.EMPTY_FILE, file.start(), "This file is empty.")
        .help("Write something into it, or delete it.");
  }

  private Optional<Strategy> strategy(Model model, Yaml rootNode) {
    List<Kind> roots = model.kinds(Archetype.STRATEGY);
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    RootReader reader = new RootReader(rootNode, findings::add, gaps::add);
    Configuration configuration = reader.configuration();
    ElementReader elements = new ElementReader(model, tree, findings::add, gaps::add);
    Element root = elements.root(roots.getFirst(), reader.others(), rootNode.span());
    Content all = files(model, root);
    return Optional.of(
        new Strategy(
            model,
            configuration,
            root,
            all.elements(),
            all.translations(),
            reviews(),
            new Gaps(gaps)));
  }

  private List<Review> reviews() {
    if (!tree.exists(Review.FILE)) {
      return List.of();
    }
    return TextFile.read(tree, Review.FILE, findings::add)
        .flatMap(file -> whole(file, findings::add))
        .map(node -> new ReviewsReader(findings::add).read(node))
        .orElse(List.of());
  }

  /** What stands in the files of a strategy. */
  private record Content(List<Element> elements, List<Translation> translations) {}

  private Content files(Model model, Element root) {
    List<String> paths =
        tree.list(FOLDER).stream()
            .filter(path -> !path.equals(ROOT_FILE) && !path.equals(MODEL_FILE))
            .filter(path -> !path.equals(Review.FILE))
            .filter(path -> !path.startsWith(IMAGES))
            .toList();
    List<TranslationFile> foreign =
        paths.stream()
            .flatMap(path -> TranslationFile.of(path).stream())
            .filter(file -> !file.path().equals(WordsLoader.file(file.language())))
            .toList();
    List<String> own = paths.stream().filter(p -> TranslationFile.of(p).isEmpty()).toList();
    List<Element> elements = new ArrayList<>();
    Map<String, Span> folders = new HashMap<>();
    for (Read read : Guard.all(own, path -> read(model, path))) {
      elements.addAll(read.elements());
      findings.addAll(read.findings());
      gaps.addAll(read.gaps());
      read.homeless().forEach(finding -> findings.add(once(finding, folders)));
    }
    return new Content(elements, translations(foreign, elements, root));
  }

  private List<Translation> translations(
      List<TranslationFile> files, List<Element> elements, Element root) {
    if (files.isEmpty()) {
      return List.of();
    }
    Map<String, Element> byId = new LinkedHashMap<>();
    elements.forEach(element -> byId.putIfAbsent(element.id(), element));
    byId.put(SourceFile.stem(ROOT_FILE), root);
    Gaps missed = new Gaps(gaps);
    List<Translation> translations = new ArrayList<>();
    for (TranslationFile name : files) {
      List<Diagnostic> found = new ArrayList<>();
      TranslationReader reader = new TranslationReader(byId, missed, tree, found::add);
      TextFile.read(tree, name.path(), found::add)
          .ifPresent(file -> translations.addAll(reader.read(name, file)));
      found.stream()
          .filter(Diagnostic::isError)
          .findFirst()
          .ifPresent(d -> gaps.add(new Gap.Untranslated(d.place(), name.language())));
      findings.addAll(found);
    }
    refuseTwins(translations);
    return translations;
  }

  private void refuseTwins(List<Translation> translations) {
    Map<String, Span> first = new HashMap<>();
    for (Translation translation : translations) {
      String id = translation.id().target();
      Span other = first.putIfAbsent(translation.language() + " " + id, translation.place());
      if (other != null) {
        findings.add(
            Diagnostic.of(
                    Code.BAD_TRANSLATION,
                    translation.place(),
                    "There are two translations of “%s” into %s."
                        .formatted(id, Languages.english(translation.language())))
                .label(other, "here is the first")
                .help("Put their words into one."));
      }
    }
  }

  /** All elements of a folder that is no kind's have one fault: its name. */
  private static Diagnostic once(Diagnostic finding, Map<String, Span> folders) {
    String folder = Model.folder(finding.place().file().path());
    return finding.because(Optional.ofNullable(folders.putIfAbsent(folder, finding.place())));
  }

  /**
   * What one file gives.
   *
   * @param homeless what there is to say of elements whose folder belongs to no kind
   */
  private record Read(
      List<Element> elements,
      List<Diagnostic> findings,
      List<Gap> gaps,
      List<Diagnostic> homeless) {}

  private Read read(Model model, String path) {
    List<Diagnostic> found = new ArrayList<>();
    List<Gap> missed = new ArrayList<>();
    ElementReader reader = new ElementReader(model, tree, found::add, missed::add);
    List<Element> elements = new ArrayList<>();
    switch (extension(path)) {
      case "md" ->
          TextFile.read(tree, path, found::add).flatMap(reader::markdown).ifPresent(elements::add);
      case "yaml", "yml" ->
          TextFile.read(tree, path, found::add)
              .ifPresent(
                  file ->
                      whole(file, found::add)
                          .ifPresent(node -> elements.addAll(reader.list(file, node))));
      case "png", "jpg", "jpeg", "svg" -> {
        // Read where a text shows it.
      }
      default -> {
        found.add(stray(path));
        missed.add(new Gap.Unread(found.getFirst().place(), List.of(SourceFile.stem(path))));
      }
    }
    if (elements.isEmpty()) {
      Stream.concat(found.stream(), reader.homeless().stream())
          .filter(Diagnostic::isError)
          .findFirst()
          .map(Unread::of)
          .ifPresent(missed::add);
    }
    return new Read(elements, found, missed, reader.homeless());
  }

  private static Diagnostic stray(String path) {
    return Diagnostic.of(
            Code.STRAY_FILE,
            SourceFile.named(path).start(),
            "This file is neither Markdown (.md) nor YAML (.yaml), so it isn't part of the strategy.")
        .help("Move it out of the folder; images belong into " + IMAGES + ".");
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

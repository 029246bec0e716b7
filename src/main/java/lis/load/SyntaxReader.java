package lis.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.source.Passage;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.syntax.MarkdownPart;
import lis.syntax.Parts;
import lis.syntax.Syntax;
import lis.syntax.YamlText;

/** Reads with the readers of strategies, so that nothing is taken for what it isn't there. */
public final class SyntaxReader implements Syntax {
  private static final SourceFile NOWHERE = SourceFile.named("");

  private final SourceTree tree;

  public SyntaxReader(SourceTree tree) {
    this.tree = tree;
  }

  @Override
  public Outcome<Optional<Parts>> open(String path) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Parts> parts =
        TextFile.read(tree, path, found::add).flatMap(file -> parts(file, found::add));
    return new Outcome<>(parts, found);
  }

  @Override
  public Outcome<Optional<Parts>> parts(SourceFile file) {
    List<Diagnostic> found = new ArrayList<>();
    return new Outcome<>(parts(file, found::add), found);
  }

  private static Optional<Parts> parts(SourceFile file, Consumer<Diagnostic> report) {
    if (file.path().endsWith(".md")) {
      return FrontMatter.split(file, report)
          .map(front -> new Parts(file, true, front.start(), front.end(), front.bodyStart()));
    }
    int end = file.text().length();
    return Optional.of(new Parts(file, false, 0, end, end));
  }

  @Override
  public Outcome<Optional<YamlText>> yaml(Parts parts) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Yaml> read = YamlReader.read(parts.file(), parts.start(), parts.end(), found::add);
    return new Outcome<>(
        read.filter(node -> isWhole(found))
            .map(node -> YamlOutline.read(parts.file(), parts.start(), parts.end())),
        found);
  }

  /** What is only a warning was read all the same. */
  private static boolean isWhole(List<Diagnostic> found) {
    return found.stream().noneMatch(Diagnostic::isError);
  }

  @Override
  public Optional<List<MarkdownPart>> markdown(String text) {
    return MarkdownOutline.read(text);
  }

  @Override
  public boolean sameValues(Parts one, Parts other) {
    Optional<Yaml> first = values(one);
    Optional<Yaml> second = values(other);
    return first.isPresent() && second.isPresent() && same(first.get(), second.get());
  }

  private static Optional<Yaml> values(Parts parts) {
    List<Diagnostic> found = new ArrayList<>();
    return YamlReader.read(parts.file(), parts.start(), parts.end(), found::add)
        .filter(node -> isWhole(found));
  }

  private static boolean same(Yaml one, Yaml other) {
    return switch (one) {
      case Yaml.Scalar s -> other instanceof Yaml.Scalar o && sameText(s, o);
      case Yaml.Sequence s -> other instanceof Yaml.Sequence o && same(s.items(), o.items());
      case Yaml.Mapping m -> other instanceof Yaml.Mapping o && samePairs(m.pairs(), o.pairs());
    };
  }

  /** Empty lines below a text are never part of it. */
  private static boolean sameText(Yaml.Scalar one, Yaml.Scalar other) {
    return one.text().stripTrailing().equals(other.text().stripTrailing())
        && one.quoted() == other.quoted();
  }

  private static boolean same(List<Yaml> some, List<Yaml> others) {
    Iterator<Yaml> other = others.iterator();
    return some.size() == others.size() && some.stream().allMatch(one -> same(one, other.next()));
  }

  private static boolean samePairs(List<Yaml.Pair> some, List<Yaml.Pair> others) {
    Map<String, Yaml> values = new HashMap<>();
    others.forEach(pair -> values.put(pair.key().text(), pair.value()));
    return some.size() == others.size()
        && some.stream()
            .allMatch(
                pair -> {
                  Yaml other = values.get(pair.key().text());
                  return other != null && same(pair.value(), other);
                });
  }

  @Override
  public boolean sameProse(String one, String other) {
    ProseReader reader = new ProseReader(tree);
    ProseReader.Prose first = reader.read(nowhere(one), "");
    ProseReader.Prose second = reader.read(nowhere(other), "");
    return first.blocks().equals(second.blocks())
        && first.mentions().equals(second.mentions())
        && first.diagnostics().equals(second.diagnostics());
  }

  /** A text of which all places are one, so that what is read from two of them can be compared. */
  private static Passage nowhere(String text) {
    Passage.Builder passage = new Passage.Builder(NOWHERE);
    text.chars().forEach(c -> passage.put((char) c, 0, 0));
    return passage.passage(0);
  }
}

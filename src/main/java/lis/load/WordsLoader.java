package lis.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Outcome;
import lis.document.Words;
import lis.source.SourceFile;
import lis.source.SourceTree;

/**
 * Reads the words of a language: those of lis and its templates, which come with the program, and
 * over them those of the strategy.
 */
public final class WordsLoader {
  private static final Pattern PART = Pattern.compile("\\{[0-9]}");

  private final SourceTree tree;
  private final List<Diagnostic> findings = new ArrayList<>();

  public WordsLoader(SourceTree tree) {
    this.tree = tree;
  }

  /** Where a strategy keeps its own words of a language. */
  public static String file(String language) {
    return StrategyLoader.FOLDER + name(language);
  }

  private static String name(String language) {
    return "phrases." + language + ".yaml";
  }

  /** The words; none where nobody wrote any. */
  public Outcome<Words> load(String language) {
    Map<String, String> phrases = new LinkedHashMap<>();
    String shared = "templates/" + name(language);
    if (tree.exists(shared)) {
      TextFile.read(tree, shared, findings::add).ifPresent(file -> read(file, phrases));
    } else {
      builtIn(shared).ifPresent(file -> read(file, phrases));
    }
    if (tree.exists(file(language))) {
      TextFile.read(tree, file(language), findings::add).ifPresent(file -> read(file, phrases));
    }
    return new Outcome<>(new Words(language, phrases), findings);
  }

  private static Optional<SourceFile> builtIn(String path) {
    try (InputStream in = WordsLoader.class.getResourceAsStream("/lis/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(SourceFile file, Map<String, String> phrases) {
    Optional<Yaml> node = YamlReader.read(file, 0, file.text().length(), findings::add);
    if (node.isPresent() && !(node.get() instanceof Yaml.Mapping)) {
      findings.add(
          Diagnostic.of(
                  Code.BAD_TRANSLATION,
                  node.get().span(),
                  "Words are needed here, each behind what it is in English, and this is "
                      + node.get().noun()
                      + ".")
              .help("Write them as “Priority: Blaenoriaeth”, one a line."));
    }
    for (Yaml.Pair pair : Settings.pairs(node)) {
      if (pair.value() instanceof Yaml.Scalar scalar && !scalar.absent()) {
        String english = pair.key().text();
        String words = Typography.of(scalar.text());
        if (!parts(english).equals(parts(words))) {
          findings.add(
              Diagnostic.of(
                      Code.BAD_TRANSLATION,
                      scalar.span(),
                      "These words need the same parts as the English ones: %s."
                          .formatted(parts(english).isEmpty() ? "none" : parts(english)))
                  .label(pair.key().span(), "what they stand for"));
        }
        phrases.put(english, words);
        phrases.put(Typography.of(english), words);
      } else if (!(pair.value() instanceof Yaml.Scalar)) {
        findings.add(
            Diagnostic.of(
                Code.BAD_TRANSLATION,
                pair.value().span(),
                "Words are needed here, and this is " + pair.value().noun() + "."));
      }
    }
  }

  private static Set<String> parts(String words) {
    Set<String> parts = new TreeSet<>();
    PART.matcher(words).results().map(MatchResult::group).forEach(parts::add);
    return parts;
  }
}

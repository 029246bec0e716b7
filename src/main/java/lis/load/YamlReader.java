package lis.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.diagnostic.Severity;
import lis.source.SourceFile;
import lis.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML 1.1 into nodes that keep what was typed and where. Never builds an object, expands no
 * alias twice, and refuses what is too deep, too wide or refers to itself.
 */
final class YamlReader {
  /** Longer lines take SnakeYAML a time that grows with their square. */
  static final int MAX_LINE = 20_000;

  private static final int MAX_NODES = 500_000;
  private static final String CORE_TAGS = "tag:yaml.org,2002:";

  private static final LoaderOptions OPTIONS = options();

  /** Guesses no types: the model says what a value is. */
  private static final Resolver UNTYPED =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
      };

  private final SourceFile file;
  private final int start;
  private final String text;
  private final Marks marks;
  private final Consumer<Diagnostic> report;
  private final IdentityHashMap<Node, @Nullable Yaml> seen = new IdentityHashMap<>();
  private int nodes;

  private YamlReader(SourceFile file, int start, int end, Consumer<Diagnostic> report) {
    this.file = file;
    this.start = start;
    this.text = file.text().substring(start, end);
    this.marks = Marks.of(file, start, text);
    this.report = report;
  }

  /** The node that a stretch of a file holds; empty when it holds none, or can't be read. */
  static Optional<Yaml> read(SourceFile file, int start, int end, Consumer<Diagnostic> report) {
    return new YamlReader(file, start, end, report).read();
  }

  private Optional<Yaml> read() {
    if (!linesAreShort()) {
      return Optional.empty();
    }
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(text), OPTIONS);
      Node node = new Composer(parser, UNTYPED, OPTIONS).getSingleNode();
      return node == null ? Optional.empty() : Optional.of(convert(node));
    } catch (MarkedYAMLException e) {
      report.accept(new YamlFault(file, marks::span).of(e));
    } catch (Refused e) {
      report.accept(Diagnostic.of(Code.BAD_YAML, e.span, e.reason()).help(e.help));
    } catch (ReaderException e) {
      report.accept(forbidden(e));
    } catch (YAMLException e) {
      report.accept(tooMuch(file.span(start, start), e));
    } catch (StackOverflowError e) {
      report.accept(
          Diagnostic.of(Code.BAD_YAML, file.span(start, start), "This is nested too deeply."));
    }
    return Optional.empty();
  }

  private Diagnostic forbidden(ReaderException e) {
    int offset = start + text.offsetByCodePoints(0, e.getPosition());
    String message =
        String.format(
            Locale.ROOT,
            "There is a character here that YAML doesn't allow, and nobody sees: U+%04X.",
            e.getCodePoint());
    return Diagnostic.of(Code.BAD_YAML, file.span(offset, offset), message)
        .help("Delete it, or type the word anew.");
  }

  private static Diagnostic tooMuch(Span place, YAMLException e) {
    String message = String.valueOf(e.getMessage());
    String what =
        message.contains("aliases")
            ? "There are too many aliases (*name) in this file."
            : message.contains("nesting") || message.contains("Nesting")
                ? "This is nested too deeply."
                : "This is no YAML that can be read: " + message;
    return Diagnostic.of(Code.BAD_YAML, place, what);
  }

  private boolean linesAreShort() {
    int first = file.line(start);
    int last = file.line(start + text.length());
    for (int line = first; line <= last; line++) {
      if (file.lineText(line).length() > MAX_LINE) {
        report.accept(
            Diagnostic.of(
                    Code.BAD_YAML,
                    file.span(file.lineStart(line), file.lineStart(line)),
                    String.format(
                        Locale.ROOT, "This line is longer than %,d characters.", MAX_LINE))
                .help("Break it: text that begins with | may go on over several lines."));
        return false;
      }
    }
    return true;
  }

  static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // composing doesn't see them anyway: convert() does
    options.setAllowRecursiveKeys(false);
    options.setMaxAliasesForCollections(50);
    options.setNestingDepthLimit(50);
    options.setProcessComments(false);
    return options;
  }

  private Yaml convert(Node node) {
    Yaml known = seen.get(node);
    if (known != null) {
      return known;
    }
    if (++nodes > MAX_NODES) {
      throw new Refused(span(node), "There is too much in this file.", "Split it.");
    }
    refuseTag(node);
    refuseName(node);
    Yaml placeholder = new Yaml.Scalar("", false, span(node));
    if (seen.containsKey(node)) {
      throw new Refused(
          span(node),
          "This refers to itself.",
          "Take out the alias (*name) that leads back to it.");
    }
    seen.put(node, null);
    Yaml converted =
        switch (node) {
          case ScalarNode scalar -> scalar(scalar);
          case SequenceNode sequence -> sequence(sequence);
          case MappingNode mapping -> mapping(mapping);
          default -> placeholder;
        };
    seen.put(node, converted);
    return converted;
  }

  private void refuseTag(Node node) {
    String tag = node.getTag().getValue();
    if (!tag.startsWith(CORE_TAGS) || tag.contains("java") || tag.endsWith(":binary")) {
      throw new Refused(
          span(node),
          "This is a YAML tag, which a strategy has no use for.",
          "Take out the tag, or put quotes around the text.");
    }
  }

  /** A group can have a name (&name) and be used again; in a single value the sign is a slip. */
  private void refuseName(Node node) {
    String name = node.getAnchor();
    if (name != null && node instanceof ScalarNode) {
      int end = span(node).start();
      int at = file.text().lastIndexOf("&" + name, end);
      throw new Refused(
          at < start ? span(node) : file.span(at, at + 1 + name.length()),
          "YAML takes what follows a & for a name, so nobody will read it.",
          "Put double quotes around the whole text.");
    }
  }

  private Yaml scalar(ScalarNode node) {
    boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
    if (plain) {
      warnOfComment(span(node).end());
    } else {
      refuseControl(node);
    }
    return new Yaml.Scalar(node.getValue(), !plain, span(node));
  }

  /** An escape in quotes can write what no page can show, and what a terminal would obey. */
  private void refuseControl(ScalarNode node) {
    node.getValue()
        .codePoints()
        .filter(
            c -> (Character.isISOControl(c) && c != '\n' && c != '\t') || HiddenCharacter.turns(c))
        .findFirst()
        .ifPresent(
            c ->
                report.accept(
                    Diagnostic.of(
                            Code.BAD_YAML,
                            span(node),
                            String.format(
                                Locale.ROOT,
                                "This text holds U+%04X, a character that nobody sees.",
                                c))
                        .help(
                            "Take its escape, a backslash and what follows, out of the quotes.")));
  }

  /** Who writes “Job #1” doesn't mean a comment, which would begin with “# ”. */
  private void warnOfComment(int end) {
    String all = file.text();
    int at = end;
    while (at < all.length() && all.charAt(at) == ' ') {
      at++;
    }
    boolean comment =
        at > end
            && at + 1 < start + text.length()
            && all.charAt(at) == '#'
            && !Character.isWhitespace(all.charAt(at + 1));
    if (comment) {
      int line = file.lineSpan(file.line(at)).end();
      report.accept(
          Diagnostic.of(
                  Code.BAD_YAML,
                  file.span(at, line),
                  "YAML takes this for a comment, so nobody will read it.")
              .severity(Severity.WARNING)
              .help(
                  "Put double quotes around the whole text. If it is a comment, put a space after the #."));
    }
  }

  private Yaml sequence(SequenceNode node) {
    List<Yaml> items = new ArrayList<>();
    node.getValue().forEach(item -> items.add(convert(item)));
    return new Yaml.Sequence(items, span(node));
  }

  private Yaml mapping(MappingNode node) {
    List<Yaml.Pair> pairs = new ArrayList<>();
    List<Yaml.Pair> repeated = new ArrayList<>();
    Map<String, Yaml.Scalar> keys = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        throw new Refused(
            span(tuple.getKeyNode()),
            "A key must be a word.",
            "Put quotes around it if it is text.");
      }
      Yaml.Scalar key = (Yaml.Scalar) scalar(keyNode);
      Yaml value = convert(tuple.getValueNode());
      Yaml.Scalar first = keys.putIfAbsent(key.text(), key);
      if (first == null) {
        pairs.add(new Yaml.Pair(key, value));
      } else {
        repeated.add(new Yaml.Pair(key, value));
        report.accept(
            Diagnostic.of(
                    Code.DUPLICATE_KEY,
                    key.span(),
                    "“" + key.text() + "” stands here a second time.")
                .label(first.span(), "here it stands first")
                .help("Keep one of the two; the first one counts until then."));
      }
    }
    return new Yaml.Mapping(pairs, repeated, span(node));
  }

  private Span span(Node node) {
    return marks.span(node.getStartMark(), node.getEndMark());
  }

  /** Stops the reading of one file. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span span;
    private final String help;

    Refused(Span span, String message, String help) {
      super(message, null, false, false);
      this.span = span;
      this.help = help;
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.strategy.Mention;

/** Reads Markdown into blocks of the neutral tree, each with its place in the file. */
final class ProseReader {
  /** Longer than any chapter: about three hundred pages. */
  private static final int MAX_CHARACTERS = 1 << 20;

  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\n]*\\S[^\\n]*(\\n[^\\n]*\\S[^\\n]*)*+");

  private final PictureReader pictures;

  /**
   * @param tree holds the images
   */
  ProseReader(SourceTree tree) {
    this.pictures = new PictureReader(tree);
  }

  /** What a text says, whom it mentions, and what is wrong with it. */
  record Prose(List<Block> blocks, List<Mention> mentions, List<Diagnostic> diagnostics) {
    public Prose {
      blocks = List.copyOf(blocks);
      mentions = List.copyOf(mentions);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Reads a stretch of a file.
   *
   * @param prefix begins the ids of the sections that headings make
   */
  Prose read(SourceFile file, int start, int end, String prefix) {
    return read(Passage.of(file, start, end), prefix);
  }

  /** Reads Markdown that was typed as a YAML value. */
  Prose read(Yaml.Scalar scalar, String prefix) {
    return read(Passage.of(scalar), prefix);
  }

  private Prose read(Passage passage, String prefix) {
    try {
      if (passage.text().length() > MAX_CHARACTERS) {
        throw new Refusal("it has more than %,d characters".formatted(MAX_CHARACTERS));
      }
      return Guard.read(passage.text(), text -> parse(passage, text, prefix));
    } catch (Refusal e) {
      return refused(passage, e);
    }
  }

  private Prose parse(Passage passage, GuardedText text, String prefix) {
    Findings findings = new Findings(passage);
    List<Block> blocks = new BlockReader(findings, pictures).read(Dialect.parse(text), prefix);
    return new Prose(blocks, findings.mentions(), findings.diagnostics());
  }

  /** The text as it was typed, in paragraphs, so that nothing is lost while it is repaired. */
  private static Prose refused(Passage passage, Refusal refusal) {
    List<Block> paragraphs = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(passage.text());
    while (paragraph.find()) {
      paragraphs.add(
          new Block.Paragraph(
              Block.Voice.BODY,
              Inline.of(paragraph.group()),
              passage.span(paragraph.start(), paragraph.end())));
    }
    int first = passage.text().length() - passage.text().stripLeading().length();
    Diagnostic diagnostic =
        Diagnostic.of(
                Code.BAD_MARKDOWN,
                passage.span(first, first),
                "This text can't be read as Markdown: " + refusal.reason() + ".")
            .help(
                "Look for brackets, stars or signs > that are repeated many times, or divide it.");
    return new Prose(paragraphs, List.of(), List.of(diagnostic));
  }
}

package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Passage;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.strategy.Mention;
import lis.strategy.Wording;

/** Reads Markdown into blocks of the neutral tree, each with its place in the file. */
final class ProseReader {
  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\n]*\\S[^\\n]*(\\n[^\\n]*\\S[^\\n]*)*+");

  private final PictureReader pictures;

  /**
   * @param tree holds the images
   */
  ProseReader(SourceTree tree) {
    this.pictures = new PictureReader(tree);
  }

  /**
   * What a text says, whom it mentions, and what is wrong with it.
   *
   * @param refused whether it couldn't be read as Markdown, so that nobody knows whom it mentions
   */
  record Prose(
      List<Block> blocks,
      List<Wording> wordings,
      List<Mention> mentions,
      List<Diagnostic> diagnostics,
      boolean refused) {
    public Prose {
      blocks = List.copyOf(blocks);
      wordings = List.copyOf(wordings);
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
    return read(Passage.of(file.span(start, end)), prefix);
  }

  /** Reads Markdown that was typed as a YAML value. */
  Prose read(Yaml.Scalar scalar, String prefix) {
    return read(ScalarText.passage(scalar), prefix);
  }

  Prose read(Passage passage, String prefix) {
    try {
      Proportions.check(passage.text());
      return Guard.read(passage.text(), text -> parse(passage, text, prefix));
    } catch (Refusal e) {
      return refused(passage, e);
    }
  }

  private Prose parse(Passage passage, GuardedText text, String prefix) {
    Findings findings = new Findings(passage);
    List<Block> blocks = new BlockReader(findings, pictures).read(Dialect.parse(text), prefix);
    new Leftovers(passage, findings).find();
    return new Prose(
        blocks, findings.wordings(), findings.mentions(), findings.diagnostics(), false);
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
    return new Prose(paragraphs, List.of(), List.of(), List.of(diagnostic), true);
  }
}

package lis.load;

import java.util.List;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.source.SourceFile;
import lis.source.SourceTree;
import lis.strategy.Mention;

/** Stand-in until the Markdown reader lands. */
final class ProseReader {
  record Prose(List<Block> blocks, List<Mention> mentions, List<Diagnostic> diagnostics) {}

  ProseReader(SourceTree tree) {}

  Prose read(SourceFile file, int start, int end, String prefix) {
    return new Prose(
        List.of(
            new Block.Paragraph(
                Block.Voice.BODY,
                Inline.of(file.text().substring(start, end)),
                file.span(start, end))),
        List.of(),
        List.of());
  }

  Prose read(Yaml.Scalar scalar, String prefix) {
    return new Prose(
        List.of(new Block.Paragraph(Block.Voice.BODY, Inline.of(scalar.text()), scalar.span())),
        List.of(),
        List.of());
  }
}

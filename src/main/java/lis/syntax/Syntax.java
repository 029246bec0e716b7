package lis.syntax;

import java.util.List;
import java.util.Optional;
import lis.diagnostic.Outcome;
import lis.source.SourceFile;

/** Reads how texts are built, and tells whether two of them say the same. */
public interface Syntax {

  /** A file of the tree; empty where it isn't one of YAML or Markdown that can be read whole. */
  Outcome<Optional<Parts>> open(String path);

  /** The parts of a text that nobody has written to the tree. */
  Outcome<Optional<Parts>> parts(SourceFile file);

  /** The YAML of a file; empty where there is none, or it can't be read whole. */
  Outcome<Optional<YamlText>> yaml(Parts parts);

  /** The parts of a text in Markdown, in their order; empty where it can't be read. */
  Optional<List<MarkdownPart>> markdown(String text);

  /** Whether two texts in YAML hold the same values, whatever the order of keys. */
  boolean sameValues(Parts one, Parts other);

  /** Whether two texts in Markdown are read as the same. */
  boolean sameProse(String one, String other);
}

package lis.load;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import lis.diagnostic.Code;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Picture;
import lis.source.UnreadableException;
import lis.strategy.Wording;

/** Reads a paragraph that holds one image and nothing else. */
final class FigureReader {
  /** Behind an image that only decorates. */
  private static final String DECORATIVE = "{decorative}";

  private final Findings findings;
  private final InlineReader inlines;
  private final PictureReader pictures;

  FigureReader(Findings findings, InlineReader inlines, PictureReader pictures) {
    this.findings = findings;
    this.inlines = inlines;
    this.pictures = pictures;
  }

  private record Source(BasedSequence address, BasedSequence caption) {}

  /** The figure, or the words for it where its file can't be used; empty for other paragraphs. */
  Optional<Block> read(Paragraph paragraph) {
    Node image = paragraph.getFirstChild();
    if (image == null || !isAlone(image)) {
      return Optional.empty();
    }
    return source(image).map(source -> figure(image, source, paragraph));
  }

  private Block figure(Node image, Source source, Paragraph paragraph) {
    List<Inline> words = inlines.read(image, Wording.Form.ALTERNATIVE);
    String alternative = alternative(image, Inline.text(words).strip());
    try {
      String path = Escaping.unescapeString(source.address().toString());
      Picture picture = pictures.read(findings.passage().file().path(), path, alternative);
      return new Block.Figure(
          Optional.empty(),
          Optional.empty(),
          picture,
          caption(source.caption()),
          findings.span(paragraph.getChars()));
    } catch (UnreadableException e) {
      findings.error(
          Code.BAD_IMAGE,
          source.address(),
          "The image “" + source.address() + "” can't be used: " + e.reason() + ".",
          pictures
              .meant(findings.passage().file().path(), source.address().toString())
              .orElse("Put a PNG, JPEG or SVG file beside the text and write its path from here."));
      return new Block.Paragraph(Block.Voice.BODY, words, findings.span(paragraph.getChars()));
    }
  }

  private String alternative(Node image, String words) {
    boolean decorative = image.getNext() != null;
    if (decorative != words.isEmpty()) {
      findings.error(
          Code.MISSING_ALTERNATIVE_TEXT,
          image.getChars(),
          decorative
              ? "This image has words for it, and is called decorative."
              : "This image has no words for those who don't see it.",
          "Write what it shows: ![Two bars, the second taller](file.png), or, only where it shows"
              + " nothing, ![](file.png){decorative}.");
    }
    return decorative ? "" : words;
  }

  private static List<Inline> caption(BasedSequence typed) {
    if (typed.isNull() || typed.isBlank()) {
      return List.of();
    }
    return Inline.of(Typography.of(Escaping.unescapeString(typed.toString())));
  }

  private static Optional<Source> source(Node image) {
    if (image instanceof Image i) {
      return Optional.of(new Source(i.getUrl(), i.getTitle()));
    }
    if (image instanceof ImageRef ref && ref.isDefined()) {
      Reference definition = ref.getReferenceNode(ref.getDocument());
      return Optional.of(new Source(definition.getUrl(), definition.getTitle()));
    }
    return Optional.empty();
  }

  private static boolean isAlone(Node image) {
    Node next = image.getNext();
    return next == null
        || (next.getNext() == null
            && next instanceof Text text
            && text.getChars().toString().equals(DECORATIVE));
  }
}

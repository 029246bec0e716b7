package lis.load;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lis.diagnostic.Code;
import lis.diagnostic.Phrase;
import lis.diagnostic.Suggest;
import lis.document.Block;
import lis.document.Inline;
import lis.source.Kebab;
import lis.source.Span;
import lis.strategy.Wording;

/** Reads quotations, and call-outs, which are quotations that begin with {@code [!NOTE]}. */
final class CalloutReader {
  private static final Pattern MARKER = Pattern.compile("\\[!([^\\]\\n]*)]");

  private final Findings findings;
  private final InlineReader inlines;
  private final BlockReader blocks;

  CalloutReader(Findings findings, InlineReader inlines, BlockReader blocks) {
    this.findings = findings;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  List<Block> read(BlockQuote quote) {
    Span origin = findings.span(quote.getChars());
    if (quote.getFirstChild() instanceof Paragraph first) {
      BasedSequence chars = first.getChars();
      Matcher marker = MARKER.matcher(chars);
      if (marker.lookingAt()) {
        return List.of(callout(first, marker, origin));
      }
    }
    boolean before = findings.quote(true);
    List<Block> quoted = blocks.blocks(quote);
    findings.quote(before);
    return List.of(new Block.Quotation(quoted, origin));
  }

  private Block callout(Paragraph first, Matcher marker, Span origin) {
    int from = first.getStartOffset() + marker.end();
    int lineEnd = lineEnd(first);
    List<Inline> title = inlines.read(first, Wording.Form.HEADING, from, lineEnd);
    List<Inline> opening =
        inlines.read(first, Wording.Form.PARAGRAPH, lineEnd + 1, first.getEndOffset());
    List<Block> body = new ArrayList<>(blocks.paragraph(opening, first));
    body.addAll(blocks.blocksFrom(first.getNext()));
    Optional<Block.Tone> tone = Kebab.parse(Block.Tone.class, marker.group(1));
    if (tone.isPresent()) {
      return new Block.Callout(tone.get(), title, body, origin);
    }
    unknown(first.getChars().subSequence(marker.start(1), marker.end(1)));
    List<Block> all = new ArrayList<>(blocks.paragraph(title, first));
    all.addAll(body);
    return new Block.Quotation(all, origin);
  }

  private static int lineEnd(Paragraph paragraph) {
    BasedSequence first = paragraph.getContentLines().getFirst();
    return first.getEndOffset() - first.countTrailing(CharPredicate.ANY_EOL);
  }

  private void unknown(BasedSequence word) {
    List<String> tones = Kebab.all(Block.Tone.class);
    findings.error(
        Code.BAD_MARKDOWN,
        word,
        "There is no call-out “" + word + "”.",
        Suggest.sentence(word.toString(), tones)
            .orElse("A call-out is one of " + Phrase.or(tones) + "."));
  }
}

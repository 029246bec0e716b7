package lis.load;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The Markdown that editors may write: CommonMark, tables, notes, definitions and references. */
final class Dialect {
  private static final Parser PARSER = parser();

  private Dialect() {}

  static Document parse(CharSequence text) {
    return PARSER.parse(BasedSequence.of(text));
  }

  private static Parser parser() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    DefinitionExtension.create()))
            // Its regular expression for labels is exponential; LinkDefinitions stands in.
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .paragraphPreProcessorFactory(new LinkDefinitions.Factory())
        .linkRefProcessorFactory(new DoubleBrackets())
        .build();
  }
}

package lis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;

/** The words of a document in reading order, read off the tree; notes, contents, pictures aside. */
public final class TreeWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<String> words = new ArrayList<>();

  private TreeWords() {}

  public static List<String> of(Document document) {
    TreeWords tree = new TreeWords();
    document.blocks().forEach(tree::block);
    return tree.words;
  }

  public static List<String> of(String text) {
    return WORD.matcher(text).results().map(m -> m.group()).toList();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> {
        label(s.label());
        inlines(s.title());
        s.blocks().forEach(this::block);
      }
      case Block.Paragraph p -> inlines(p.inlines());
      case Block.ItemList l -> {
        for (int i = 0; i < l.items().size(); i++) {
          label(l.labelled() ? Optional.of(l.label(i)) : Optional.empty());
          l.items().get(i).blocks().forEach(this::block);
        }
      }
      case Block.Definitions d ->
          d.definitions()
              .forEach(
                  one -> {
                    inlines(one.term());
                    one.meaning().forEach(this::block);
                  });
      case Block.Table t -> table(t);
      case Block.Figure f -> {
        label(f.label());
        inlines(f.caption());
      }
      case Block.Callout c -> {
        inlines(c.title());
        c.blocks().forEach(this::block);
      }
      case Block.Pictured p -> p.below().forEach(this::block);
      case Block.Quotation q -> q.blocks().forEach(this::block);
      case Block.Preformatted p -> words.addAll(of(p.text()));
      case Block.Divider d -> {}
      case Block.Contents c -> {}
    }
  }

  private void table(Block.Table table) {
    label(table.label());
    inlines(table.caption());
    table.columns().forEach(column -> inlines(column.header()));
    table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::block)));
  }

  private void label(Optional<String> label) {
    label.ifPresent(l -> words.addAll(of(l)));
  }

  private void inlines(List<Inline> inlines) {
    words.addAll(of(Inline.text(inlines)));
  }
}

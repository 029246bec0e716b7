package lis.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document holds, counted: each output has to hold the same. */
public final class Census {
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private int references;
  private int elsewheres;
  private int entries;
  private int notes;
  private int tables;
  private int figures;

  private Census() {}

  public static Census of(Document document) {
    Census census = new Census();
    census.blocks(document.blocks());
    return census;
  }

  /** The words of all headings below the title, in their order. */
  public List<String> headings() {
    return headings;
  }

  /** How many headings there are of a level. */
  public long headings(int level) {
    return levels.stream().filter(l -> l == level).count();
  }

  /** The anchors, in their order. */
  public List<String> ids() {
    return ids;
  }

  /** Where links out of the document lead, in their order. */
  public List<String> addresses() {
    return addresses;
  }

  /** The captions of tables, in their order. */
  public List<String> captions() {
    return captions;
  }

  /** The words for pictures that show something, in their order. */
  public List<String> pictures() {
    return pictures;
  }

  /** Links into other publications. */
  public int elsewheres() {
    return elsewheres;
  }

  /** Links within the document, but for those of the contents and of notes. */
  public int references() {
    return references;
  }

  /** Lines of the contents. */
  public int entries() {
    return entries;
  }

  public int notes() {
    return notes;
  }

  public int tables() {
    return tables;
  }

  public int figures() {
    return figures;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> {
        ids.add(s.id());
        levels.add(s.level());
        headings.add(labelled(s.label(), s.title()));
        inlines(s.title());
        blocks(s.blocks());
      }
      case Block.Paragraph p -> inlines(p.inlines());
      case Block.ItemList l ->
          l.items()
              .forEach(
                  item -> {
                    item.id().ifPresent(ids::add);
                    blocks(item.blocks());
                  });
      case Block.Definitions d ->
          d.definitions()
              .forEach(
                  definition -> {
                    definition.id().ifPresent(ids::add);
                    inlines(definition.term());
                    blocks(definition.meaning());
                  });
      case Block.Table t -> table(t);
      case Block.Figure f -> {
        figures++;
        f.id().ifPresent(ids::add);
        String words = f.picture().alternative();
        pictures.addAll(words.isBlank() ? List.of() : List.of(words));
        inlines(f.caption());
      }
      case Block.Callout c -> {
        inlines(c.title());
        blocks(c.blocks());
      }
      case Block.Pictured p -> blocks(p.below());
      case Block.Quotation q -> blocks(q.blocks());
      case Block.Preformatted p -> {}
      case Block.Divider d -> {}
      case Block.Contents c -> entries(c.entries());
    }
  }

  private void table(Block.Table table) {
    tables++;
    table.id().ifPresent(ids::add);
    captions.add(labelled(table.label(), table.caption()));
    inlines(table.caption());
    table.columns().forEach(column -> inlines(column.header()));
    for (Block.Row row : table.rows()) {
      row.id().ifPresent(ids::add);
      row.cells().forEach(cell -> blocks(cell.blocks()));
    }
  }

  private void entries(List<Block.Entry> list) {
    entries += list.size();
    list.forEach(entry -> entries(entry.entries()));
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Reference r -> references++;
        case Inline.Elsewhere e -> elsewheres++;
        case Inline.Link l -> addresses.add(l.href());
        case Inline.Note n -> {
          notes++;
          blocks(n.blocks());
        }
        default -> {}
      }
      inline.children().ifPresent(this::inlines);
    }
  }

  private static String labelled(Optional<String> label, List<Inline> words) {
    return plain(label.map(l -> l + " ").orElse("") + Inline.text(words));
  }

  /** Letters and digits alone: what stands between a label and its words is up to each format. */
  public static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

package lis.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Picture;
import lis.source.Kebab;

/** Writes a tree as the markup that gives it: the other direction of {@link MarkupReader}. */
final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();

  /** What markup has no tag for goes in as prose does. */
  private final List<List<Block>> spliced = new ArrayList<>();

  static MarkupWriter of(List<Block> blocks) {
    MarkupWriter writer = new MarkupWriter();
    writer.element("document", "", () -> writer.blocks(blocks));
    return writer;
  }

  String markup() {
    return out.toString();
  }

  List<List<Block>> spliced() {
    return spliced;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void element(String name, String attributes, Runnable inside) {
    out.append('<').append(name).append(attributes).append('>');
    inside.run();
    out.append("</").append(name).append('>');
  }

  private static String attribute(String name, Object value) {
    return " " + name + "=\"" + escape(value.toString()) + "\"";
  }

  private static String id(Optional<String> id) {
    return id.map(i -> attribute("id", i)).orElse("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p ->
          element("p", attribute("class", Kebab.of(p.voice())), () -> inlines(p.inlines()));
      case Block.ItemList l ->
          element(
              l.ordered() ? "ol" : "ul",
              l.order()
                  .map(order -> attribute("class", Kebab.of(order)) + attribute("start", l.start()))
                  .orElse(""),
              () ->
                  l.items()
                      .forEach(item -> element("li", id(item.id()), () -> blocks(item.blocks()))));
      case Block.Definitions d -> definitions(d);
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c ->
          element(
              "aside",
              attribute("class", Kebab.of(c.tone())),
              () -> {
                if (!c.title().isEmpty()) {
                  element("h", "", () -> inlines(c.title()));
                }
                blocks(c.blocks());
              });
      case Block.Pictured p -> element("pictured", "", () -> blocks(p.below()));
      case Block.Quotation q -> element("blockquote", "", () -> blocks(q.blocks()));
      case Block.Preformatted p -> element("pre", "", () -> out.append(escape(p.text())));
      case Block.Divider d -> element("hr", "", () -> {});
      case Block.Contents c -> element("contents", attribute("depth", c.depth()), () -> {});
    }
  }

  private void section(Block.Section s) {
    String attributes =
        attribute("id", s.id())
            + s.label().map(l -> attribute("label", l)).orElse("")
            + attribute("accent", s.accent())
            + attribute("listed", s.listed() ? "yes" : "no")
            + attribute("numbered", s.numbering() ? "yes" : "no");
    element(
        "section",
        attributes,
        () -> {
          element("h", "", () -> inlines(s.title()));
          blocks(s.blocks());
        });
  }

  private void definitions(Block.Definitions d) {
    element(
        "dl",
        d.facts() ? attribute("class", "facts") : "",
        () ->
            d.definitions()
                .forEach(
                    definition -> {
                      element("dt", id(definition.id()), () -> inlines(definition.term()));
                      element("dd", "", () -> blocks(definition.meaning()));
                    }));
  }

  private void table(Block.Table t) {
    element(
        "table",
        id(t.id()),
        () -> {
          element("caption", "", () -> inlines(t.caption()));
          element("thead", "", () -> element("tr", "", () -> t.columns().forEach(this::column)));
          element("tbody", "", () -> t.rows().forEach(this::row));
        });
  }

  private void column(Block.Column c) {
    element(
        "th",
        attribute("class", Kebab.of(c.align())) + attribute("width", (int) c.width()),
        () -> inlines(c.header()));
  }

  private void row(Block.Row row) {
    element(
        "tr",
        id(row.id()),
        () ->
            row.cells()
                .forEach(
                    cell -> element(cell.header() ? "th" : "td", "", () -> blocks(cell.blocks()))));
  }

  private void figure(Block.Figure f) {
    if (f.picture() instanceof Picture.Drawing drawing) {
      element(
          "figure",
          id(f.id()),
          () -> {
            element(
                "svg",
                attribute("title", drawing.alternative()),
                () -> out.append(escape(drawing.svg())));
            element("figcaption", "", () -> inlines(f.caption()));
          });
    } else {
      spliced.add(List.of(f));
      element("prose", attribute("ref", spliced.size() - 1), () -> {});
    }
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text t -> out.append(escape(t.text()));
      case Inline.Emphasis e -> element("em", "", () -> inlines(e.inlines()));
      case Inline.Strong s -> element("strong", "", () -> inlines(s.inlines()));
      case Inline.Code c -> element("code", "", () -> out.append(escape(c.text())));
      case Inline.Link l -> element("a", attribute("href", l.href()), () -> inlines(l.inlines()));
      case Inline.Reference r ->
          element(
              "a",
              attribute("href", "#" + r.target()) + (r.paged() ? attribute("page", "yes") : ""),
              () -> inlines(r.inlines()));
      case Inline.Elsewhere e ->
          element(
              "a",
              attribute("href", "#" + e.target()) + attribute("whole", "yes"),
              () -> inlines(e.inlines()));
      case Inline.Abbreviation a ->
          element("abbr", attribute("title", a.expansion()), () -> out.append(escape(a.text())));
      case Inline.Phrase p ->
          element("span", attribute("lang", p.language()), () -> inlines(p.inlines()));
      case Inline.Note n -> element("note", "", () -> blocks(n.blocks()));
      case Inline.Mark m -> element("mark", "", () -> out.append(escape(m.text())));
      case Inline.LineBreak b -> element("br", "", () -> {});
      case Inline.Inserted i -> element("ins", "", () -> inlines(i.inlines()));
      case Inline.Deleted d -> element("del", "", () -> inlines(d.inlines()));
    }
  }
}

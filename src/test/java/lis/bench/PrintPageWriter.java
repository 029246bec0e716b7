package lis.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Paint;
import lis.document.Phrase;
import lis.document.Picture;
import lis.document.Theme;
import lis.render.Wording;

/** Writes a document as one page of HTML to be printed: the same words, tables, notes and links. */
final class PrintPageWriter {
  private static final String STYLE =
      """
      @font-face { font-family: Source; src: url(fonts/SourceSans3-Regular.ttf) }
      @font-face { font-family: Source; font-weight: bold; src: url(fonts/SourceSans3-Bold.ttf) }
      @font-face { font-family: Source; font-style: italic; src: url(fonts/SourceSans3-It.ttf) }
      @page { size: A4; margin: 86pt 103pt 92pt 72pt;
        @top-left { content: string(title); font: 10pt Source }
        @top-right { content: string(chapter); font: 10pt Source }
        @bottom-left { content: string(foot); font: 10pt Source }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 10pt Source } }
      body { font: 12.5pt/18pt Source; margin: 0 }
      p, ul, ol, dl, table, figure { margin: 0 0 9pt }
      h1 { font-size: 40pt; line-height: 45pt; string-set: title content(), foot attr(title) }
      h2 { font-size: 26pt; line-height: 32pt; string-set: chapter content(); break-before: page }
      h3 { font-size: 18pt; line-height: 24pt }
      h4 { font-size: 14.5pt } h5, h6 { font-size: 12.5pt }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; margin: 0 0 6pt }
      section > :first-child { margin-top: 20pt }
      nav { break-before: page }
      nav li { list-style: none }
      nav a::after { content: leader(' ') target-counter(attr(href), page) }
      table { border-collapse: collapse; width: 100% }
      caption { font-weight: bold; text-align: left }
      th, td { border: 0.5pt solid #7a858e; padding: 5pt; text-align: left; vertical-align: top }
      th p, td p, li p { margin: 0 }
      .end { text-align: right } .lead { font-size: 15pt; line-height: 20pt } .aside { color: #454f58 }
      .mark { border: 0.5pt solid } .box { border: 1pt solid; padding: 8pt }
      .note { float: footnote; font-size: 10pt; line-height: 15pt } .note p { margin: 0 }
      a { color: #0b4f8a } img { max-width: 100% }
      """;

  /** Elements that no line end may follow, since that would be a space. */
  private static final Set<String> WITHIN_LINES =
      Set.of("a", "abbr", "code", "em", "pre", "span", "strong");

  private final StringBuilder out = new StringBuilder();

  static String write(Document document) {
    PrintPageWriter writer = new PrintPageWriter();
    String title = escaped(document.imprint().title());
    writer.out.append(
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
        <meta name="description" content="%s"><style>%s</style></head><body><h1 title="%s, version %s, as at %s">%s</h1>
        """
            .formatted(
                document.imprint().language(),
                title,
                escaped(document.imprint().description()),
                STYLE,
                escaped(document.imprint().status()),
                escaped(document.imprint().version()),
                escaped(document.imprint().asAt()),
                title));
    document.imprint().notice().ifPresent(n -> writer.element("p", escaped(n)));
    writer.blocks(document.blocks());
    return writer.out.append("</body></html>\n").toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> paragraph(p);
      case Block.ItemList l ->
          within(
              l.ordered() ? "ol start=" + l.start() : "ul",
              () -> l.items().forEach(i -> within("li", () -> blocks(i.blocks()))));
      case Block.Definitions d -> within("dl", () -> d.definitions().forEach(this::definition));
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c ->
          within(
              "div class=box",
              () -> {
                within(
                    "strong",
                    () -> labelled(Optional.of(Wording.tone(c.tone()).english()), c.title()));
                blocks(c.blocks());
              });
      case Block.Pictured p -> p.below().forEach(this::block);
      case Block.Quotation q -> within("blockquote", () -> blocks(q.blocks()));
      case Block.Preformatted p -> element("pre", escaped(p.text()));
      case Block.Divider d -> out.append("<hr>\n");
      case Block.Contents c ->
          within(
              "nav",
              () -> {
                element("p", Phrase.CONTENTS.english());
                entries(c.entries());
              });
    }
  }

  private void section(Block.Section s) {
    int level = Math.min(Math.max(s.level(), 2), 6);
    within(
        "section",
        () -> {
          within("h" + level + " id=\"" + s.id() + '"', () -> labelled(s.label(), s.title()));
          blocks(s.blocks());
        });
  }

  private void entries(List<Block.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    within("ul", () -> entries.forEach(e -> within("li", () -> entry(e))));
  }

  private void entry(Block.Entry e) {
    within("a href=\"#" + e.target() + '"', () -> labelled(e.label(), e.title()));
    entries(e.entries());
  }

  private void paragraph(Block.Paragraph p) {
    String name =
        switch (p.voice()) {
          case BODY -> "p";
          case LEAD -> "p class=lead";
          case ASIDE -> "p class=aside";
        };
    within(name, () -> inlines(p.inlines()));
  }

  private void definition(Block.Definition d) {
    within("dt" + id(d.id()), () -> inlines(d.term()));
    within("dd", () -> blocks(d.meaning()));
  }

  private void table(Block.Table t) {
    within(
        "table" + id(t.id()),
        () -> {
          within("caption", () -> labelled(t.label(), t.caption()));
          within("thead", () -> within("tr", () -> t.columns().forEach(this::header)));
          within("tbody", () -> t.rows().forEach(row -> row(row, t.columns())));
        });
  }

  private void header(Block.Column c) {
    within("th scope=col" + look(c), () -> inlines(c.header()));
  }

  private void row(Block.Row row, List<Block.Column> columns) {
    within(
        "tr" + id(row.id()),
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            Block.Cell cell = row.cells().get(i);
            String name = cell.header() ? "th scope=row" : "td";
            within(name + look(columns.get(i)), () -> blocks(cell.blocks()));
          }
        });
  }

  private static String look(Block.Column column) {
    return column.align() == Block.Align.END ? " class=end" : "";
  }

  private void figure(Block.Figure f) {
    within(
        "figure" + id(f.id()),
        () -> {
          switch (f.picture()) {
            case Picture.Chart c ->
                (c.wide().isEmpty() ? c.narrow() : c.wide())
                    .forEach(svg -> drawing(Paint.apply(svg, Theme.DEFAULT.light()), c));
            case Picture.Drawing d -> drawing(d.svg(), d);
            case Picture.Image i ->
                throw new IllegalStateException("the bench makes no photographs");
          }
          within("figcaption", () -> labelled(f.label(), f.caption()));
        });
  }

  private void drawing(String svg, Picture picture) {
    String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    out.append(
        "<img src=\"data:image/svg+xml;base64,%s\" alt=\"%s\">"
            .formatted(data, escaped(picture.alternative())));
  }

  private void labelled(Optional<String> label, List<Inline> words) {
    label.ifPresent(l -> out.append(escaped(l + Wording.after(l))));
    inlines(words);
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text t -> out.append(escaped(t.text()));
      case Inline.Emphasis e -> within("em", () -> inlines(e.inlines()));
      case Inline.Strong s -> within("strong", () -> inlines(s.inlines()));
      case Inline.Code c -> element("code", escaped(c.text()));
      case Inline.Link l ->
          within("a href=\"" + escaped(l.href()) + '"', () -> inlines(l.inlines()));
      case Inline.Reference r ->
          within("a href=\"#" + r.target() + '"', () -> inlines(r.inlines()));
      case Inline.Elsewhere e -> inlines(e.inlines());
      case Inline.Abbreviation a ->
          within(
              "abbr title=\"" + escaped(a.expansion()) + '"', () -> out.append(escaped(a.text())));
      case Inline.Phrase p -> within("span lang=" + p.language(), () -> inlines(p.inlines()));
      case Inline.Note n -> within("span class=note", () -> n.blocks().forEach(this::noted));
      case Inline.Mark m -> within("span class=mark", () -> out.append(escaped(m.text())));
      case Inline.LineBreak b -> out.append("<br>");
      case Inline.Inserted i -> within("ins", () -> inlines(i.inlines()));
      case Inline.Deleted d -> within("del", () -> inlines(d.inlines()));
    }
  }

  /** A paragraph can't stand within another, and a note is called within one. */
  private void noted(Block block) {
    if (block instanceof Block.Paragraph p) {
      inlines(p.inlines());
    } else {
      block(block);
    }
  }

  private void element(String name, String content) {
    within(name, () -> out.append(content));
  }

  private void within(String opening, Runnable content) {
    String name = opening.split(" ", 2)[0];
    out.append('<').append(opening).append('>');
    content.run();
    out.append("</").append(name).append('>').append(WITHIN_LINES.contains(name) ? "" : "\n");
  }

  private static String id(Optional<String> id) {
    return id.map(name -> " id=\"" + name + '"').orElse("");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

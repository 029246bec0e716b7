package lis.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lis.document.Block;
import lis.document.Document;
import lis.document.Inline;
import lis.document.Paint;
import lis.document.Picture;
import lis.document.Theme;
import lis.render.Wording;

/** Writes a document as Typst: the same words, tables, notes and links, on paper of one size. */
final class TypstWriter {
  /** Text that may stand anywhere in markup, and means nothing there. */
  private static final String SPECIAL = "\\#$*_`<>@[]~/-+=.'\"";

  private static final String LOOK =
      """
      #set text(font: "Source Sans 3", size: 12.5pt)
      #set smartquote(enabled: false)
      #set par(leading: 9.75pt, spacing: 18.75pt)
      #set table(stroke: 0.5pt, inset: 5pt)
      #set figure(numbering: none, supplement: none)
      #show figure: set block(breakable: true)
      #show figure.where(kind: table): set figure.caption(position: top)
      #show heading.where(level: 1): it => { pagebreak(weak: true); it }
      #set outline.entry(fill: none)
      #show heading.where(level: 1): set text(size: 26pt)
      #show heading.where(level: 2): set text(size: 18pt)
      #show heading.where(level: 3): set text(size: 14.5pt)
      #show heading: set block(sticky: true, above: 36pt, below: 18pt)
      #set page(paper: "a4", margin: (left: 72pt, right: 103pt, top: 86pt, bottom: 92pt), header: head, footer: context [
        #foot #h(1fr) Page #counter(page).display() of #counter(page).final().first()])
      """;

  private final StringBuilder out = new StringBuilder();

  static String write(Document document) {
    TypstWriter writer = new TypstWriter();
    String language = document.imprint().language();
    writer.out.append(
        """
        #let head = [%s]
        #let foot = [%s, version %s, as at %s]
        #set document(title: head)
        #set text(lang: "%s", region: "%s")
        """
            .formatted(
                escaped(document.imprint().title()),
                escaped(document.imprint().status()),
                escaped(document.imprint().version()),
                escaped(document.imprint().asAt()),
                language.substring(0, 2),
                language.replaceFirst("^..-?", "")));
    writer.out.append(LOOK).append("#title()\n");
    document.imprint().notice().ifPresent(n -> writer.out.append(escaped(n)).append("\n\n"));
    writer.out.append("#pagebreak()\n");
    writer.blocks(document.blocks());
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section s -> section(s);
      case Block.Paragraph p -> paragraph(p);
      case Block.ItemList l -> list(l);
      case Block.Definitions d -> call("#terms(", d.definitions(), this::definition);
      case Block.Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Callout c -> {
        out.append("#block(stroke: 1pt, inset: 8pt)[#strong[");
        text(
            Wording.labelled(
                Optional.of(Wording.tone(c.tone()).english()), Inline.text(c.title())));
        out.append("]\n\n");
        blocks(c.blocks());
        out.append("]\n\n");
      }
      case Block.Pictured p -> blocks(p.below());
      case Block.Quotation q -> {
        out.append("#quote(block: true)");
        content(q.blocks());
        out.append("\n\n");
      }
      case Block.Preformatted p -> raw(p.text(), ", block: true");
      case Block.Divider d -> out.append("#line(length: 100%)\n\n");
      case Block.Contents c -> out.append("#outline(depth: %d)\n\n".formatted(c.depth()));
    }
  }

  private void section(Block.Section s) {
    out.append(
        "#heading(level: %d, outlined: %b)[".formatted(Math.max(s.level() - 1, 1), s.listed()));
    s.label().ifPresent(label -> text(label + Wording.after(label)));
    inlines(s.title());
    out.append("] <").append(s.id()).append(">\n\n");
    blocks(s.blocks());
  }

  private void paragraph(Block.Paragraph p) {
    switch (p.voice()) {
      case BODY -> inlines(p.inlines());
      case LEAD -> wrapped("#text(size: 15pt)[", p.inlines());
      case ASIDE -> wrapped("#text(fill: rgb(\"#454f58\"))[", p.inlines());
    }
    out.append("\n\n");
  }

  private void wrapped(String opening, List<Inline> inlines) {
    out.append(opening);
    inlines(inlines);
    out.append(']');
  }

  private void list(Block.ItemList l) {
    String opening = l.ordered() ? "#enum(start: %d, ".formatted(l.start()) : "#list(";
    call(opening, l.items(), item -> content(item.blocks()));
  }

  private <T> void call(String opening, List<T> parts, Consumer<T> write) {
    out.append(opening);
    for (T part : parts) {
      write.accept(part);
      out.append(", ");
    }
    out.append(")\n\n");
  }

  private void definition(Block.Definition d) {
    out.append("terms.item([");
    anchor(d.id());
    inlines(d.term());
    out.append("], ");
    content(d.meaning());
    out.append(')');
  }

  private void table(Block.Table t) {
    out.append("#figure(kind: table, caption: [");
    anchor(t.id());
    t.label().ifPresent(label -> text(label + Wording.after(label)));
    inlines(t.caption());
    out.append("], table(columns: (");
    t.columns().forEach(c -> out.append(c.width()).append("fr, "));
    out.append("), align: (");
    t.columns().forEach(c -> out.append(c.align() == Block.Align.END ? "right, " : "left, "));
    out.append("), table.header(");
    for (Block.Column column : t.columns()) {
      wrapped("[", column.header());
      out.append(", ");
    }
    out.append("),\n");
    for (Block.Row row : t.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        out.append('[');
        anchor(i == 0 ? row.id() : Optional.empty());
        blocks(row.cells().get(i).blocks());
        out.append("], ");
      }
      out.append('\n');
    }
    out.append("))\n\n");
  }

  private void figure(Block.Figure f) {
    out.append("#figure(");
    switch (f.picture()) {
      case Picture.Chart c -> {
        out.append("stack(");
        for (String svg : c.wide().isEmpty() ? c.narrow() : c.wide()) {
          drawing(Paint.apply(svg, Theme.DEFAULT.light()), c);
          out.append(", ");
        }
        out.append(')');
      }
      case Picture.Drawing d -> drawing(d.svg(), d);
      case Picture.Image i -> throw new IllegalStateException("the bench makes no photographs");
    }
    out.append(", caption: [");
    anchor(f.id());
    f.label().ifPresent(label -> text(label + Wording.after(label)));
    inlines(f.caption());
    out.append("])\n\n");
  }

  private void drawing(String svg, Picture picture) {
    out.append("image(bytes(").append(quoted(svg));
    out.append("), format: \"svg\", alt: ").append(quoted(picture.alternative())).append(')');
  }

  private void anchor(Optional<String> id) {
    id.ifPresent(name -> out.append("#metadata(none) <").append(name).append(">"));
  }

  private void content(List<Block> blocks) {
    out.append('[');
    blocks(blocks);
    out.append(']');
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text t -> text(t.text());
      case Inline.Emphasis e -> wrapped("#emph[", e.inlines());
      case Inline.Strong s -> wrapped("#strong[", s.inlines());
      case Inline.Code c -> raw(c.text(), "");
      case Inline.Link l -> wrapped("#link(" + quoted(l.href()) + ")[", l.inlines());
      case Inline.Reference r -> wrapped("#link(<" + r.target() + ">)[", r.inlines());
      case Inline.Elsewhere e -> e.inlines().forEach(this::inline);
      case Inline.Abbreviation a -> text(a.text());
      case Inline.Phrase p ->
          wrapped("#text(lang: \"" + p.language().substring(0, 2) + "\")[", p.inlines());
      case Inline.Note n -> {
        out.append("#footnote");
        content(n.blocks());
      }
      case Inline.Mark m -> wrapped("#box(stroke: 0.5pt, outset: 2pt)[", Inline.of(m.text()));
      case Inline.LineBreak b -> out.append("#linebreak()");
      case Inline.Inserted i -> wrapped("#underline[", i.inlines());
      case Inline.Deleted d -> wrapped("#strike[", d.inlines());
    }
  }

  private void raw(String text, String options) {
    out.append("#raw(").append(quoted(text)).append(options).append(')');
  }

  private void text(String text) {
    out.append(escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append((char) c));
    return escaped.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}

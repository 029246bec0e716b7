package lis.render.html;

import java.util.function.Consumer;
import lis.document.Block;
import lis.document.Direction;
import lis.document.Imprint;
import lis.render.Colophon;
import lis.render.Wording;

/** One file of a book: a part of the strategy, or what opens the whole. */
record EpubPage(Imprint imprint, SiteMap.Leaf leaf, String matter) {
  static final String ENDING = ".xhtml";
  static final String STYLE = "book.css";

  String file() {
    return leaf.file();
  }

  /** Whether pictures stand in it that are drawn in place. */
  boolean drawn() {
    return matter.contains("<svg");
  }

  String name() {
    return leaf.name(imprint.title());
  }

  String markup() {
    return shell(imprint, name(), html -> html.element(Tag.MAIN, () -> body(html)));
  }

  private void body(Html html) {
    leaf.section().ifPresentOrElse(section -> heading(html, section), () -> title(html));
    html.markup(matter);
  }

  private void title(Html html) {
    Frame.line(html, Look.PUBLISHER, imprint.publisher());
    new Frame(imprint).title(html);
    new Frame(imprint).status(html);
    imprint.notice().ifPresent(notice -> html.element(Tag.P.with(Look.CALLOUT), notice));
    html.element(
        Tag.DL.with(Look.FACTS),
        () ->
            Colophon.of(imprint)
                .entries()
                .forEach(
                    entry -> {
                      html.element(Tag.DT, entry.name());
                      html.element(Tag.DD, entry.words());
                    }));
  }

  private static void heading(Html html, Block.Section section) {
    html.element(Tag.H1.with(Attribute.ID, Anchor.id(section.id())), Wording.name(section));
  }

  /** A file of the book with its own title. */
  static String shell(Imprint imprint, String name, Consumer<Html> body) {
    Html html = Html.xml();
    html.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
    html.element(
        Tag.HTML
            .with(Attribute.XMLNS, "http://www.w3.org/1999/xhtml")
            .with(Attribute.XMLNS_EPUB, "http://www.idpf.org/2007/ops")
            .with(Attribute.LANG, imprint.language())
            .with(Attribute.XML_LANG, imprint.language())
            .running(Direction.ofLanguage(imprint.language())),
        () -> {
          html.element(
              Tag.HEAD,
              () -> {
                html.element(Tag.TITLE, name);
                html.empty(
                    Tag.LINK.with(Attribute.REL, Word.STYLESHEET).with(Attribute.HREF, STYLE));
              });
          html.element(Tag.BODY, () -> body.accept(html));
        });
    return html.take();
  }
}

package lis.render.html;

import java.util.List;
import lis.document.Block;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.render.Wording;

/** The contents of a book, as reading devices show them, and its landmarks. */
record EpubNavigation(Imprint imprint, SiteMap map) {

  String markup() {
    SiteMap.Leaf first = map.leaves().getFirst();
    return EpubPage.shell(
        imprint,
        imprint.words().say(Phrase.CONTENTS),
        html -> {
          html.element(
              Tag.NAV.with(Attribute.EPUB_TYPE, "toc").with(Attribute.ROLE, Word.DOC_TOC),
              () -> {
                html.element(Tag.H1, imprint.words().say(Phrase.CONTENTS));
                html.element(
                    Tag.OL,
                    () -> {
                      entry(html, first, List.of());
                      map.below(first).forEach(leaf -> entry(html, leaf, map.below(leaf)));
                    });
              });
          html.element(
              Tag.NAV.with(Attribute.EPUB_TYPE, "landmarks").with(Attribute.HIDDEN, ""),
              () -> {
                html.element(Tag.H2, imprint.words().say(Phrase.LANDMARKS));
                html.element(
                    Tag.OL,
                    () -> {
                      landmark(html, "titlepage", first.file(), imprint.title());
                      landmark(html, "bodymatter", opening().file(), opening().name(""));
                    });
              });
        });
  }

  /** The first page after the title. */
  private SiteMap.Leaf opening() {
    return map.leaves().get(Math.min(1, map.leaves().size() - 1));
  }

  private void entry(Html html, SiteMap.Leaf leaf, List<SiteMap.Leaf> below) {
    html.element(
        Tag.LI,
        () -> {
          html.element(Tag.A.with(Attribute.HREF, leaf.file()), leaf.name(imprint.title()));
          List<Block.Section> sections = sections(leaf);
          if (!below.isEmpty() || !sections.isEmpty()) {
            html.element(
                Tag.OL,
                () -> {
                  sections.forEach(section -> entry(html, leaf, section));
                  below.forEach(b -> entry(html, b, map.below(b)));
                });
          }
        });
  }

  private static void entry(Html html, SiteMap.Leaf leaf, Block.Section section) {
    String href = leaf.file() + Anchor.fragment(Anchor.id(section.id()));
    html.element(
        Tag.LI, () -> html.element(Tag.A.with(Attribute.HREF, href), Wording.name(section)));
  }

  /** What stands on a page under headings of its own. */
  private static List<Block.Section> sections(SiteMap.Leaf leaf) {
    return leaf.blocks().stream()
        .filter(Block.Section.class::isInstance)
        .map(Block.Section.class::cast)
        .toList();
  }

  private void landmark(Html html, String type, String file, String name) {
    html.element(
        Tag.LI,
        () ->
            html.element(
                Tag.A.with(Attribute.EPUB_TYPE, type).with(Attribute.HREF, file),
                name.isBlank() ? imprint.title() : name));
  }
}

package lis.render.html;

import lis.document.Imprint;
import lis.document.Phrase;

/** The page at an address that something had before, which leads on at once. */
final class Redirect {
  private Redirect() {}

  static String markup(Imprint imprint, SiteMap.Leaf leaf, String href) {
    String name = leaf.name(imprint.title());
    return new Frame(imprint)
        .page(
            html -> {
              html.empty(Tag.META.with(Attribute.CHARSET, "utf-8"));
              html.empty(
                  Tag.META
                      .with(Attribute.HTTP_EQUIV, "refresh")
                      .with(Attribute.CONTENT, "0; url=" + href));
              html.element(Tag.TITLE, name + " – " + imprint.title());
              html.empty(
                  Tag.LINK.with(Attribute.REL, Word.CANONICAL).with(Attribute.HREF, leaf.file()));
            },
            html ->
                html.element(
                    Tag.MAIN,
                    () -> {
                      html.element(Tag.H1, imprint.words().say(Phrase.MOVED));
                      html.element(
                          Tag.P, () -> html.element(Tag.A.with(Attribute.HREF, href), name));
                    }));
  }
}

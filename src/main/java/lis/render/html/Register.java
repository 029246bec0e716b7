package lis.render.html;

import java.util.List;
import lis.document.Imprint;
import lis.document.Phrase;

/**
 * The page that lists every page of a site, as deep as they lie. Where scripts run, it also finds
 * pages by their words.
 */
record Register(Imprint imprint, SiteMap map) {
  String markup() {
    return new SiteShell(imprint, SiteFiles.SEARCH + SiteFiles.ENDING)
        .markup(
            say(Phrase.FIND_A_PAGE) + " – " + imprint.title(),
            say(Phrase.EVERY_PAGE, imprint.title()),
            List.of(SiteFiles.INDEX, SiteFiles.SCRIPT),
            false,
            html ->
                Frame.main(
                    html,
                    () -> {
                      html.element(Tag.H1, say(Phrase.FIND_A_PAGE));
                      search(html);
                      html.element(
                          Tag.SECTION.with(Attribute.ID, Anchor.ALL.id()),
                          () -> {
                            html.element(Tag.H2, say(Phrase.ALL_PAGES));
                            list(html, map.below(map.leaves().getFirst()));
                          });
                    }));
  }

  private String say(Phrase phrase, Object... parts) {
    return imprint.words().say(phrase, parts);
  }

  /** Hidden until the script that makes it work has come. */
  private void search(Html html) {
    html.element(
        Tag.FORM
            .with(Attribute.ID, Anchor.SEARCH.id())
            .with(Attribute.ROLE, Word.SEARCH)
            .with(Attribute.HIDDEN, ""),
        () -> {
          html.element(Tag.LABEL.with(Attribute.FOR, Anchor.FIELD.id()), say(Phrase.SEARCH_WORDS));
          html.element(
              Tag.DIV.with(Look.ASK),
              () -> {
                html.empty(
                    Tag.INPUT
                        .with(Attribute.ID, Anchor.FIELD.id())
                        .with(Attribute.TYPE, Word.SEARCH)
                        .with(Attribute.AUTOCOMPLETE, Word.OFF));
                html.element(Tag.BUTTON.with(Attribute.TYPE, Word.SUBMIT), say(Phrase.SEARCH));
              });
        });
    html.element(Tag.NOSCRIPT, () -> html.element(Tag.P, say(Phrase.SEARCH_NEEDS_SCRIPTS)));
    html.element(Tag.P.with(Attribute.ID, Anchor.FOUND.id()).with(Attribute.ROLE, Word.STATUS), "");
    html.element(
        Tag.UL.with(Look.PAGES).with(Attribute.ID, Anchor.RESULTS.id()).with(Attribute.HIDDEN, ""),
        () -> {});
  }

  private void list(Html html, List<SiteMap.Leaf> leaves) {
    if (!leaves.isEmpty()) {
      html.element(Tag.UL, () -> leaves.forEach(leaf -> item(html, leaf)));
    }
  }

  private void item(Html html, SiteMap.Leaf leaf) {
    html.element(
        Tag.LI,
        () -> {
          html.element(Tag.A.with(Attribute.HREF, leaf.file()), leaf.name(imprint.title()));
          list(html, map.below(leaf));
        });
  }
}

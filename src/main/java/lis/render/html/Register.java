package lis.render.html;

import java.util.List;
import lis.document.Imprint;

/**
 * The page that lists every page of a site, as deep as they lie. Where scripts run, it also finds
 * pages by their words.
 */
record Register(Imprint imprint, SiteMap map) {
  private static final String NAME = "Find a page";
  private static final String LABEL = "Words that the page should have";

  /** What there is instead, in words that say what is missed. */
  private static final String WITHOUT =
      "A search for words that the page should have needs scripts, and they don’t run here. "
          + "All pages are listed below.";

  String markup() {
    return new SiteShell(imprint)
        .markup(
            NAME + " – " + imprint.title(),
            "Every page of “" + imprint.title() + "”, and a search through their words.",
            List.of(SiteFiles.INDEX, SiteFiles.SCRIPT),
            false,
            html ->
                Frame.main(
                    html,
                    () -> {
                      html.element(Tag.H1, NAME);
                      search(html);
                      html.element(
                          Tag.SECTION.with(Attribute.ID, Anchor.ALL.id()),
                          () -> {
                            html.element(Tag.H2, "All pages");
                            list(html, map.below(map.leaves().getFirst()));
                          });
                    }));
  }

  /** Hidden until the script that makes it work has come. */
  private static void search(Html html) {
    html.element(
        Tag.FORM
            .with(Attribute.ID, Anchor.SEARCH.id())
            .with(Attribute.ROLE, Word.SEARCH)
            .with(Attribute.HIDDEN, ""),
        () -> {
          html.element(Tag.LABEL.with(Attribute.FOR, Anchor.FIELD.id()), LABEL);
          html.element(
              Tag.DIV.with(Look.ASK),
              () -> {
                html.empty(
                    Tag.INPUT
                        .with(Attribute.ID, Anchor.FIELD.id())
                        .with(Attribute.TYPE, Word.SEARCH)
                        .with(Attribute.AUTOCOMPLETE, Word.OFF));
                html.element(Tag.BUTTON.with(Attribute.TYPE, Word.SUBMIT), "Search");
              });
        });
    html.element(Tag.NOSCRIPT, () -> html.element(Tag.P, WITHOUT));
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

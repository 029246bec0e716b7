package lis.render.html;

import java.util.List;
import lis.document.Imprint;

/** The page that lists every page of a site, as deep as they lie. */
record Register(Imprint imprint, SiteMap map) {
  private static final String NAME = "All pages";

  String markup() {
    return new SiteShell(imprint)
        .markup(
            NAME + " – " + imprint.title(),
            "Every page of “" + imprint.title() + "”.",
            false,
            html ->
                html.element(
                    Tag.MAIN.with(Attribute.ID, Anchor.MATTER.id()).with(Attribute.TABINDEX, "-1"),
                    () -> {
                      html.element(Tag.H1, NAME);
                      list(html, map.below(map.leaves().getFirst()));
                    }));
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

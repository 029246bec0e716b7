package lis.render.html;

import java.util.List;
import java.util.Optional;
import lis.document.Block;
import lis.document.Imprint;
import lis.document.Inline;
import lis.document.Phrase;

/**
 * One page of a site, whole: where it stands, what it holds, and where to go on.
 *
 * @param place of the page among the site's pages
 */
record SitePage(Imprint imprint, SiteMap map, int place, String matter) {

  String markup() {
    SiteMap.Leaf leaf = leaf();
    String name = leaf.name("");
    String title = name.isEmpty() ? imprint.title() : name + " – " + imprint.title();
    String description =
        leaf.lead().map(lead -> Inline.text(lead.inlines())).orElse(imprint.description());
    return new SiteShell(imprint, leaf.file())
        .markup(title, description, List.of(), place == 0, this::body);
  }

  private String say(Phrase phrase) {
    return imprint.words().say(phrase);
  }

  private SiteMap.Leaf leaf() {
    return map.leaves().get(place);
  }

  private void body(Html html) {
    trail(html);
    Frame.main(
        html,
        () -> {
          leaf().section().ifPresent(section -> heading(html, section));
          html.markup(matter);
        });
    neighbours(html);
  }

  private void heading(Html html, Block.Section section) {
    Runnable words =
        () ->
            html.element(
                Tag.H1.plain(),
                () -> {
                  section.label().ifPresent(label -> BlockWriter.eyebrow(html, label));
                  html.text(Inline.text(section.title()));
                });
    if (section.accent() > 0) {
      html.element(Tag.DIV.with(Look.ACCENT).dressed(Stylesheet.accent(section.accent())), words);
    } else {
      words.run();
    }
  }

  /** The pages above this one, the first of them first (WCAG 2.2, 2.4.8). */
  private void trail(Html html) {
    if (leaf().trail().isEmpty()) {
      return;
    }
    html.element(
        Tag.NAV.with(Look.TRAIL).with(Attribute.ARIA_LABEL, say(Phrase.WHERE_YOU_ARE)),
        () ->
            html.element(
                Tag.OL,
                () -> {
                  leaf().trail().forEach(above -> step(html, above));
                  html.element(
                      Tag.LI,
                      () ->
                          html.element(
                              Tag.SPAN.with(Attribute.ARIA_CURRENT, Word.PAGE), leaf().brief("")));
                }));
  }

  private void step(Html html, SiteMap.Leaf above) {
    html.element(
        Tag.LI,
        () ->
            html.element(Tag.A.with(Attribute.HREF, above.file()), above.brief(say(Phrase.START))));
  }

  /** The page before and the page after, in reading order. */
  private void neighbours(Html html) {
    List<SiteMap.Leaf> leaves = map.leaves();
    Optional<SiteMap.Leaf> before =
        place > 0 ? Optional.of(leaves.get(place - 1)) : Optional.empty();
    Optional<SiteMap.Leaf> after =
        place + 1 < leaves.size() ? Optional.of(leaves.get(place + 1)) : Optional.empty();
    html.element(
        Tag.NAV.with(Look.TURN).with(Attribute.ARIA_LABEL, say(Phrase.PREVIOUS_AND_NEXT)),
        () ->
            html.element(
                Tag.UL,
                () -> {
                  before.ifPresent(leaf -> neighbour(html, say(Phrase.PREVIOUS), Word.PREV, leaf));
                  after.ifPresent(leaf -> neighbour(html, say(Phrase.NEXT), Word.NEXT, leaf));
                }));
  }

  private void neighbour(Html html, String which, Word relation, SiteMap.Leaf leaf) {
    html.element(
        Tag.LI,
        () ->
            html.element(
                Tag.A.with(Attribute.HREF, leaf.file()).with(Attribute.REL, relation),
                () -> {
                  html.element(Tag.SPAN.with(Look.LABEL), which);
                  html.element(Tag.SPAN.with(Look.UNSEEN), ": ");
                  html.element(Tag.SPAN.plain(), () -> html.text(leaf.name(imprint.title())));
                }));
  }
}

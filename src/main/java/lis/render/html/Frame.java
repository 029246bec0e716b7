package lis.render.html;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lis.document.Direction;
import lis.document.Imprint;
import lis.document.Languages;
import lis.document.Phrase;
import lis.render.Colophon;
import lis.render.Format;

/** What stands around the matter of every page. */
record Frame(Imprint imprint) {

  /** The first thing that a keyboard reaches. */
  void skip(Html html) {
    html.element(
        Tag.A.with(Look.SKIP).with(Attribute.HREF, Anchor.fragment(Anchor.MATTER.id())),
        imprint.words().say(Phrase.SKIP));
    html.markup("\n");
  }

  /** A whole page of HTML, in the language and the direction of its text. */
  String page(Consumer<Html> head, Consumer<Html> body) {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n");
    html.element(
        Tag.HTML
            .with(Attribute.LANG, imprint.language())
            .running(Direction.ofLanguage(imprint.language())),
        () -> {
          html.element(Tag.HEAD, () -> head.accept(html));
          html.element(Tag.BODY, () -> body.accept(html));
        });
    return html.take();
  }

  /** What readers come for, where the way past everything else leads. */
  static void main(Html html, Runnable matter) {
    html.element(
        Tag.MAIN.with(Attribute.ID, Anchor.MATTER.id()).with(Attribute.TABINDEX, "-1"), matter);
  }

  /** The name of the whole, as the page's own heading. */
  void title(Html html) {
    html.element(Tag.H1, imprint.title());
    line(html, Look.SUBTITLE, imprint.subtitle());
  }

  /** The word for the state of the text, if it has one. */
  void status(Html html) {
    if (!imprint.status().isBlank()) {
      html.element(Tag.P, () -> html.element(Tag.SPAN.with(Look.MARK), imprint.status()));
    }
  }

  /**
   * The way to the same page in other languages, each called what it calls itself.
   *
   * @param address of this page in another language
   */
  void languages(Html html, Function<Imprint.Edition, String> address) {
    List<Imprint.Edition> others =
        imprint.editions().stream()
            .filter(edition -> !edition.language().equals(imprint.language()))
            .toList();
    if (!others.isEmpty()) {
      html.element(
          Tag.NAV
              .with(Look.TOOLS)
              .with(Attribute.ARIA_LABEL, imprint.words().say(Phrase.OTHER_LANGUAGES)),
          () ->
              html.element(
                  Tag.UL,
                  () ->
                      others.forEach(edition -> language(html, edition, address.apply(edition)))));
    }
  }

  private static void language(Html html, Imprint.Edition edition, String href) {
    html.element(
        Tag.LI,
        () ->
            html.element(
                Tag.A.with(Attribute.HREF, href)
                    .with(Attribute.HREFLANG, edition.language())
                    .with(Attribute.LANG, edition.language())
                    .with(Attribute.REL, Word.ALTERNATE),
                Languages.own(edition.language())));
  }

  /**
   * The way to the short version, before all other links.
   *
   * @param up from the page to the output folder
   */
  void summary(Html html, String up) {
    imprint
        .summary()
        .ifPresent(
            summary ->
                html.element(
                    Tag.P.with(Look.SHORT),
                    () ->
                        html.element(
                            Tag.A.with(Attribute.HREF, up + Format.HTML.file(summary.id())),
                            summary.title())));
  }

  /** What readers must know of the state of the text. */
  void notice(Html html) {
    imprint
        .notice()
        .ifPresent(
            notice ->
                html.element(
                    Tag.DIV.with(Look.NOTICE),
                    () ->
                        html.element(Tag.DIV.with(Look.FRAME), () -> html.element(Tag.P, notice))));
  }

  /**
   * Who publishes it, which version it is, and where the accessibility statement stands.
   *
   * @param up from the page to the output folder
   */
  void footer(Html html, String up) {
    html.element(
        Tag.FOOTER,
        () ->
            html.element(
                Tag.DIV.with(Look.FRAME),
                () -> {
                  line(html, Look.PUBLISHER, imprint.publisher());
                  html.element(
                      Tag.DL.with(Look.FACTS),
                      () -> Colophon.of(imprint).entries().forEach(entry -> fact(html, entry)));
                  imprint.statement().ifPresent(id -> statement(html, up + Format.HTML.file(id)));
                }));
  }

  private void statement(Html html, String href) {
    html.element(
        Tag.P,
        () ->
            html.element(
                Tag.A.with(Attribute.HREF, href),
                imprint.words().say(Phrase.ACCESSIBILITY_STATEMENT)));
  }

  /** A line of words, if there are any. */
  static void line(Html html, Look look, String words) {
    if (!words.isBlank()) {
      html.element(Tag.P.with(look), words);
    }
  }

  private static void fact(Html html, Colophon.Entry entry) {
    html.element(Tag.DT, entry.name());
    html.element(
        Tag.DD,
        () -> {
          if (entry.machine().isEmpty()) {
            Mailbox.write(html, entry.words());
          } else {
            html.element(Tag.TIME.with(Attribute.DATETIME, entry.machine()), entry.words());
          }
        });
  }
}

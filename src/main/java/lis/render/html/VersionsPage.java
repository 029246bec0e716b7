package lis.render.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.document.Words;

/**
 * The page that lists all versions that were published, the newest first.
 *
 * @param imprint of the strategy as a whole
 */
public record VersionsPage(Imprint imprint, List<Version> versions) {

  /**
   * One version.
   *
   * @param folder its address, relative to the page
   * @param status how far it has come, and whether it still holds
   * @param changes the address of what changed in it; empty for the first
   */
  public record Version(
      String name,
      String folder,
      String title,
      List<String> status,
      String date,
      String printed,
      List<String> note,
      Optional<String> changes) {
    public Version {
      status = List.copyOf(status);
      note = List.copyOf(note);
    }
  }

  public VersionsPage {
    versions = List.copyOf(versions);
  }

  /** The bytes of the page. */
  public byte[] render(Theme theme) {
    Html html = new Html();
    versions.forEach(version -> card(html, version));
    String name = imprint.words().say(Phrase.ALL_VERSIONS, imprint.title());
    return new Page(imprint, name, "", html.take(), false).bytes(theme, Set.of());
  }

  private void card(Html html, Version version) {
    Words words = imprint.words();
    html.element(
        Tag.SECTION.with(Look.CARD),
        () -> {
          html.element(Tag.DIV.plain(), () -> about(html, version));
          html.element(
              Tag.DIV.plain(),
              () -> {
                html.element(Tag.P.with(Look.LABEL), words.say(Phrase.WHAT_CHANGED));
                version.note().forEach(sentence -> html.element(Tag.P, sentence));
                html.element(Tag.UL, () -> more(html, version));
              });
        });
  }

  private void about(Html html, Version version) {
    Words words = imprint.words();
    html.element(Tag.H2, words.say(Phrase.VERSION_NAMED, version.name()));
    html.element(
        Tag.P,
        () -> {
          for (String status : version.status()) {
            html.element(Tag.SPAN.with(Look.MARK), status);
            html.text(" ");
          }
        });
    html.element(
        Tag.P,
        () -> {
          html.text(words.say(Phrase.PUBLISHED) + " ");
          html.element(Tag.TIME.with(Attribute.DATETIME, version.date()), version.printed());
        });
    html.element(
        Tag.P.with(Look.PRIMARY),
        () ->
            html.element(
                Tag.A.with(Attribute.HREF, version.folder() + "index.html"),
                words.say(Phrase.READ_VERSION, version.name())));
  }

  private void more(Html html, Version version) {
    Words words = imprint.words();
    version
        .changes()
        .ifPresent(page -> item(html, page, words.say(Phrase.CHANGES_IN_VERSION, version.name())));
    item(
        html,
        version.folder() + "manifest.json",
        words.say(Phrase.FILES_OF_VERSION, version.name()));
  }

  private static void item(Html html, String href, String words) {
    html.element(Tag.LI, () -> html.element(Tag.A.with(Attribute.HREF, href), words));
  }

  /**
   * What stands above the page of a version that no longer holds, as markup.
   *
   * @param href where readers should go instead, relative to the page
   */
  public static String banner(String words, String href, String link) {
    Html html = new Html();
    html.element(
        Tag.DIV.with(Look.NOTICE),
        () ->
            html.element(
                Tag.DIV.with(Look.FRAME),
                () ->
                    html.element(
                        Tag.P,
                        () -> {
                          html.element(Tag.STRONG, words);
                          html.text(" ");
                          html.element(Tag.A.with(Attribute.HREF, href), link);
                        })));
    return html.take();
  }
}

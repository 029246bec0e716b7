package lis.render.html;

import java.util.List;
import java.util.function.Consumer;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.render.Format;

/**
 * What all pages of a site have in common.
 *
 * @param file the name of the page's own
 */
record SiteShell(Imprint imprint, String file) {
  /**
   * Styles and scripts are the site's own files. A page that was opened from a disk has no origin
   * that {@code 'self'} could mean, hence {@code file:}.
   */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:;"
          + " base-uri 'none'; form-action 'none'";

  /**
   * A page.
   *
   * @param scripts those that it runs once it is shown
   * @param opening whether it is the one that opens the site
   * @param body writes what stands between header and footer
   */
  String markup(
      String title,
      String description,
      List<String> scripts,
      boolean opening,
      Consumer<Html> body) {
    Frame frame = new Frame(imprint);
    return frame.page(
        html -> head(html, title, description, scripts),
        html -> {
          frame.skip(html);
          html.element(Tag.HEADER, () -> header(html, opening));
          html.element(Tag.DIV.with(Look.FRAME), () -> body.accept(html));
          frame.footer(html, "../");
        });
  }

  private void head(Html html, String title, String description, List<String> scripts) {
    new Head(imprint, title, description, this::address)
        .write(
            html,
            POLICY,
            () -> {
              html.empty(
                  Tag.LINK
                      .with(Attribute.REL, Word.STYLESHEET)
                      .with(Attribute.HREF, SiteFiles.STYLE));
              scripts.forEach(
                  script ->
                      html.element(
                          Tag.SCRIPT.with(Attribute.SRC, script).with(Attribute.DEFER, ""), ""));
            });
  }

  /** Each language has a site of its own, with pages of the same names. */
  private String address(Imprint.Edition edition) {
    return "../" + edition.id() + "/" + file;
  }

  private void header(Html html, boolean opening) {
    html.element(
        opening ? Tag.DIV.with(Look.BAND) : Tag.DIV.with(Look.BAND).with(Look.LOW),
        () -> html.element(Tag.DIV.with(Look.FRAME), () -> band(html, opening)));
    new Frame(imprint).notice(html);
  }

  private void band(Html html, boolean opening) {
    Frame.line(html, Look.PUBLISHER, imprint.publisher());
    if (opening) {
      new Frame(imprint).title(html);
    } else {
      html.element(
          Tag.P.with(Look.SITE),
          () ->
              html.element(
                  Tag.A.with(Attribute.HREF, SiteFiles.HOME + SiteFiles.ENDING), imprint.title()));
    }
    new Frame(imprint).status(html);
    if (opening) {
      new Frame(imprint).summary(html, "../");
    }
    html.element(
        Tag.NAV.with(Look.TOOLS).with(Attribute.ARIA_LABEL, imprint.words().say(Phrase.THIS_SITE)),
        () ->
            html.element(
                Tag.UL,
                () -> {
                  tool(
                      html,
                      SiteFiles.SEARCH + SiteFiles.ENDING,
                      imprint.words().say(Phrase.FIND_A_PAGE));
                  tool(
                      html,
                      "../" + Format.HTML.file(SiteFiles.HOME + imprint.suffix()),
                      imprint.words().say(Phrase.OTHER_FORMATS));
                }));
    new Frame(imprint).languages(html, this::address);
  }

  private static void tool(Html html, String href, String words) {
    html.element(Tag.LI, () -> html.element(Tag.A.with(Attribute.HREF, href), words));
  }
}

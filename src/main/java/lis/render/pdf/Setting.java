package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lis.document.Block.Align;
import lis.document.Colour;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.document.Words;

/**
 * What everything is set with: faces, colours and sizes; and what is noted on the way.
 *
 * @param print which print these are of
 * @param words of the language that the document is in
 * @param chapters whether a section of the second level starts on a page of its own
 * @param headings every heading that was set, for the outline
 * @param footnotes every note that was called
 * @param numbers what is known of the pages that the text names
 * @param signposts every place that names a page
 */
record Setting(
    Print print,
    Words words,
    Fonts fonts,
    Theme.Palette palette,
    Spacing spacing,
    boolean chapters,
    Findings findings,
    List<Heading> headings,
    List<Footnote> footnotes,
    PageNumbers numbers,
    List<Signpost> signposts) {

  /** A heading as the outline shows it. */
  record Heading(
      String words, String anchor, int level, boolean listed, StructureElement element) {}

  static Setting of(Print print, Theme theme, Imprint imprint) {
    Theme.Palette palette = theme.light();
    return new Setting(
        print,
        imprint.words(),
        new Fonts(print.slanted()),
        print.paler() ? palette : palette.muted(palette.ink()),
        print.spacing(imprint.cover()),
        imprint.cover(),
        new Findings(),
        new ArrayList<>(),
        new ArrayList<>(),
        PageNumbers.unknown(),
        new ArrayList<>());
  }

  /** The same, for another pass in which more is known of the pages. */
  Setting again(PageNumbers known) {
    return new Setting(
        print,
        words,
        fonts,
        palette,
        spacing,
        chapters,
        new Findings(),
        new ArrayList<>(),
        new ArrayList<>(),
        known,
        new ArrayList<>());
  }

  /** What lis itself says. */
  String say(Phrase phrase, Object... parts) {
    return words.say(phrase, parts);
  }

  /** What tells this print from standard print; empty for standard print. */
  String printName() {
    return words.find(print.name()).orElse(print.name());
  }

  /**
   * What tells one edition from another: its version and the moment that it speaks of.
   *
   * @param print what tells its print, where that is to be told
   */
  String edition(String print, Imprint imprint) {
    String version = imprint.version();
    String moment = imprint.asAt();
    return Stream.of(
            print,
            version.isBlank() ? "" : say(Phrase.EDITION_VERSION, version),
            moment.isBlank() ? "" : say(Phrase.EDITION_AS_AT, moment))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Style style(Weight weight, float size, Colour colour) {
    return Style.of(fonts.face(weight), size, colour);
  }

  /**
   * A note that is called now; even one that stands in the document twice gets a place each time.
   */
  Footnote footnote() {
    Footnote footnote = new Footnote(footnotes.size() + 1);
    footnotes.add(footnote);
    return footnote;
  }

  /** A place that names the page of an anchor. */
  Signpost signpost(String anchor) {
    Signpost signpost = numbers.signpost(anchor);
    signposts.add(signpost);
    return signpost;
  }

  /** Plain text. */
  Style body() {
    return style(Weight.REGULAR, spacing.size(), palette.ink());
  }

  /** The column of running text. */
  Measure column() {
    return new Measure(
        spacing.left(), spacing.measure(), Align.START, body(), spacing.leading(), spacing.gap());
  }

  /** Whether a column is that of running text. */
  boolean running(Measure measure) {
    return measure.x() == spacing.left() && measure.width() == spacing.measure();
  }

  /** The column at the foot of the page where notes stand. */
  Measure notes() {
    return column().style(body().colour(palette.muted())).leading(spacing.small().notes()).gap(3);
  }

  /** Thin lines between rows: they guide the eye and carry no meaning. */
  Colour hairline() {
    return mixed(palette.rule(), palette.paper(), 0.45f);
  }

  /** The word across the page of a draft, too pale to stand in the way of text. */
  Colour watermark() {
    return mixed(palette.rule(), palette.paper(), 0.08f);
  }

  private static Colour mixed(Colour colour, Colour ground, float share) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = colour.rgb() >> shift & 0xff;
      int b = ground.rgb() >> shift & 0xff;
      rgb |= Math.round(a * share + b * (1 - share)) << shift;
    }
    return new Colour(rgb);
  }
}

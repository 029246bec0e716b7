package lis.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lis.document.Imprint;
import lis.document.Phrase;
import lis.document.Theme;
import lis.render.Format;

/**
 * The page that lists what was published, each publication with its formats.
 *
 * @param imprint of the strategy as a whole; its title is the page's
 */
public record IndexPage(Imprint imprint, List<Publication> publications) {

  /** One publication and the files that it comes in; the page for screens is shown first. */
  public record Publication(String title, String description, String status, List<File> files) {
    public Publication {
      files = List.copyOf(files);
    }
  }

  /**
   * One file.
   *
   * @param name its address, relative to the index page
   * @param format the word for its format, such as "PDF"
   * @param size in bytes
   * @param purpose what it is for, such as "for printing"; may be empty
   * @param pages of how many web pages it consists; 1 for every other file
   */
  public record File(String name, String format, long size, String purpose, int pages) {
    public File(String name, String format, long size, String purpose) {
      this(name, format, size, purpose, 1);
    }

    private boolean page() {
      return name.endsWith("." + Format.HTML.extension());
    }
  }

  public IndexPage {
    publications = List.copyOf(publications);
  }

  /** The bytes of the page. */
  public byte[] render(Theme theme) {
    Html html = new Html();
    publications.forEach(publication -> card(html, publication));
    Page page =
        new Page(
            imprint,
            imprint.words().say(Phrase.ALL_DOCUMENTS, imprint.title()),
            "",
            html.take(),
            false);
    return page.bytes(theme, Set.of());
  }

  private void card(Html html, Publication publication) {
    Optional<File> page = publication.files().stream().filter(File::page).findFirst();
    List<File> others =
        publication.files().stream().filter(file -> !page.equals(Optional.of(file))).toList();
    html.element(
        Tag.SECTION.with(Look.CARD),
        () -> {
          html.element(Tag.DIV.plain(), () -> about(html, publication, page));
          if (!others.isEmpty()) {
            html.element(
                Tag.DIV.plain(), () -> others(html, publication, others, page.isPresent()));
          }
        });
  }

  private void about(Html html, Publication publication, Optional<File> page) {
    html.element(Tag.H2, publication.title());
    if (!publication.status().isBlank()) {
      html.element(Tag.P, () -> html.element(Tag.SPAN.with(Look.MARK), publication.status()));
    }
    if (!publication.description().isBlank()) {
      html.element(Tag.P, publication.description());
    }
    page.ifPresent(file -> primary(html, publication, file));
  }

  /** What it is for stands on a line of its own, so that no line begins behind the link. */
  private void primary(Html html, Publication publication, File file) {
    html.element(
        Tag.P.with(Look.PRIMARY),
        () ->
            html.element(
                Tag.A.with(Attribute.HREF, file.name()),
                imprint.words().say(Phrase.READ, publication.title(), kind(file))));
    Frame.line(html, Look.PURPOSE, capital(file.purpose()));
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void others(Html html, Publication publication, List<File> files, boolean besides) {
    html.element(
        Tag.P.with(Look.LABEL),
        imprint.words().say(besides ? Phrase.OTHER_FORMATS : Phrase.FORMATS));
    html.element(
        Tag.UL,
        () -> files.forEach(file -> html.element(Tag.LI, () -> other(html, publication, file))));
  }

  /** The words that only a voice needs come last, so that saying what is seen finds the link. */
  private void other(Html html, Publication publication, File file) {
    html.element(
        Tag.A.with(Attribute.HREF, file.name()),
        () -> {
          html.text(kind(file));
          html.element(
              Tag.SPAN.with(Look.UNSEEN),
              imprint.words().say(Phrase.OF_PUBLICATION, publication.title()));
        });
    if (!file.purpose().isBlank()) {
      html.element(Tag.SPAN.with(Look.UNSEEN), ", ");
      html.element(Tag.SPAN.with(Look.PURPOSE), file.purpose());
    }
  }

  private static String kind(File file) {
    String pages = file.pages() > 1 ? file.pages() + " pages, " : "";
    return file.format() + ", " + pages + size(file.size());
  }

  /** As file managers say it: 1 KB is 1,000 bytes. */
  private static String size(long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / 1e3));
    return kilobytes < 1000
        ? kilobytes + "\u00a0KB"
        : String.format(Locale.ROOT, "%.1f\u00a0MB", bytes / 1e6);
  }
}

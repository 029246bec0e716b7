package lis.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;
import lis.document.Phrase;
import lis.document.Words;
import lis.render.Format;

/** What the writers of one page share: the markup so far, and what they met on the way. */
final class Writing {
  private final Words words;
  private final UnaryOperator<String> addresses;
  private final Set<Block> listings;
  private final Html html;
  private final Explained explained;
  private final List<Inline.Note> notes = new ArrayList<>();
  private final SortedSet<Integer> accents = new TreeSet<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private int numbers;
  private boolean pictures;
  private Optional<String> up = Optional.empty();

  /**
   * @param words of the language that the page is in
   * @param html what is written to
   * @param addresses where an id of the document is found, as an address on this page
   * @param listings the lists that lead to other pages
   */
  Writing(
      Words words,
      Html html,
      UnaryOperator<String> addresses,
      Set<Block> listings,
      Explained explained) {
    this.words = words;
    this.html = html;
    this.explained = explained;
    this.addresses = addresses;
    this.listings = listings;
  }

  /** For a document that is a single page. */
  Writing(Words words, Explained explained) {
    this(words, new Html(), id -> Anchor.fragment(Anchor.id(id)), Set.of(), explained);
  }

  /** The words that the document explains. */
  Explained explained() {
    return explained;
  }

  boolean isListing(Block list) {
    return listings.contains(list);
  }

  /** The address of something in the document. */
  String address(String id) {
    return addresses.apply(id);
  }

  /** What lis itself says. */
  String say(Phrase phrase, Object... parts) {
    return words.say(phrase, parts);
  }

  /** Says that other publications lie beside the page, and the way there. */
  void beside(String way) {
    up = Optional.of(way);
  }

  /**
   * The address of something in another publication. A page that holds all of it has every id; of
   * the pages of a site only the first is known here.
   */
  Optional<String> address(Inline.Elsewhere there) {
    return Stream.of(Format.HTML, Format.SITE)
        .filter(format -> there.formats().contains(format.word()))
        .findFirst()
        .flatMap(format -> up.map(way -> way + format.file(there.publication())))
        .map(file -> file + fragment(there));
  }

  private static String fragment(Inline.Elsewhere there) {
    boolean whole = there.target().isEmpty() || !there.formats().contains(Format.HTML.word());
    return whole ? "" : Anchor.fragment(Anchor.id(there.target()));
  }

  Html html() {
    return html;
  }

  /** The notes that were called, in the order of their calls. */
  List<Inline.Note> notes() {
    return notes;
  }

  SortedSet<Integer> accents() {
    return accents;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** A number that nothing else on the page has. */
  int next() {
    return ++numbers;
  }

  /** Says that the page holds a picture made of bytes, which its policy must let in. */
  void pictured() {
    pictures = true;
  }

  boolean pictures() {
    return pictures;
  }
}

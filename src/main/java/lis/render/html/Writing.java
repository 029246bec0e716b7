package lis.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import lis.diagnostic.Diagnostic;
import lis.document.Block;
import lis.document.Inline;

/** What the writers of one page share: the markup so far, and what they met on the way. */
final class Writing {
  private final UnaryOperator<String> addresses;
  private final Set<Block> listings;
  private final Html html;
  private final Explained explained;
  private final List<Inline.Note> notes = new ArrayList<>();
  private final SortedSet<Integer> accents = new TreeSet<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private int numbers;
  private boolean pictures;

  /**
   * @param html what is written to
   * @param addresses where an id of the document is found, as an address on this page
   * @param listings the lists that lead to other pages
   */
  Writing(Html html, UnaryOperator<String> addresses, Set<Block> listings, Explained explained) {
    this.html = html;
    this.explained = explained;
    this.addresses = addresses;
    this.listings = listings;
  }

  /** For a document that is a single page. */
  Writing(Explained explained) {
    this(new Html(), id -> Anchor.fragment(Anchor.id(id)), Set.of(), explained);
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

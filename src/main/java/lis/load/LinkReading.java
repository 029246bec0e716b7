package lis.load;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import lis.diagnostic.Code;
import lis.document.Inline;

/** Turns links into what they lead to: an address, an element, or plain words and a finding. */
final class LinkReading {
  private static final String HELP =
      "Write a web address that begins with https://, or a link to the file of an element.";

  private final Findings findings;
  private boolean within;

  LinkReading(Findings findings) {
    this.findings = findings;
  }

  /** The words of a link begin; tells whether they stand within another link. */
  boolean enter() {
    boolean outer = within;
    within = true;
    return outer;
  }

  /** The words of a link end. */
  void leave(boolean outer) {
    within = outer;
  }

  /**
   * A link with words of its own.
   *
   * @param typed where they stand
   */
  List<Inline> read(BasedSequence address, BasedSequence typed, List<Inline> words, boolean outer) {
    Destination destination = Destination.of(address.toString());
    if (destination instanceof Destination.Outside || destination instanceof Destination.Inside) {
      refuseVague(typed, words);
    }
    return switch (destination) {
      case Destination.Outside o -> outside(o.href(), address, words, outer);
      case Destination.Inside i -> inside(i.id(), address, words, outer);
      case Destination.Unsafe u -> {
        findings.error(
            Code.UNSAFE_LINK, address, "This link isn't published: " + u.reason() + ".", HELP);
        yield words;
      }
      case Destination.Unknown u -> {
        findings.error(
            Code.BAD_MARKDOWN,
            address,
            "This link leads nowhere: " + u.reason() + ".",
            address.indexOf('@') > 0
                ? "Write an address for mail as mailto:" + address + "."
                : HELP);
        yield words;
      }
    };
  }

  /** An address between angle brackets, which is its own words. */
  Inline bare(BasedSequence typed, String address) {
    List<Inline> words = Inline.of(typed.toString());
    List<Inline> read =
        switch (Destination.of(address)) {
          case Destination.Outside o -> {
            refuseVague(typed, words);
            yield outside(o.href(), typed, words, within);
          }
          case Destination.Inside i -> words;
          case Destination.Unsafe u -> {
            findings.error(
                Code.UNSAFE_LINK, typed, "This link isn't published: " + u.reason() + ".", HELP);
            yield words;
          }
          case Destination.Unknown u -> words;
        };
    return read.getFirst();
  }

  /** A reference between double brackets. */
  List<Inline> mark(DoubleBrackets.Mark mark, List<Inline> words, boolean outer) {
    if (mark.id().isBlank()) {
      findings.error(
          Code.BAD_MARKDOWN,
          mark.getChars(),
          "This reference names no element.",
          "Write the id of an element between the brackets: [[id]] or [[id|words]].");
      return words;
    }
    refuseVague(mark.words(), words);
    return inside(mark.id().toString(), mark.id(), words, outer);
  }

  private void refuseVague(BasedSequence place, List<Inline> words) {
    String text = Inline.text(words);
    if (VagueWords.are(text)) {
      findings.warning(
          Code.VAGUE_LINK_TEXT,
          place,
          "“" + text.strip() + "” doesn't say where this link leads.",
          "Write words that make sense when they are read alone, such as the name of what is there.");
    }
  }

  private List<Inline> inside(String id, BasedSequence place, List<Inline> words, boolean outer) {
    findings.mention(id, place);
    return outer ? nested(place, words) : List.of(new Inline.Reference(id, words));
  }

  private List<Inline> outside(
      String href, BasedSequence place, List<Inline> words, boolean outer) {
    if (outer) {
      return nested(place, words);
    }
    if (!Inline.text(words).isBlank()) {
      return List.of(new Inline.Link(href, words));
    }
    findings.error(
        Code.BAD_MARKDOWN,
        place,
        "This link has no words.",
        "Write between the brackets where it leads: [the strategy](https://…).");
    return List.of(new Inline.Link(href, Inline.of(href)));
  }

  private List<Inline> nested(BasedSequence place, List<Inline> words) {
    findings.error(
        Code.BAD_MARKDOWN,
        place,
        "This link stands in the words of another link.",
        "Put one behind the other.");
    return words;
  }
}

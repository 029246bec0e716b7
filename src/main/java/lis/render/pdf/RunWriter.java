package lis.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lis.document.Direction;
import lis.document.Inline;
import lis.document.Phrase;
import lis.source.Span;

/** Turns the inlines of a block into runs, and grows the tags that they belong to. */
final class RunWriter {
  private final Setting setting;
  private final Span origin;
  private final List<Run> runs = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();

  /** A footnote that was called, and what it is to say. */
  record Called(Footnote footnote, Inline.Note note, Span origin) {}

  RunWriter(Setting setting, Span origin) {
    this.setting = setting;
    this.origin = origin;
  }

  List<Run> runs() {
    return runs;
  }

  List<Called> called() {
    return called;
  }

  void write(List<Inline> inlines, StructureElement element, Style style) {
    write(inlines, element, style, Optional.empty());
  }

  private void write(
      List<Inline> inlines, StructureElement element, Style style, Optional<Hyperlink> link) {
    inlines.forEach(inline -> write(inline, element, style, link));
  }

  private void write(
      Inline inline, StructureElement element, Style style, Optional<Hyperlink> link) {
    switch (inline) {
      case Inline.Text t -> text(Characters.flowing(t.text()), element, style, link);
      case Inline.Emphasis e ->
          write(e.inlines(), element.child(Role.EMPHASIS), stressed(style), link);
      case Inline.Strong s -> write(s.inlines(), element.child(Role.STRONG), strong(style), link);
      case Inline.Code c ->
          text(Characters.flowing(c.text()), element.child(Role.CODE), grounded(style), link);
      case Inline.Link l ->
          link(
              hyperlink(new Hyperlink.Address(l.href()), l.inlines(), element), l.inlines(), style);
      case Inline.Reference r -> reference(r, element, style);
      case Inline.Elsewhere e -> elsewhere(e, element, style, link);
      case Inline.Abbreviation a ->
          text(
              Characters.flowing(a.text()),
              element.child(Role.SPAN).expansion(a.expansion()),
              style,
              link);
      case Inline.Phrase p ->
          write(p.inlines(), element.child(Role.SPAN).language(p.language()), style, link);
      case Inline.Note n -> call(n, element, style);
      case Inline.Mark m ->
          text(
              Characters.flowing(m.text()).replace(' ', '\u00a0'),
              element.child(Role.SPAN),
              grounded(style.colour(setting.palette().muted())),
              link);
      case Inline.LineBreak b -> text("\n", element, style, link);
      case Inline.Inserted i -> inserted(i, element, style, link);
      case Inline.Deleted d -> deleted(d, element, style, link);
    }
  }

  /** Underlined, as its attribute says too (ISO 32000-1, 14.8.5.4.4), and between brackets. */
  private void inserted(
      Inline.Inserted i, StructureElement element, Style style, Optional<Hyperlink> link) {
    StructureElement tag = decorated(element, "Underline");
    sign("{", " " + setting.say(Phrase.INSERTED) + " ", tag, style, link);
    write(i.inlines(), tag, style.underlinedIn(style.colour()), link);
    sign("}", ", " + setting.say(Phrase.END_OF_CHANGE) + " ", tag, style, link);
  }

  private void deleted(
      Inline.Deleted d, StructureElement element, Style style, Optional<Hyperlink> link) {
    StructureElement tag = decorated(element, "LineThrough");
    Style pale = style.colour(setting.palette().muted());
    sign("[", " " + setting.say(Phrase.DELETED) + " ", tag, pale, link);
    write(d.inlines(), tag, pale.throughout(), link);
    sign("]", ", " + setting.say(Phrase.END_OF_CHANGE) + " ", tag, pale, link);
  }

  private static StructureElement decorated(StructureElement element, String decoration) {
    return element
        .child(Role.SPAN)
        .attribute("Layout", "TextDecorationType", new Attribute.Word(decoration));
  }

  /** A bracket for the eye, which is words for the ear (14.9.4). */
  private void sign(
      String bracket, String words, StructureElement tag, Style style, Optional<Hyperlink> link) {
    text(bracket, tag.child(Role.SPAN).actual(words), style, link);
  }

  private static Hyperlink hyperlink(
      Hyperlink.Target target, List<Inline> inlines, StructureElement element) {
    return new Hyperlink(target, Inline.text(inlines).strip(), element.child(Role.LINK));
  }

  private void link(Hyperlink link, List<Inline> inlines, Style style) {
    Style lettering = style.underlinedIn(setting.palette().link());
    write(inlines, link.element(), lettering, Optional.of(link));
  }

  private void reference(Inline.Reference reference, StructureElement element, Style style) {
    Hyperlink.Anchor target = new Hyperlink.Anchor(reference.target());
    Hyperlink link = hyperlink(target, reference.inlines(), element);
    link(link, reference.inlines(), style);
    if (reference.paged()) {
      page(target, link, style);
    }
  }

  /** A link where the other publication is a file of the same print. */
  private void elsewhere(
      Inline.Elsewhere there, StructureElement element, Style style, Optional<Hyperlink> link) {
    Optional<String> file = setting.print().file(there);
    if (file.isPresent()) {
      Hyperlink.Remote target = new Hyperlink.Remote(file.get(), there.target());
      link(hyperlink(target, there.inlines(), element), there.inlines(), style);
    } else {
      write(there.inlines(), element, style, link);
    }
  }

  /** The page, as part of the link: whoever reads on paper has nothing else to go by. */
  private void page(Hyperlink.Anchor target, Hyperlink link, Style style) {
    Style lettering = style.colour(setting.palette().link());
    Content content = link.element().content();
    Signpost signpost = setting.signpost(target.id());
    Optional<Hyperlink> there = Optional.of(link);
    runs.add(
        Run.of(
            ", " + setting.say(Phrase.PAGE_NUMBER, "").strip() + "\u00a0",
            lettering,
            content,
            there));
    runs.add(Run.of(signpost.room(), lettering, content, there).saying(signpost));
  }

  /** A Reference that leads to the Note, which has an ID (PDF/UA-1, 7.9). */
  private void call(Inline.Note note, StructureElement element, Style style) {
    Footnote footnote = setting.footnote();
    called.add(new Called(footnote, note, origin));
    StructureElement tag =
        element
            .child(Role.REFERENCE)
            .anchor(footnote.caller())
            .related(footnote.anchor())
            .child(Role.LINK);
    Hyperlink link =
        new Hyperlink(
            new Hyperlink.Anchor(footnote.anchor()),
            setting.say(Phrase.NOTE_NUMBER, note.number()),
            tag);
    Style raised =
        style.colour(setting.palette().link()).superior(setting.spacing().small().superior());
    runs.add(
        Run.of(String.valueOf(note.number()), raised, tag.content(), Optional.of(link))
            .calling(footnote));
  }

  private Style stressed(Style style) {
    boolean plain = style.face() == setting.fonts().face(Weight.REGULAR);
    return plain ? style.face(setting.fonts().face(Weight.ITALIC)) : style;
  }

  private Style strong(Style style) {
    boolean strong = style.face() == setting.fonts().face(Weight.SEMIBOLD);
    return style.face(setting.fonts().face(strong ? Weight.BOLD : Weight.SEMIBOLD));
  }

  private Style grounded(Style style) {
    return style.on(setting.palette().tint());
  }

  /** Words that are not in the document's tree as inlines, or whose white is to be kept. */
  void text(String text, StructureElement element, Style style) {
    text(text, element, style, Optional.empty());
  }

  void text(String text, StructureElement element, Style style, Optional<Hyperlink> link) {
    Content content = said(text, element).content();
    StringBuilder piece = new StringBuilder();
    Face face = style.face();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = drawable(text.codePointAt(i), style.face());
      Face best = character == '\n' ? face : face(style.face(), character);
      if (best != face) {
        add(piece, style.face(face), content, link);
        face = best;
      }
      piece.appendCodePoint(character);
    }
    add(piece, style.face(face), content, link);
  }

  /**
   * Text that runs from right to left is drawn in other characters and in another order than it is
   * said in, so its tag says it once more (ISO 32000-1, 14.9.4).
   */
  private static StructureElement said(String text, StructureElement element) {
    return Direction.anyRightToLeft(text)
        ? element.child(Role.SPAN).actual(Joining.letters(text))
        : element;
  }

  private Face face(Face wanted, int character) {
    return setting.fonts().face(wanted, character).orElse(wanted);
  }

  private int drawable(int character, Face wanted) {
    if (character == '\n' || setting.fonts().face(wanted, character).isPresent()) {
      return character;
    }
    int instead = Characters.substitute(character);
    if (instead != character) {
      return instead;
    }
    setting.findings().missingGlyph(origin, character);
    return '?';
  }

  private void add(StringBuilder piece, Style style, Content content, Optional<Hyperlink> link) {
    if (!piece.isEmpty()) {
      runs.add(Run.of(piece.toString(), style, content, link));
      piece.setLength(0);
    }
  }
}

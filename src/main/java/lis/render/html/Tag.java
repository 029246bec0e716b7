package lis.render.html;

import java.util.Map;
import lis.source.Kebab;

/** The elements that pages are made of, and how they lie in the file. */
enum Tag {
  HTML(Flow.BOX),
  HEAD(Flow.BOX),
  META(Flow.EMPTY),
  LINK(Flow.EMPTY),
  TITLE(Flow.LINE),
  STYLE(Flow.LINE),
  SCRIPT(Flow.LINE),
  BODY(Flow.BOX),
  HEADER(Flow.BOX),
  NAV(Flow.BOX),
  MAIN(Flow.BOX),
  FOOTER(Flow.BOX),
  SECTION(Flow.BOX),
  DIV(Flow.BOX),
  ASIDE(Flow.BOX),
  BLOCKQUOTE(Flow.BOX),
  FORM(Flow.BOX),
  LABEL(Flow.LINE),
  INPUT(Flow.EMPTY),
  BUTTON(Flow.LINE),
  NOSCRIPT(Flow.BOX),
  FIGURE(Flow.BOX),
  FIGCAPTION(Flow.LINE),
  H1(Flow.LINE),
  H2(Flow.LINE),
  H3(Flow.LINE),
  H4(Flow.LINE),
  H5(Flow.LINE),
  H6(Flow.LINE),
  P(Flow.LINE),
  PRE(Flow.LINE),
  HR(Flow.EMPTY),
  UL(Flow.BOX),
  OL(Flow.BOX),
  LI(Flow.LINE),
  DL(Flow.BOX),
  DT(Flow.LINE),
  DD(Flow.LINE),
  TABLE(Flow.BOX),
  CAPTION(Flow.LINE),
  THEAD(Flow.BOX),
  TBODY(Flow.BOX),
  TR(Flow.BOX),
  TH(Flow.LINE),
  TD(Flow.LINE),
  IMG(Flow.EMPTY),
  BR(Flow.EMPTY),
  A(Flow.INLINE),
  ABBR(Flow.INLINE),
  CODE(Flow.INLINE),
  DEL(Flow.INLINE),
  EM(Flow.INLINE),
  INS(Flow.INLINE),
  SPAN(Flow.INLINE),
  STRONG(Flow.INLINE),
  SUP(Flow.INLINE),
  TIME(Flow.INLINE);

  /** Where lines of the file end; a reader never sees it. */
  enum Flow {
    /** Within a line. */
    INLINE,
    /** On a line of its own. */
    LINE,
    /** Its tags on lines of their own. */
    BOX,
    /** On a line of its own, and nothing in it. */
    EMPTY
  }

  private static final Tag[] HEADINGS = {H1, H2, H3, H4, H5, H6};

  private final Flow flow;
  private final String word;

  Tag(Flow flow) {
    this.flow = flow;
    this.word = Kebab.of(this);
  }

  /** The heading of a level; below the sixth there are none (HTML, 4.3.6). */
  static Tag heading(int level) {
    return HEADINGS[Math.clamp(level, 1, HEADINGS.length) - 1];
  }

  Flow flow() {
    return flow;
  }

  String word() {
    return word;
  }

  Opening with(Attribute attribute, String text) {
    return new Opening(this, Map.of()).with(attribute, text);
  }

  Opening with(Attribute attribute, Word word) {
    return with(attribute, word.word());
  }

  Opening with(Look look) {
    return new Opening(this, Map.of()).with(look);
  }

  /** Without attributes. */
  Opening plain() {
    return new Opening(this, Map.of());
  }
}

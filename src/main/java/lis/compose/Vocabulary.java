package lis.compose;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lis.source.Kebab;

/**
 * The markup that templates write: the names of HTML wherever HTML has the thing, and nothing else.
 * A section's heading is {@code h}: nobody writes a level.
 */
enum Vocabulary {
  DOCUMENT(Group.ROOT),
  CONTENTS(Group.BLOCK, Attribute.DEPTH),
  SECTION(
      Group.BLOCK,
      Attribute.ID,
      Attribute.LABEL,
      Attribute.ABBR,
      Attribute.ACCENT,
      Attribute.LISTED,
      Attribute.NUMBERED,
      Attribute.PAGE),
  P(Group.BLOCK, Attribute.CLASS),
  UL(Group.BLOCK),
  OL(Group.BLOCK, Attribute.CLASS, Attribute.START),
  DL(Group.BLOCK, Attribute.CLASS),
  TABLE(Group.BLOCK, Attribute.ID),
  FIGURE(Group.BLOCK, Attribute.ID),
  CHART(Group.BLOCK, Attribute.ID, Attribute.OF),
  TIMELINE(Group.BLOCK, Attribute.ID, Attribute.OF),
  FRAMEWORK(
      Group.BLOCK,
      Attribute.ID,
      Attribute.OF,
      Attribute.ABOVE,
      Attribute.WITHIN,
      Attribute.ACROSS,
      Attribute.BELOW),
  ASIDE(Group.BLOCK, Attribute.CLASS),
  PICTURED(Group.BLOCK),
  BLOCKQUOTE(Group.BLOCK),
  PRE(Group.BLOCK),
  HR(Group.BLOCK),
  PROSE(Group.BLOCK, Attribute.REF),

  H(Group.PART),
  LI(Group.PART, Attribute.ID),
  DT(Group.PART, Attribute.ID),
  DD(Group.PART),
  CAPTION(Group.PART),
  THEAD(Group.PART),
  TBODY(Group.PART),
  TR(Group.PART, Attribute.ID),
  TH(Group.PART, Attribute.CLASS, Attribute.WIDTH),
  TD(Group.PART),
  SVG(Group.PART, Attribute.TITLE),
  FIGCAPTION(Group.PART),

  EM(Group.INLINE),
  STRONG(Group.INLINE),
  CODE(Group.INLINE),
  A(Group.INLINE, Attribute.HREF, Attribute.PAGE, Attribute.WHOLE),
  ABBR(Group.INLINE, Attribute.TITLE),
  SPAN(Group.INLINE, Attribute.LANG),
  NOTE(Group.INLINE),
  MARK(Group.INLINE),
  INS(Group.INLINE),
  DEL(Group.INLINE),
  BR(Group.INLINE);

  /** Where an element may stand. */
  enum Group {
    ROOT,
    BLOCK,
    /** Only within the one block it belongs to. */
    PART,
    INLINE
  }

  /** What a start tag may say. */
  enum Attribute {
    ID,
    CLASS,
    HREF,
    LANG,
    TITLE,
    START,
    WIDTH,
    /** What stands before a heading: "Priority 1". */
    LABEL,
    /** A shorter title, for where there is no room for the whole. */
    ABBR,
    /** The number of a theme's accent. */
    ACCENT,
    /** Whether a section stands in the contents: yes or no. */
    LISTED,
    /** Whether a section gets a number: yes or no. */
    NUMBERED,
    /**
     * Whether a section is a page of its own on a site; whether pages on paper say where a link
     * within the document leads: yes or no.
     */
    PAGE,
    /** How many levels the contents list. */
    DEPTH,
    /** What a chart shows, by its id; whose timeline or framework it is, by the name of a kind. */
    OF,
    /** The kind that stands above each column of a framework. */
    ABOVE,
    /** The kind that stands within each column of a framework. */
    WITHIN,
    /** The kind that cuts across all columns of a framework. */
    ACROSS,
    /** The kind that stands below a framework and is answered by it. */
    BELOW,
    /**
     * Whether a link leads to its place in the whole, of which this is the short version: yes or
     * no.
     */
    WHOLE,
    /** Which prose is spliced in. */
    REF,
    /** Where the template wrote the tag; put in when the template is read. */
    AT;

    String word() {
      return Kebab.of(this);
    }
  }

  static final String YES = "yes";

  private static final Map<String, Vocabulary> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Vocabulary::word, v -> v));

  private final Group group;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and never handed out to be changed
  private final Set<Attribute> attributes;

  Vocabulary(Group group, Attribute... attributes) {
    this.group = group;
    Set<Attribute> all = EnumSet.of(Attribute.AT, attributes);
    this.attributes = Set.copyOf(all);
  }

  static Optional<Vocabulary> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** As it stands in markup. */
  String word() {
    return Kebab.of(this);
  }

  Group group() {
    return group;
  }

  boolean allows(Attribute attribute) {
    return attributes.contains(attribute);
  }

  Set<Attribute> attributes() {
    return attributes;
  }
}

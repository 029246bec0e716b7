package lis.render.pdf;

import java.util.EnumSet;
import java.util.Set;
import lis.render.PdfStandard;

/** The types of structure element that are written (ISO 32000-1, 14.8.4). */
enum Role {
  DOCUMENT("Document"),
  SECTION("Sect"),
  BOX("Aside"),
  HEADING_1("H1"),
  HEADING_2("H2"),
  HEADING_3("H3"),
  HEADING_4("H4"),
  HEADING_5("H5"),
  HEADING_6("H6"),
  PARAGRAPH("P"),
  QUOTATION("BlockQuote"),
  LIST("L"),
  LIST_ITEM("LI"),
  LABEL("Lbl"),
  LIST_BODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  TABLE_ROW("TR"),
  HEADER_CELL("TH"),
  DATA_CELL("TD"),
  FIGURE("Figure"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  REFERENCE("Reference"),
  FOOTNOTE("Note"),
  LINK("Link"),
  SPAN("Span"),
  CODE("Code"),
  EMPHASIS("Em"),
  STRONG("Strong");

  /** Types that PDF 2.0 has only under the name space of PDF 1.7, which is the default one. */
  private static final Set<Role> OLDER =
      EnumSet.of(CONTENTS, CONTENTS_ITEM, REFERENCE, QUOTATION, CODE);

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** The structure type as the file names it. */
  String type() {
    return type;
  }

  /** The structure type as a file of that standard names it. */
  String type(PdfStandard standard) {
    return standard == PdfStandard.UA_2 && this == FOOTNOTE ? "FENote" : type;
  }

  /** Whether it stands in the name space of PDF 2.0 (ISO 32000-2, 14.8.6). */
  boolean isNewer(PdfStandard standard) {
    return standard == PdfStandard.UA_2 && !OLDER.contains(this);
  }

  /** The heading of a level; below the sixth there is no other type than the sixth. */
  static Role heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      case 5 -> HEADING_5;
      default -> HEADING_6;
    };
  }

  /** Whether it keeps its place in the tree even when nothing stands in it. */
  boolean standsEmpty() {
    return this == HEADER_CELL || this == DATA_CELL || this == LIST_BODY;
  }
}

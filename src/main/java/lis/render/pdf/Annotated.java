package lis.render.pdf;

import org.openpdf.text.pdf.PdfIndirectReference;

/** An annotation that belongs to an element, on the page with this index. */
record Annotated(int page, PdfIndirectReference annotation) implements Kid {}

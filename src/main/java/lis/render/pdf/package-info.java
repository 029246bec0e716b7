/**
 * Writes a document as one PDF file that meets PDF/UA-1 and PDF/A-2a. First everything is set into
 * slices and the slices into pages, without any library; then the pages are drawn, once, and the
 * structure tree is written. Only this room sees OpenPDF and the SVG library; nothing here touches
 * a file, a clock or the machine's own fonts, and nothing is drawn that is neither tagged nor an
 * artifact.
 */
@NullMarked
package lis.render.pdf;

import org.jspecify.annotations.NullMarked;

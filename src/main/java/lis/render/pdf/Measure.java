package lis.render.pdf;

import lis.document.Block.Align;

/**
 * A column that text is set into, and the manner of its paragraphs.
 *
 * @param x the left edge, in points from the left edge of the page
 * @param width in points
 * @param align the edge that lines keep to
 * @param style of plain text
 * @param leading from one baseline to the next
 * @param gap between paragraphs
 */
record Measure(float x, float width, Align align, Style style, float leading, float gap) {

  /** The same further to the right, and narrower by as much and by what is taken off its end. */
  Measure inset(float left, float right) {
    return new Measure(x + left, width - left - right, align, style, leading, gap);
  }

  Measure width(float points) {
    return new Measure(x, points, align, style, leading, gap);
  }

  Measure style(Style other) {
    return new Measure(x, width, align, other, leading, gap);
  }

  Measure leading(float points) {
    return new Measure(x, width, align, style, points, gap);
  }

  Measure gap(float points) {
    return new Measure(x, width, align, style, leading, points);
  }
}

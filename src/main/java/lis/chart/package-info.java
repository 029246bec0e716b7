/**
 * Draws figures over time and frameworks as SVG, and says in a sentence what is drawn. It sees
 * plain records and knows no strategy; it never draws what wasn't said, and says what it leaves
 * out.
 */
@NullMarked
package lis.chart;

import org.jspecify.annotations.NullMarked;

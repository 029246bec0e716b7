/**
 * Braille for embossers and braille displays: a file of 64 characters, each a cell, in pages of 25
 * lines of 40 cells. What the cells of a text are is asked of a {@link
 * lis.render.braille.Translator}; where they stand is settled here.
 */
@NullMarked
package lis.render.braille;

import org.jspecify.annotations.NullMarked;

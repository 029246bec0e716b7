/**
 * Writes a document as plain text that is followed by ear as well as by eye: no drawn lines, no
 * tables in columns, no capitals for show. Lines are laid by {@link lis.render.text.Lines} alone;
 * nothing here may depend on the shape of a letter or on the place of a word in its line.
 */
@NullMarked
package lis.render.text;

import org.jspecify.annotations.NullMarked;

/**
 * How the text of a file is built: which stretch of it is a key, a value, a comment's gap, a block
 * of Markdown. Knows no kinds and no fields, and changes nothing.
 */
@NullMarked
package lis.syntax;

import org.jspecify.annotations.NullMarked;

/**
 * The neutral tree that every format is written from, and the theme it is dressed in. Accessible by
 * construction: a table without a caption, a picture without words for it, a document without a
 * language can't be built. Knows nothing of strategies, templates or formats.
 */
@NullMarked
package lis.document;

import org.jspecify.annotations.NullMarked;

/**
 * Text and the places in it: files, spans, and the tree of files that a command runs on. Knows
 * nothing of what the text means, and imports no other room.
 */
@NullMarked
package lis.source;

import org.jspecify.annotations.NullMarked;

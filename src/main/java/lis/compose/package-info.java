/**
 * Makes a document from a strategy: templates write markup, the markup is read into the neutral
 * tree, and prose is spliced in as it was loaded. FreeMarker lives here only; a template can reach
 * nothing but the strategy's content.
 */
@NullMarked
package lis.compose;

import org.jspecify.annotations.NullMarked;

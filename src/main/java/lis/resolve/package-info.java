/**
 * Makes a composed document whole: levels, numbers, contents, and references that lead somewhere.
 * Takes a tree and gives a tree.
 */
@NullMarked
package lis.resolve;

import org.jspecify.annotations.NullMarked;

/**
 * Lays files out anew: keys in the order of the model, even indents and spaces, single blank lines.
 * It moves and spaces what is there, changes no word and no value, and leaves a file alone where it
 * isn't certain.
 */
@NullMarked
package lis.layout;

import org.jspecify.annotations.NullMarked;

/**
 * Puts what was rendered where readers find it: all files of a build at once, or none, with a
 * manifest. Knows bytes and names, and nothing of what they mean.
 */
@NullMarked
package lis.publish;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of a sound strategy, one class each, named by the offence. They read the strategy and
 * change nothing; the words for an editor are part of the rule.
 */
@NullMarked
package lis.check;

import org.jspecify.annotations.NullMarked;

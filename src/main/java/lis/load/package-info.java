/**
 * Reads a folder or a revision into a model and a strategy: YAML, Markdown and images become typed
 * values that know their place. SnakeYAML and Flexmark live here only. Reports what can't be read
 * or doesn't fit its type, and goes on with the rest; whether the strategy is sound is for the
 * rules.
 */
@NullMarked
package lis.load;

import org.jspecify.annotations.NullMarked;

/**
 * Writes a resolved document in one format each: {@code html}, {@code pdf}, {@code text}. Sees only
 * the neutral tree and the theme, never a strategy, a model or a template, and touches no file.
 */
@NullMarked
package lis.render;

import org.jspecify.annotations.NullMarked;

/**
 * A script for voices: what a text says, in the words in which it is said, as SSML 1.1 (Speech
 * Synthesis Markup Language, W3C 2010).
 */
@NullMarked
package lis.render.speech;

import org.jspecify.annotations.NullMarked;

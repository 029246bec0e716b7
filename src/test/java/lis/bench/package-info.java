/**
 * Strategies of any size, and a bench that measures the program on them. It only ever runs beside
 * the program: nothing here is shipped, and nothing here decides whether a test passes by the
 * clock.
 */
@NullMarked
package lis.bench;

import org.jspecify.annotations.NullMarked;

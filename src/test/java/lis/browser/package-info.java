/**
 * Every page as readers meet it: valid for the Nu HTML checker, and in a real Chromium without a
 * fault that axe-core finds, without scrolling sideways, whole by keyboard and by voice. Each of
 * these judges is shown pages with planted faults first, because one that sees nothing must not
 * pass for one that finds nothing.
 */
@NullMarked
package lis.browser;

import org.jspecify.annotations.NullMarked;

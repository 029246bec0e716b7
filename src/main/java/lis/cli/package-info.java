/**
 * The command line: one class per command. Picocli lives here only, and so does everything that is
 * printed. Commands ask the pipeline and decide nothing about a strategy themselves.
 */
@NullMarked
package lis.cli;

import org.jspecify.annotations.NullMarked;

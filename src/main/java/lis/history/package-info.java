/**
 * Reads revisions from git, without a checkout. The only room that knows git; it starts the git
 * program with commands that run nothing a hostile repository configures, and writes nothing.
 */
@NullMarked
package lis.history;

import org.jspecify.annotations.NullMarked;

/**
 * The program: {@link lis.Main} turns a command line into an exit code, {@link lis.Pipeline} is the
 * whole run on one page. Everything else lives in a room below; ARCHITECTURE.md has the map, and
 * who may import whom.
 */
@NullMarked
package lis;

import org.jspecify.annotations.NullMarked;

/**
 * What lis has to say to an editor, as data: a code, a severity, a place, a message, help. One
 * printer per output format. Finds nothing itself and prints nothing: a printer returns text.
 */
@NullMarked
package lis.diagnostic;

import org.jspecify.annotations.NullMarked;

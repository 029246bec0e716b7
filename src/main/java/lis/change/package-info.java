/**
 * What differs between two versions of a strategy: as data, with how grave each change is and why.
 * It reads values, never files, and writes nothing.
 */
@NullMarked
package lis.change;

import org.jspecify.annotations.NullMarked;

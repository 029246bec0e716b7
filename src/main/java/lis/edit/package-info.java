/**
 * Changes what editors wrote: repairs, and the one place that writes to the folder of a strategy.
 * It changes bytes only where a change is meant.
 */
@NullMarked
package lis.edit;

import org.jspecify.annotations.NullMarked;

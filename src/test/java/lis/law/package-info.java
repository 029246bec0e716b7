/**
 * What must hold of every run, whatever the strategy: the same bytes everywhere, a whole output
 * folder whatever happens, and the word draft on every draft. The program runs in processes of its
 * own, as users run it.
 */
@NullMarked
package lis.law;

import org.jspecify.annotations.NullMarked;

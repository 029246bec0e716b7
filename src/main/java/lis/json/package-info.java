/** Writes JSON. Reads none, and knows nothing of what it writes. */
@NullMarked
package lis.json;

import org.jspecify.annotations.NullMarked;

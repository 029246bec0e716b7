/**
 * What can be read off a model or a strategy: how kinds are related, who stands where in the thread
 * from priority to intervention, and values as words. Nothing here is checked or changed.
 */
@NullMarked
package lis.derive;

import org.jspecify.annotations.NullMarked;

/**
 * Strategies of others, brought through lis: programs that turn published originals into elements,
 * and tests that hold what came out to the originals' own counts. The originals aren't kept here;
 * the README beside each fixture says where they are published.
 */
@NullMarked
package lis.corpora;

import org.jspecify.annotations.NullMarked;

/**
 * What can be found out about words by reading them: where sentences end, how hard they are to
 * read, which short forms and phrases they use. Knows the text and nothing of what it is for; what
 * holds for English alone says so.
 */
@NullMarked
package lis.wording;

import org.jspecify.annotations.NullMarked;

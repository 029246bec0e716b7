/**
 * What editors are told about the files of a strategy: a JSON Schema (draft 7) for each, with the
 * ids that there are, and the line in a file that names its schema. A schema says nothing that
 * loading and the rules don't say; it says it while somebody types.
 */
@NullMarked
package lis.schema;

import org.jspecify.annotations.NullMarked;

/**
 * What one strategy contains: elements of the kinds that its model declares, their typed values and
 * the links between them, each with its place in the file. Holds what was written, right or wrong;
 * whether it is right is for the rules to say.
 */
@NullMarked
package lis.strategy;

import org.jspecify.annotations.NullMarked;

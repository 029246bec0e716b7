/**
 * What a strategy may contain: kinds of element, their fields, and the relations between them, as
 * declared in its model file. Java knows archetypes and roles, and never a kind's or a field's own
 * name; what can't be declared here becomes a rule with a code, not an expression.
 */
@NullMarked
package lis.model;

import org.jspecify.annotations.NullMarked;

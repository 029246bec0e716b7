package lis.change;

/**
 * A number that readers see, and that is computed, became another one because something before it
 * came, went or moved.
 *
 * @param id of the element in the later version
 */
public record Renumbering(String id, String before, String after) {}

package lis.wording;

/**
 * A run of letters and digits in a text.
 *
 * @param glued whether no space stands between it and the run before, so that both are one word:
 *     "low-carbon", "2.3", "e.g."
 * @param capitals how many of its letters are capitals
 * @param hash a number that words share which are the same in lower case
 */
public record Token(int start, int end, boolean glued, int capitals, int hash) {}

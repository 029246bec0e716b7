package lis.wording;

/**
 * One sentence of a text.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param words how many words it has, as a word processor counts them
 * @param whole whether it ends in a stop; a heading or a cell need not
 */
public record Sentence(int first, int end, int words, boolean whole) {}

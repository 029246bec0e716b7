package lis.chart;

/**
 * A value that nobody knows.
 *
 * @param label what readers call it
 * @param reason may be empty
 */
public record Missing(String label, String reason) {}

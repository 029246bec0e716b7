package lis.diagnostic;

import lis.source.Span;

/** A second place that a diagnostic points at, and what is to be seen there. */
public record Label(Span place, String text) {}

package lis.strategy;

import lis.source.Span;

/** An element named in prose or in a value, as written. */
public record Mention(String target, Span place) {}

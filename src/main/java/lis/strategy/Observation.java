package lis.strategy;

import java.util.Optional;
import lis.source.Span;

/**
 * One value of a measure.
 *
 * @param citation the id of the source that says so
 * @param note may be empty
 * @param preferred whether it is the one to use, where others disagree
 */
public record Observation(
    PartialDate when,
    Quantity value,
    Optional<Mention> citation,
    String note,
    boolean preferred,
    Span place) {}

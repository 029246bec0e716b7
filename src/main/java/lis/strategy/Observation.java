package lis.strategy;

import java.util.Optional;

/**
 * One value of a measure.
 *
 * @param citation the id of the source that says so
 * @param note may be empty
 */
public record Observation(
    PartialDate when, Quantity value, Optional<Mention> citation, String note) {}

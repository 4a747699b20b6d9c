package org.rhomboid.routine.domain.catalog;

/**
 * What a condition means for an exercise.
 *
 * @param condition a word of {@link Vocabulary#CONDITIONS}
 * @param reason shown to the member; for {@code MODIFY} it names the change of technique
 */
public record Caution(String condition, Severity severity, String reason) {}

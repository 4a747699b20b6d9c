package org.rhomboid.catalog.domain.advice;

/**
 * A warning sign. Its slug is a symptom that a check-in can name.
 *
 * @param action what its urgency asks for
 */
public record RedFlag(Passage passage, Urgency urgency, Action action) implements Told {}

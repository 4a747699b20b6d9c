package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A range as an article states it, both ends inclusive.
 *
 * @param min the least, 0 or more, not above {@code max}
 * @param max the most; equal to {@code min} where a single value is stated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Range(Integer min, Integer max) {}

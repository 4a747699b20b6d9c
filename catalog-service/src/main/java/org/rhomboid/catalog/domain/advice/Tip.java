package org.rhomboid.catalog.domain.advice;

import java.util.Optional;
import org.rhomboid.catalog.domain.Range;

/**
 * Something to do from day to day.
 *
 * @param topic what it is about, such as {@code breaks}
 * @param everyMinutes how often, where an article names an interval
 */
public record Tip(Passage passage, String topic, Optional<Range> everyMinutes) implements Told {}

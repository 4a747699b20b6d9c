package org.rhomboid.routine.domain.profile;

import java.time.LocalTime;

/**
 * When nobody is asked to move: lunch, or an hour of work without interruption. Wall times of the member's zone, each working day.
 *
 * @param to after {@code from}, on the same day
 */
public record QuietHours(LocalTime from, LocalTime to) {}

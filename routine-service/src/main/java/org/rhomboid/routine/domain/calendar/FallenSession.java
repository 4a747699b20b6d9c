package org.rhomboid.routine.domain.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that fell out of its plan while the plan stayed in force. What it held is not known any more.
 *
 * @param date it was planned for when it fell away
 */
public record FallenSession(UUID id, LocalDate date) {}

package org.rhomboid.routine.in.rest.revision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that is to be done on another day.
 *
 * @param sessionId of the current plan
 * @param date today or later, in the plan's week
 */
public record MoveRequest(
    @NotNull(message = "is required") UUID sessionId,
    @NotNull(message = "is required") LocalDate date) {}

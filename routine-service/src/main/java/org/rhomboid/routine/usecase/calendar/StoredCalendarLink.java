package org.rhomboid.routine.usecase.calendar;

import java.time.Instant;
import java.util.Optional;
import org.rhomboid.routine.domain.calendar.CalendarLink;

/**
 * A link as stored. Of its secret there is only a hash, which nobody asks for.
 *
 * @param fingerprint of the request that made it
 * @param lastFetchedAt when a calendar program last read it, to the hour; empty: never
 */
public record StoredCalendarLink(
    CalendarLink link, String fingerprint, Optional<Instant> lastFetchedAt) {}

package org.rhomboid.progress.usecase;

import org.rhomboid.progress.domain.calendar.ScheduleHistory;

/**
 * A member's schedules as another service published them.
 *
 * @param eventId of the event that said so
 * @param sequence the profile's version: an older one is dropped
 */
public record PublishedSchedule(String eventId, long sequence, ScheduleHistory schedules) {}

package org.rhomboid.progress.usecase;

import java.util.List;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;

/**
 * What the streak needs of a member's profile, as another service published it.
 *
 * @param eventId of the event that said so
 * @param sequence the profile's version: an older one is dropped
 * @param schedules all there were, in any order; empty where there is no profile any more
 */
public record PublishedProfile(String eventId, long sequence, List<PublishedSchedule> schedules) {}

package org.rhomboid.routine.in.rest.calendar;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.routine.domain.calendar.CalendarLink;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.calendar.StoredCalendarLink;

/**
 * A calendar link.
 *
 * @param name null: none was given
 * @param language of the events
 * @param path of the feed, relative to the API, with the secret in it: told once, when the link is made, and null ever after
 * @param lastFetchedAt when a calendar program last read it, to the hour; null: never
 */
public record CalendarLinkResponse(
    UUID id,
    String name,
    boolean breaks,
    String language,
    String path,
    Instant createdAt,
    Instant lastFetchedAt) {

  static CalendarLinkResponse of(StoredCalendarLink stored) {
    return of(stored, null);
  }

  static CalendarLinkResponse of(StoredCalendarLink stored, CalendarSecret secret) {
    CalendarLink link = stored.link();
    return new CalendarLinkResponse(
        link.id(),
        link.name().orElse(null),
        link.breaks(),
        link.language().tag(),
        secret == null ? null : "/calendar/" + secret.text() + ".ics",
        link.createdAt(),
        stored.lastFetchedAt().orElse(null));
  }
}

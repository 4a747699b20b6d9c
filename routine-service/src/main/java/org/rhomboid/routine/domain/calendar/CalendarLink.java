package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a member made a secret for: one calendar program each, so that one can be taken back without the others.
 *
 * @param id made by the client
 * @param name for the member to tell links apart, and the calendar's name: 1 to 100 characters
 * @param breaks whether desk breaks are shown too
 * @param names the namespace of the ids of all events: by chance, and the same in all links of the member, so that an event has one id however it is looked at, and no
 *     id tells whose it is
 */
public record CalendarLink(
    UUID id,
    Optional<String> name,
    CalendarLanguage language,
    boolean breaks,
    UUID names,
    Instant createdAt) {

  public CalendarLink {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(language);
    Objects.requireNonNull(names);
    Objects.requireNonNull(createdAt);
  }
}

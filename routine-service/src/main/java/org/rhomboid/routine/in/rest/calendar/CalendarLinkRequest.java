package org.rhomboid.routine.in.rest.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.creation.Fingerprint;
import org.rhomboid.routine.domain.calendar.CalendarLanguage;
import org.rhomboid.routine.usecase.calendar.CalendarLinkDemand;

/**
 * A calendar link as a client asks for it.
 *
 * @param id UUIDv7 or v4, made by the client: asking for the same link again changes nothing
 * @param name to tell links apart, and what calendar programs call the calendar: 1 to 100 characters
 * @param breaks whether desk breaks are shown too, default true
 * @param language of the events: {@code en}, {@code de}, {@code es} or {@code fr}, default {@code en}
 */
public record CalendarLinkRequest(
    @NotNull(message = "is required") UUID id,
    @Size(min = 1, max = 100, message = "has 1 to 100 characters")
        @Pattern(regexp = "\\P{Cc}*", message = "has no control characters")
        String name,
    Boolean breaks,
    @Pattern(regexp = "en|de|es|fr", message = "is one of en, de, es, fr") String language) {

  public CalendarLinkRequest {
    breaks = breaks == null || breaks;
    language = language == null ? CalendarLanguage.EN.tag() : language;
  }

  CalendarLinkDemand toDemand() {
    return new CalendarLinkDemand(
        id,
        Optional.ofNullable(name),
        CalendarLanguage.of(language).orElse(CalendarLanguage.EN),
        breaks,
        Fingerprint.of(this));
  }
}

package org.rhomboid.routine.usecase.calendar;

import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.calendar.CalendarLanguage;

/**
 * A link that a member asks for.
 *
 * @param id made by the client
 * @param breaks whether it shows desk breaks too
 * @param fingerprint of the request, to tell a repetition from another link with the same id
 */
public record CalendarLinkDemand(
    UUID id,
    Optional<String> name,
    CalendarLanguage language,
    boolean breaks,
    String fingerprint) {}

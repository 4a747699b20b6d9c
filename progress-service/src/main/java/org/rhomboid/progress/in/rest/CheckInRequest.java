package org.rhomboid.progress.in.rest;

import static org.rhomboid.progress.in.rest.SessionRequest.PAIN;
import static org.rhomboid.progress.in.rest.SessionRequest.REQUIRED;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.safety.ReportKind;

/**
 * A check-in as a client tells it.
 *
 * @param id UUIDv7 or v4, made by the client: sending the same check-in again changes nothing
 * @param at when the member reported it
 * @param kind before anything else, alone, or on the morning after a session
 * @param sessionId the session it follows
 * @param pain 0 to 10, numeric rating scale
 * @param symptoms words of the vocabulary
 * @param note up to 2,000 characters, only ever shown to the member
 */
public record CheckInRequest(
    @NotNull(message = REQUIRED) UUID id,
    @NotNull(message = REQUIRED) Instant at,
    @NotNull(message = REQUIRED) ZoneId zone,
    @NotNull(message = REQUIRED) Kind kind,
    UUID sessionId,
    @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer pain,
    @Size(max = 32, message = "has at most 32 symptoms")
        List<@NotNull(message = REQUIRED) @KnownSymptom String> symptoms,
    @Size(max = 2_000, message = "has at most 2000 characters") String note) {

  public CheckInRequest {
    symptoms = symptoms == null ? List.of() : symptoms;
  }

  /** On which occasion. Those before and after a session come with the session. */
  public enum Kind {
    INTAKE,
    ALONE,
    MORNING_AFTER
  }

  CheckIn toCheckIn() {
    return new CheckIn(
        id,
        at.truncatedTo(ChronoUnit.MICROS),
        zone,
        ReportKind.valueOf(kind.name()),
        sessionId,
        pain,
        Set.copyOf(symptoms),
        note);
  }
}

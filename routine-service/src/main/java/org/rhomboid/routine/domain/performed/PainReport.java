package org.rhomboid.routine.domain.performed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a member said of pain, as far as a dose depends on it. Health data.
 *
 * @param sessionId the performed session it belongs to
 * @param date the local date of {@code at}
 * @param pain 0 to 10, numeric rating scale
 * @param byExercise pain while doing an exercise of the session, 0 to 10, by slug
 * @param symptoms words of the symptom vocabulary
 */
public record PainReport(
    UUID id,
    Kind kind,
    Optional<UUID> sessionId,
    Instant at,
    LocalDate date,
    Optional<Integer> pain,
    Map<String, Integer> byExercise,
    Set<String> symptoms) {

  public PainReport {
    Objects.requireNonNull(kind);
    byExercise = Map.copyOf(byExercise);
    symptoms = Set.copyOf(symptoms);
  }

  /** When it was said. */
  public enum Kind {
    INTAKE,
    ALONE,
    BEFORE_SESSION,
    AFTER_SESSION,
    MORNING_AFTER
  }
}

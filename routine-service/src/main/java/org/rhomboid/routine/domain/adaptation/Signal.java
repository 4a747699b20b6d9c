package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.dose.Dose;

/** What the facts say of one exercise at one time. */
sealed interface Signal {

  /** The session or report that says it. */
  UUID cause();

  LocalDate date();

  /**
   * What a session says of an exercise.
   *
   * @param cause the session
   * @param planned the dose that was asked for; empty: it was not planned, and only pain is heard
   * @param felt the first of them that fits
   * @param hard rated hard or not finished; may come with any feeling
   */
  record Answer(UUID cause, LocalDate date, Optional<Dose> planned, Feeling felt, boolean hard)
      implements Signal {}

  /**
   * More pain the morning after a session that had the exercise.
   *
   * @param cause the report
   * @param sessionId the session
   */
  record BadMorning(UUID cause, LocalDate date, UUID sessionId) implements Signal {}

  /**
   * Nothing at all was done for a while.
   *
   * @param cause the last session before it
   * @param date the first day after {@code length} days without practice
   */
  record Break(UUID cause, LocalDate date, Length length) implements Signal {

    enum Length {
      A_WEEK(7),
      FOUR_WEEKS(28);

      private final int days;

      Length(int days) {
        this.days = days;
      }

      /** The day on which it is over, counted from the last day of practice. */
      LocalDate after(LocalDate lastPractice) {
        return lastPractice.plusDays(days + 1L);
      }
    }
  }

  /** How an exercise went, the worst first. */
  enum Feeling {
    /** Pain above 5, or sharp, radiating or dizzy. */
    STOPPED,
    /** Pain of 4 or 5. */
    SORE,
    SKIPPED,
    /** Rated hard, or less than planned. */
    HARD,
    /** As planned, easy or right, with little pain. */
    FINE,
    /** Nothing that a dose could follow from. */
    SILENT
  }
}

package org.rhomboid.routine.domain.planning.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;

/** Adaptation: what the member's answers took out stays out, for a time or for another in its place. */
public final class AnswersAllow {

  private AnswersAllow() {}

  /** Why the exercise is not planned on a date, or empty. */
  public static Optional<Exclusion> refusal(Prescription prescription, LocalDate date) {
    return prescription.allows(date) ? Optional.empty() : Optional.of(why(prescription));
  }

  /**
   * Why an exercise is out, of a prescription that takes it out.
   *
   * @throws java.util.NoSuchElementException where it neither replaces it nor names a date
   */
  public static Exclusion why(Prescription prescription) {
    Optional<String> because = prescription.because().stream().findFirst().map(Reason::text);
    return prescription
        .replacedBy()
        .map(other -> Exclusion.replaced(other, because))
        .orElseGet(() -> Exclusion.outUntil(prescription.outUntil().orElseThrow(), because));
  }
}

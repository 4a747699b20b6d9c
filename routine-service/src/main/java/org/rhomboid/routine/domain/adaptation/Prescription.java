package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * What is to be planned next of an exercise, as the member's own answers say. Whoever plans it still keeps it inside the effective dose of the day, and at its
 * bottom where a condition asks for that.
 *
 * @param dose the next one; inside the range it was made from
 * @param outUntil the first date on which it may be planned again; empty: any
 * @param insteadOf the exercise in whose place it comes (a rung of its ladder, or one of the same targets), for as long as this stands; empty: none
 * @param replacedBy the exercise that takes its place; empty: none
 * @param because what led to it, the latest first; may speak of pain, so it is for the member alone
 */
public record Prescription(
    String slug,
    Dose dose,
    Optional<LocalDate> outUntil,
    Optional<String> insteadOf,
    Optional<String> replacedBy,
    List<Reason> because) {

  public Prescription {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(dose);
    because = List.copyOf(because);
  }

  /** Whether it may be planned on a date. */
  public boolean allows(LocalDate date) {
    return replacedBy.isEmpty() && outUntil.filter(date::isBefore).isEmpty();
  }
}

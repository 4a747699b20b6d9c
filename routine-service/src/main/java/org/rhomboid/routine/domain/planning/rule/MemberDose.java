package org.rhomboid.routine.domain.planning.rule;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.dose.Timing;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Planner 6: the doses that a member may have of an exercise. The one called for is what the
 * member's answers say, else where the level starts, always inside the range of the effective dose;
 * where a condition modifies the exercise it is the lowest, whatever else is said.
 *
 * @param cautions those that concern the member, the strictest first
 * @param isLowered whether a condition asks for the bottom of the range: always, or, where it only starts and progresses more slowly, until answers say more
 * @param isPrescribed whether the member's answers say how much
 */
public record MemberDose(
    Exercise exercise,
    DoseRange range,
    List<Caution> cautions,
    Dose calledFor,
    boolean isLowered,
    boolean isPrescribed) {

  /**
   * @param exercise with a dose that says how much
   * @param prescription what the member's answers say of it
   */
  public static MemberDose of(
      Exercise exercise, Profile profile, Optional<Prescription> prescription) {
    return of(exercise, profile, Cautions.of(exercise, profile), prescription);
  }

  private static MemberDose of(
      Exercise exercise,
      Profile profile,
      List<Caution> cautions,
      Optional<Prescription> prescription) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    Dose start = range.start(profile.level(), profile.minutesPerSession());
    boolean isLowered =
        isModified(cautions) && (prescription.isEmpty() || Cautions.staysLowest(exercise, profile));
    Dose calledFor =
        isLowered
            ? range.lowest()
            : prescription.map(it -> inside(range, it.dose(), start)).orElse(start);
    return new MemberDose(
        exercise, range, cautions, calledFor, isLowered, prescription.isPresent());
  }

  public Dose lowest() {
    return range.lowest();
  }

  /**
   * One step more than a dose; empty at the top, where a condition keeps it at the bottom, and
   * where the member's answers say how much.
   */
  public Optional<Dose> raised(Dose dose) {
    return isLowered || isPrescribed ? Optional.empty() : range.raise(dose);
  }

  /** What the exercise takes with a dose. */
  public int seconds(Dose dose) {
    return Timing.seconds(exercise, range.stated(), dose);
  }

  /** Of several cautions the strictest counts; a blocked exercise has no dose at all. */
  private static boolean isModified(List<Caution> cautions) {
    for (Caution caution : cautions) {
      if (caution.severity() == Severity.MODIFY) {
        return true;
      }
    }
    return false;
  }

  /** The catalog may have changed since: numbers that no longer are, or are now, start anew. */
  private static Dose inside(DoseRange range, Dose dose, Dose start) {
    return new Dose(
        range.sets().clamp(dose.sets()),
        range.reps().map(it -> clamp(it, dose.reps(), start.reps())),
        range.holdSeconds().map(it -> clamp(it, dose.holdSeconds(), start.holdSeconds())),
        start.perSide(),
        start.restSeconds(),
        start.unit());
  }

  private static int clamp(Range range, Optional<Integer> said, Optional<Integer> start) {
    return range.clamp(said.orElseGet(start::orElseThrow));
  }
}

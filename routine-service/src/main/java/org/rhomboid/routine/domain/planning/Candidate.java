package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * An admitted exercise with the doses it may have.
 *
 * @param cautions those that concern the member, the strictest first
 */
record Candidate(Exercise exercise, DoseRange range, Dose start, List<Caution> cautions) {

  static Candidate of(Exercise exercise, Profile profile) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    List<Caution> cautions = Cautions.of(exercise, profile);
    Dose start =
        isLowered(cautions)
            ? range.lowest()
            : range.start(profile.level(), profile.minutesPerSession());
    return new Candidate(exercise, range, start, cautions);
  }

  boolean is(Kind kind) {
    return exercise.is(kind);
  }

  String slug() {
    return exercise.slug();
  }

  Chosen atStart() {
    return with(start);
  }

  Chosen atLowest() {
    return with(range.lowest());
  }

  /** One step more than a dose; empty at the top, and where a condition keeps it at the bottom. */
  Optional<Chosen> raised(Dose dose) {
    return isLowered(cautions) ? Optional.empty() : range.raise(dose).map(this::with);
  }

  /** Planner 6: of several cautions the strictest counts; a blocked one is no candidate. */
  private static boolean isLowered(List<Caution> cautions) {
    return cautions.stream().anyMatch(caution -> caution.severity() == Severity.MODIFY);
  }

  private Chosen with(Dose dose) {
    return new Chosen(this, dose, Timing.seconds(exercise, range.stated(), dose));
  }
}

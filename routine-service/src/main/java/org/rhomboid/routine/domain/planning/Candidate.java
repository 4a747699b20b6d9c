package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.dose.Timing;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.profile.Profile;

/** An admitted exercise with the doses it may have for this member. */
final class Candidate {

  private final Exercise exercise;
  private final DoseRange range;
  private final List<Caution> cautions;
  private final Chosen atLowest;
  private final Chosen atStart;

  Candidate(Exercise exercise, Profile profile) {
    this.exercise = exercise;
    this.range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    this.cautions = Cautions.of(exercise, profile);
    this.atLowest = with(range.lowest());
    this.atStart =
        isLowered() ? atLowest : with(range.start(profile.level(), profile.minutesPerSession()));
  }

  Exercise exercise() {
    return exercise;
  }

  String slug() {
    return exercise.slug();
  }

  boolean is(Kind kind) {
    return exercise.is(kind);
  }

  /** Those that concern the member, the strictest first. */
  List<Caution> cautions() {
    return cautions;
  }

  /** Whose statement its doses come from. */
  String doseSource() {
    return range.stated().source();
  }

  Chosen atStart() {
    return atStart;
  }

  Chosen atLowest() {
    return atLowest;
  }

  /** One step more than a dose; empty at the top, and where a condition keeps it at the bottom. */
  Optional<Chosen> raised(Dose dose) {
    return isLowered() ? Optional.empty() : range.raise(dose).map(this::with);
  }

  /** Planner 6: of several cautions the strictest counts; a blocked one is no candidate. */
  private boolean isLowered() {
    return cautions.stream().anyMatch(caution -> caution.severity() == Severity.MODIFY);
  }

  private Chosen with(Dose dose) {
    return new Chosen(this, dose, Timing.seconds(exercise, range.stated(), dose));
  }
}

package org.rhomboid.routine.domain.adaptation;

import java.util.List;
import java.util.Optional;

/** All rows of the adaptation table. */
final class AdaptationRules {

  static final VolumeGuard GUARD = new VolumeGuard();
  static final NoBetterSeesAProfessional SEES_A_PROFESSIONAL = new NoBetterSeesAProfessional();

  /** Where several have something to say of the same signal, the earlier one counts: pain first, more of it last. */
  static final List<AdaptationRule> IN_ORDER =
      List.of(
          new PainStops(),
          new BadMorningStepsDown(),
          new BreakLowers(),
          new HardStepsDown(),
          new SkippedIsReplaced(),
          new PainHolds(),
          new FineStepsUp(),
          GUARD,
          SEES_A_PROFESSIONAL);

  private static final List<ExerciseRule> OF_AN_EXERCISE =
      IN_ORDER.stream()
          .filter(ExerciseRule.class::isInstance)
          .map(ExerciseRule.class::cast)
          .toList();

  private AdaptationRules() {}

  /** What the first rule says that says anything. */
  static Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    for (ExerciseRule rule : OF_AN_EXERCISE) {
      Optional<Verdict> verdict = rule.judge(signal, course, courses);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }
}

package org.rhomboid.routine.domain.planning.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * All hard rules that can refuse an exercise, in the order in which their reasons are given. The
 * rules that shape a whole session or week stand beside it: {@link SessionOrder} (2), {@link
 * LongEnough} (3), {@link ReliefAndPrevention} (4).
 */
public final class HardRules {

  private static final List<AdmissionRule> ADMISSION =
      List.of(
          new ConditionAllows(),
          new NotDisliked(),
          new NotAvoided(),
          new EquipmentAtHand(),
          new SettingAllows(),
          new DoseKnown());

  private static final List<PlacementRule> PLACEMENT =
      List.of(
          new NoneTwice(), new StrengthRests(), new ReleaseIsFollowed(), new WithinTheMinutes());

  private HardRules() {}

  public static List<HardRule> all() {
    return Stream.concat(ADMISSION.stream(), PLACEMENT.stream()).map(HardRule.class::cast).toList();
  }

  /** Why the exercise is not for this member, or empty. */
  public static Optional<Exclusion> refusal(Exercise exercise, Profile profile) {
    for (AdmissionRule rule : ADMISSION) {
      Optional<Exclusion> refusal = rule.refuses(exercise, profile);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** Why the exercise may not be added here, or empty. */
  public static Optional<Exclusion> refusal(Placement placement) {
    for (PlacementRule rule : PLACEMENT) {
      Optional<Exclusion> refusal = rule.refuses(placement);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }
}

package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.adaptation.AdaptPlans;

/**
 * What a new profile means for the plans in force: where the days or the minutes are others, the weeks are planned anew from today on; otherwise the plans stay
 * and only what the profile refuses now gives its place to something else. A part of {@link SaveProfile}, in its transaction.
 */
@ApplicationScoped
class FollowProfile {

  private final Plans plans;
  private final PlanAnew planAnew;
  private final AdaptPlans adaptPlans;

  FollowProfile(Plans plans, PlanAnew planAnew, AdaptPlans adaptPlans) {
    this.plans = plans;
    this.planAnew = planAnew;
    this.adaptPlans = adaptPlans;
  }

  Uni<Void> follow(Member member, Optional<SavedProfile> held, SavedProfile next, Instant at) {
    if (held.isEmpty() || held.get().profile().equals(next.profile())) {
      return Uni.createFrom().voidItem();
    }
    return hasOtherTimes(held.get().profile(), next.profile())
        ? planAnew(member, next, PlanBasis.of(next, at))
        : adaptPlans.adapt(member, next);
  }

  private static boolean hasOtherTimes(Profile before, Profile next) {
    return before.minutesPerSession() != next.minutesPerSession()
        || !before.zone().equals(next.zone())
        || !Set.copyOf(before.trainingDays()).equals(Set.copyOf(next.trainingDays()));
  }

  private Uni<Void> planAnew(Member member, SavedProfile profile, PlanBasis now) {
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .map(FollowProfile::active)
        .chain(found -> planAnew.plan(member, found, profile, "profile/" + profile.version(), now));
  }

  private static List<StoredPlan> active(List<StoredPlan> found) {
    return found.stream().filter(plan -> plan.state() == PlanState.ACTIVE).toList();
  }
}

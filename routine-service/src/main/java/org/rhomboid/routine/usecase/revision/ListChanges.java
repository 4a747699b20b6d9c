package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;

/** Lists what changed in the current plan since it was made, in order, and why. */
@ApplicationScoped
public class ListChanges {

  private final Profiles profiles;
  private final Plans plans;
  private final PlanChanges planChanges;
  private final Clock clock;

  ListChanges(Profiles profiles, Plans plans, PlanChanges planChanges, Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.planChanges = planChanges;
    this.clock = clock;
  }

  /** @return empty where the week has no plan */
  @TenantTransaction
  public Uni<Optional<List<RecordedChange>>> list(Member member) {
    return profiles
        .find(member)
        .chain(profile -> plans.inForce(member, currentWeek(profile)))
        .chain(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : of(member, found.get(0)).map(Optional::of));
  }

  private List<IsoWeek> currentWeek(Optional<SavedProfile> saved) {
    return saved.stream()
        .map(it -> IsoWeek.of(MemberDay.at(clock.instant(), it.profile())))
        .toList();
  }

  private Uni<List<RecordedChange>> of(Member member, StoredPlan plan) {
    return planChanges.of(member, plan.plan().id());
  }
}

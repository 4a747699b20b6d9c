package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.adaptation.AdaptPlans;
import org.rhomboid.routine.usecase.revision.ApplyRevision;
import org.rhomboid.routine.usecase.revision.RevisionInputs;
import org.rhomboid.routine.usecase.template.UpgradePlans;

/**
 * Keeps a member's plans up with the time, the catalog and the template that the member is in: plans of another version are planned anew, sessions that were missed go where the member's policy says, the plans in force follow what is known
 * now, and the week ahead is planned. All of it may be done again and changes nothing then.
 */
@ApplicationScoped
public class KeepPlansUp {

  private final Profiles profiles;
  private final Plans plans;
  private final RevisionInputs inputs;
  private final ApplyRevision applyRevision;
  private final UpgradePlans upgradePlans;
  private final AdaptPlans adaptPlans;
  private final PlanWeekAhead planWeekAhead;
  private final NextDue nextDue;
  private final Clock clock;

  KeepPlansUp(
      Profiles profiles,
      Plans plans,
      RevisionInputs inputs,
      ApplyRevision applyRevision,
      UpgradePlans upgradePlans,
      AdaptPlans adaptPlans,
      PlanWeekAhead planWeekAhead,
      NextDue nextDue,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.inputs = inputs;
    this.applyRevision = applyRevision;
    this.upgradePlans = upgradePlans;
    this.adaptPlans = adaptPlans;
    this.planWeekAhead = planWeekAhead;
    this.nextDue = nextDue;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<Void> keepUp(Member member) {
    return profiles
        .findLocked(member)
        .chain(found -> found.isPresent() ? keepUp(member, found.get()) : nextDue.never(member));
  }

  private Uni<Void> keepUp(Member member, SavedProfile profile) {
    PlanBasis now = PlanBasis.of(profile, clock.instant());
    return upgradePlans
        .upgrade(member, profile, now)
        .chain(() -> takeMissed(member, profile, now))
        .chain(() -> adaptPlans.adapt(member, profile))
        .chain(() -> planWeekAhead.plan(member, profile, now))
        .chain(again -> nextDue.settle(member, profile.profile(), now.at(), again));
  }

  /** Of this week alone: what was missed in a week that is over stays as it was. */
  private Uni<Void> takeMissed(Member member, SavedProfile profile, PlanBasis now) {
    if (profile.profile().missedDayPolicy() == MissedDayPolicy.DROP) {
      return Uni.createFrom().voidItem();
    }
    return plans
        .inForce(member, List.of(IsoWeek.of(now.today())))
        .map(found -> withDaysBehind(found, now.today()))
        .chain(
            found ->
                found.isPresent()
                    ? takeMissed(member, profile, found.get(), now)
                    : Uni.createFrom().voidItem());
  }

  /** Before the catalog has come, nobody knows what could take the place of what was missed. */
  private Uni<Void> takeMissed(
      Member member, SavedProfile profile, StoredPlan plan, PlanBasis now) {
    return inputs
        .of(member, profile, plan, now)
        .chain(
            input ->
                input.request().catalog().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : applyRevision
                        .apply(member, plan, PlanRevision.missed(input), now)
                        .replaceWithVoid());
  }

  /** Where no session lies behind there is nothing to look for. */
  private static Optional<StoredPlan> withDaysBehind(List<StoredPlan> found, LocalDate today) {
    return found.stream()
        .filter(plan -> plan.state() == PlanState.ACTIVE)
        .filter(plan -> plan.plan().sessions().stream().anyMatch(it -> it.date().isBefore(today)))
        .findFirst();
  }
}

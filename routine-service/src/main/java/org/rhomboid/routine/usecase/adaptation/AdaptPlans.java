package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Supplier;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.clock.NextDue;
import org.rhomboid.routine.usecase.revision.ApplyRevision;
import org.rhomboid.routine.usecase.revision.RevisionInputs;

/**
 * Lets a member's plans in force follow what is known now: answers, the catalog, the profile. It goes through all facts each time, so that it does not matter in
 * which order they came, and told the same again it changes nothing.
 */
@ApplicationScoped
public class AdaptPlans {

  private final Profiles profiles;
  private final Plans plans;
  private final RevisionInputs inputs;
  private final ApplyRevision applyRevision;
  private final AnswersReplay replay;
  private final NextDue nextDue;
  private final Clock clock;

  AdaptPlans(
      Profiles profiles,
      Plans plans,
      RevisionInputs inputs,
      ApplyRevision applyRevision,
      AnswersReplay replay,
      NextDue nextDue,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.inputs = inputs;
    this.applyRevision = applyRevision;
    this.replay = replay;
    this.nextDue = nextDue;
    this.clock = clock;
  }

  /** Takes a fact while nothing else changes the member's plans, then adapts them. Within a transaction of the member. */
  public Uni<Void> after(Member member, Supplier<Uni<Void>> fact) {
    return profiles
        .findLocked(member)
        .call(() -> fact.get())
        .chain(
            profile ->
                profile.isPresent() ? follow(member, profile.get()) : Uni.createFrom().voidItem());
  }

  /** While answers are read again, none is followed before the last one is there: then the clock comes by. */
  private Uni<Void> follow(Member member, SavedProfile profile) {
    return replay
        .isUnderWay()
        .chain(underWay -> underWay ? nextDue.soon(member) : adapt(member, profile));
  }

  /** The same where the change is made already and the lock held. */
  public Uni<Void> adapt(Member member, SavedProfile profile) {
    PlanBasis now = PlanBasis.of(profile, clock.instant());
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found))
        .filter(stored -> stored.state() == PlanState.ACTIVE)
        .onItem()
        .transformToUniAndConcatenate(stored -> adapt(member, profile, stored, now))
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** Before the catalog has come, nobody knows what is gone from it. */
  private Uni<Void> adapt(Member member, SavedProfile profile, StoredPlan stored, PlanBasis now) {
    return inputs
        .of(member, profile, stored, now)
        .chain(
            input ->
                input.request().catalog().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : applyRevision
                        .apply(member, stored, PlanRevision.follow(input), now)
                        .replaceWithVoid());
  }
}

package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.MemberDay;

/** Reads the plan in force in the member's current week, with what became of its sessions. */
@ApplicationScoped
public class ReadCurrentPlan {

  private final Profiles profiles;
  private final Plans plans;
  private final PlanReadings readings;
  private final Clock clock;

  ReadCurrentPlan(Profiles profiles, Plans plans, PlanReadings readings, Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.readings = readings;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<Optional<PlanReading>> read(Member member) {
    return profiles
        .find(member)
        .chain(profile -> plans.inForce(member, currentWeek(profile)))
        .chain(found -> readings.of(member, found.stream().findFirst()));
  }

  /** None without a profile: then there is no plan either. */
  private List<IsoWeek> currentWeek(Optional<SavedProfile> saved) {
    return saved.stream()
        .map(it -> IsoWeek.of(MemberDay.at(clock.instant(), it.profile())))
        .toList();
  }
}

package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Finds one of the member's own plans, with what became of its sessions. */
@ApplicationScoped
public class FindPlan {

  private final Plans plans;
  private final PlanReadings readings;

  FindPlan(Plans plans, PlanReadings readings) {
    this.plans = plans;
    this.readings = readings;
  }

  @TenantTransaction
  public Uni<Optional<PlanReading>> find(Member member, UUID id) {
    return plans.find(member, id).chain(found -> readings.of(member, found));
  }
}

package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Lists the member's own plans, superseded ones too: between them they have every day of a week. */
@ApplicationScoped
public class ListPlans {

  private final Plans plans;
  private final PlanReadings readings;

  ListPlans(Plans plans, PlanReadings readings) {
    this.plans = plans;
    this.readings = readings;
  }

  @TenantTransaction
  public Uni<Page<PlanReading>> list(Member member, DateRange range) {
    return plans
        .list(member, range)
        .map(found -> Page.of(found, range.limit(), ListPlans::position))
        .chain(page -> read(member, page));
  }

  private Uni<Page<PlanReading>> read(Member member, Page<StoredPlan> page) {
    return readings.of(member, page.items()).map(items -> new Page<>(items, page.next()));
  }

  private static Cursor position(StoredPlan stored) {
    return Cursor.of(stored.plan().week().monday().toString(), Long.toString(stored.version()));
  }
}

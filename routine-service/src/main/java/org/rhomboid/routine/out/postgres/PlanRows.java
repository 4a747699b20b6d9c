package org.rhomboid.routine.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.StoredPlan;

/** Plans as rows, both ways. */
@ApplicationScoped
class PlanRows {

  private final Columns columns;

  PlanRows(Columns columns) {
    this.columns = columns;
  }

  PlanEntity row(Member member, StoredPlan stored) {
    PlanEntity entity = new PlanEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    entity.id = stored.plan().id();
    entity.version = stored.version();
    entity.revised = stored.revised();
    entity.monday = stored.plan().week().monday();
    entity.askedMonday = stored.askedWeek().map(IsoWeek::monday).orElse(null);
    entity.state = stored.state();
    entity.zone = stored.basis().zone().getId();
    entity.plannedOn = stored.basis().today();
    entity.plannedAt = stored.basis().at();
    entity.profileVersion = stored.basis().profileVersion();
    entity.body = body(stored);
    return entity;
  }

  /** What changes in a plan after it was made. By the entity: a bulk update would write the body as a JSON string. */
  void change(PlanEntity entity, StoredPlan stored) {
    entity.state = stored.state();
    entity.revised = stored.revised();
    entity.body = body(stored);
  }

  private String body(StoredPlan stored) {
    return columns.of(PlanColumn.of(stored.plan(), stored.advice()));
  }

  StoredPlan plan(PlanEntity entity) {
    PlanBasis basis =
        new PlanBasis(
            entity.profileVersion, ZoneId.of(entity.zone), entity.plannedOn, entity.plannedAt);
    PlanColumn body = columns.plan(entity.body);
    return new StoredPlan(
        body.toPlan(entity.id, new IsoWeek(entity.monday)),
        entity.version,
        entity.revised,
        Optional.ofNullable(entity.askedMonday).map(IsoWeek::new),
        entity.state,
        basis,
        body.toAdvice());
  }
}

package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.usecase.revision.PlanChanges;
import org.rhomboid.routine.usecase.revision.RecordedChange;

@ApplicationScoped
class PostgresPlanChanges
    implements PlanChanges, PanacheRepositoryBase<PlanChangeEntity, PlanChangeEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String OF_PLAN = OWN + " and planId = :plan order by number, place";

  private static final String UNDO = "undoneAt = :at where " + OWN + " and id = :id";

  private final Columns columns;

  PostgresPlanChanges(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Void> add(
      Member member, UUID planId, long number, Instant at, List<PlanChange> changes) {
    List<PlanChangeEntity> rows = new ArrayList<>();
    for (PlanChange change : changes) {
      PlanChangeEntity row = new PlanChangeEntity();
      row.tenant = member.tenant().id();
      row.member = member.id();
      row.id = NameBasedId.of(planId, "change/" + number + "/" + rows.size());
      row.planId = planId;
      row.number = number;
      row.place = rows.size();
      row.madeAt = at;
      row.body = columns.of(PlanChangeColumn.of(change));
      rows.add(row);
    }
    return persist(rows);
  }

  @Override
  public Uni<List<RecordedChange>> of(Member member, UUID planId) {
    return list(OF_PLAN, own(member).and("plan", planId))
        .map(found -> found.stream().map(this::recorded).toList());
  }

  @Override
  public Uni<Optional<RecordedChange>> find(Member member, UUID id) {
    return findById(new PlanChangeEntity.Key(member.tenant().id(), member.id(), id))
        .map(found -> Optional.ofNullable(found).map(this::recorded));
  }

  @Override
  public Uni<Void> markUndone(Member member, UUID id, Instant at) {
    return update(UNDO, own(member).and("id", id).and("at", at)).replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private RecordedChange recorded(PlanChangeEntity row) {
    return new RecordedChange(
        row.id,
        row.planId,
        row.number,
        row.place,
        row.madeAt,
        row.undoneAt != null,
        columns.change(row.body).toChange());
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }
}

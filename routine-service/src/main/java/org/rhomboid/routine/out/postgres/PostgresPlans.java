package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.out.postgres.clock.PlannedExercises;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.StoredPlan;

@ApplicationScoped
class PostgresPlans implements Plans, PanacheRepositoryBase<PlanEntity, PlanEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String IN_FORCE =
      OWN + " and state <> :superseded and monday in :mondays order by monday";
  private static final String EVER_IN = OWN + " and monday in :mondays order by version desc";
  private static final String IN_FORCE_FROM =
      OWN + " and state <> :superseded and monday >= :monday order by monday";
  private static final String SUPERSEDED_FROM =
      OWN + " and state = :superseded and monday >= :monday order by version desc";
  private static final String SUPERSEDE =
      "update PlanEntity set state = :superseded where "
          + OWN
          + " and state <> :superseded and monday = :monday";
  private static final String NEWEST_VERSION =
      "select coalesce(max(revised), 0) from PlanEntity where " + OWN;
  private static final String NEWEST_FIRST = " order by monday desc, version desc";

  private final PlanRows rows;
  private final PlannedExercises exercises;

  PostgresPlans(PlanRows rows, PlannedExercises exercises) {
    this.rows = rows;
    this.exercises = exercises;
  }

  @Override
  public Uni<Optional<StoredPlan>> find(Member member, UUID id) {
    return findById(new PlanEntity.Key(member.tenant().id(), member.id(), id))
        .map(found -> Optional.ofNullable(found).map(rows::plan));
  }

  @Override
  public Uni<List<StoredPlan>> inForce(Member member, List<IsoWeek> weeks) {
    if (weeks.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    Parameters parameters =
        own(member)
            .and("superseded", PlanState.SUPERSEDED)
            .and("mondays", weeks.stream().map(IsoWeek::monday).toList());
    return list(IN_FORCE, parameters).map(this::plans);
  }

  @Override
  public Uni<List<StoredPlan>> everIn(Member member, List<IsoWeek> weeks) {
    Parameters parameters =
        own(member).and("mondays", weeks.stream().map(IsoWeek::monday).toList());
    return list(EVER_IN, parameters).map(this::plans);
  }

  @Override
  public Uni<List<StoredPlan>> inForceFrom(Member member, IsoWeek week) {
    Parameters parameters =
        own(member).and("superseded", PlanState.SUPERSEDED).and("monday", week.monday());
    return list(IN_FORCE_FROM, parameters).map(this::plans);
  }

  @Override
  public Uni<List<StoredPlan>> supersededFrom(Member member, IsoWeek week, int most) {
    Parameters parameters =
        own(member).and("superseded", PlanState.SUPERSEDED).and("monday", week.monday());
    return find(SUPERSEDED_FROM, parameters).page(0, most).list().map(this::plans);
  }

  @Override
  public Uni<Void> change(Member member, StoredPlan plan) {
    return findById(new PlanEntity.Key(member.tenant().id(), member.id(), plan.plan().id()))
        .invoke(entity -> rows.change(entity, plan))
        .chain(() -> exercises.note(member, plan));
  }

  @Override
  public Uni<Long> newestVersion(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(NEWEST_VERSION, Long.class)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .getSingleResult());
  }

  @Override
  public Uni<Void> putInForce(Member member, StoredPlan plan) {
    Parameters parameters =
        own(member)
            .and("superseded", PlanState.SUPERSEDED)
            .and("monday", plan.plan().week().monday());
    return update(SUPERSEDE, parameters)
        .chain(() -> persist(rows.row(member, plan)))
        .chain(() -> exercises.note(member, plan));
  }

  @Override
  public Uni<List<StoredPlan>> list(Member member, DateRange range) {
    StringBuilder where = new StringBuilder(OWN);
    Parameters parameters = own(member);
    range.from().ifPresent(from -> week(where, parameters, " and monday >= :from", "from", from));
    range.to().ifPresent(to -> week(where, parameters, " and monday <= :to", "to", to));
    range.after().ifPresent(after -> goOn(where, parameters, after));
    return find(where + NEWEST_FIRST, parameters).range(0, range.limit()).list().map(this::plans);
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  private static void week(
      StringBuilder where, Parameters parameters, String condition, String name, LocalDate date) {
    where.append(condition);
    parameters.and(name, IsoWeek.of(date).monday());
  }

  private static void goOn(StringBuilder where, Parameters parameters, Cursor after) {
    try {
      where.append(" and (monday < :monday or monday = :monday and version < :version)");
      parameters.and("monday", LocalDate.parse(after.key().get(0)));
      parameters.and("version", Long.parseLong(after.key().get(1)));
    } catch (IllegalArgumentException | DateTimeException unknown) {
      throw Cursor.unknown();
    }
  }

  private List<StoredPlan> plans(List<PlanEntity> found) {
    return found.stream().map(rows::plan).toList();
  }
}

package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.usecase.PerformedSessions;

@ApplicationScoped
class PostgresPerformedSessions
    implements PerformedSessions,
        PanacheRepositoryBase<PerformedSessionEntity, PerformedSessionEntity.Key> {

  /** What was asked for is of no use where the session was withdrawn: without it the row is the same, whichever was heard of first. */
  private static final String ADD =
      """
      with withdrawn as (
        select exists (select from revoked_session where tenant_id = :tenant and member_id = :member and id = :id) as it)
      insert into performed_session (tenant_id, member_id, id, planned_session_id, completed_at, practice_day, items, planned, revoked)
      values (:tenant, :member, :id, cast(:planned as uuid), :completed, :day, cast(cast(:items as text) as jsonb),
        (select case when it then jsonb_build_object() else cast(cast(:doses as text) as jsonb) end from withdrawn),
        (select it from withdrawn))
      on conflict do nothing""";

  private static final String REMEMBER_WITHDRAWN =
      "insert into revoked_session (tenant_id, member_id, id) values (:tenant, :member, :id) on conflict do nothing";
  private static final String WITHDRAW =
      "update performed_session set revoked = true, planned = jsonb_build_object() where tenant_id = :tenant and member_id = :member and id = :id";

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String SINCE =
      OWN + " and practiceDay >= :day and not revoked order by practiceDay, id";
  private static final String FULFILLING =
      OWN + " and plannedSessionId in :planned and not revoked order by id";

  private final Columns columns;

  PostgresPerformedSessions(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Void> add(Member member, PerformedSession session, Map<String, Dose> planned) {
    return Panache.getSession()
        .chain(current -> adding(current, member, session, planned).executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> withdraw(Member member, UUID id) {
    return Panache.getSession()
        .chain(
            current ->
                own(current, REMEMBER_WITHDRAWN, member, id)
                    .executeUpdate()
                    .chain(() -> own(current, WITHDRAW, member, id).executeUpdate()))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<PerformedSession>> since(Member member, LocalDate practiceDay) {
    return list(SINCE, own(member).and("day", practiceDay)).map(this::performed);
  }

  @Override
  public Uni<List<Sitting>> sittingsSince(Member member, LocalDate practiceDay) {
    return list(SINCE, own(member).and("day", practiceDay))
        .map(found -> found.stream().map(this::sitting).toList());
  }

  @Override
  public Uni<List<PerformedSession>> fulfilling(Member member, Collection<UUID> plannedSessionIds) {
    return plannedSessionIds.isEmpty()
        ? Uni.createFrom().item(List.of())
        : list(FULFILLING, own(member).and("planned", plannedSessionIds)).map(this::performed);
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member))
        .chain(() -> RevokedSessionEntity.delete(OWN, own(member)))
        .replaceWithVoid();
  }

  private Mutiny.MutationQuery adding(
      Mutiny.Session current, Member member, PerformedSession session, Map<String, Dose> planned) {
    return own(current, ADD, member, session.id())
        .setParameter("planned", session.plannedSessionId().map(UUID::toString).orElse(null))
        .setParameter("completed", session.completedAt())
        .setParameter("day", session.practiceDay())
        .setParameter("items", columns.of(session.items()))
        .setParameter("doses", columns.of(planned));
  }

  private static Mutiny.MutationQuery own(
      Mutiny.Session current, String sql, Member member, UUID id) {
    return current
        .createNativeQuery(sql)
        .setParameter("tenant", member.tenant().id())
        .setParameter("member", member.id())
        .setParameter("id", id);
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  private List<PerformedSession> performed(List<PerformedSessionEntity> found) {
    return found.stream().map(this::performed).toList();
  }

  private Sitting sitting(PerformedSessionEntity entity) {
    return new Sitting(performed(entity), columns.doses(entity.planned));
  }

  private PerformedSession performed(PerformedSessionEntity entity) {
    return new PerformedSession(
        entity.id,
        Optional.ofNullable(entity.plannedSessionId),
        entity.completedAt,
        entity.practiceDay,
        columns.items(entity.items));
  }
}

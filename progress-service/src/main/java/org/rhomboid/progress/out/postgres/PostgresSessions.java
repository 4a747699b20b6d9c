package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.usecase.Sessions;

@ApplicationScoped
class PostgresSessions
    implements Sessions, PanacheRepositoryBase<SessionEntity, SessionEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member and revokedAt is null";
  private static final String NEWEST_FIRST = " order by completedAt desc, id desc";

  private final Columns columns;

  PostgresSessions(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<RecordedSession>> find(Member member, UUID id) {
    return find(OWN + " and id = :id", own(member).and("id", id))
        .firstResult()
        .map(found -> Optional.ofNullable(found).map(this::recorded));
  }

  @Override
  public Uni<List<RecordedSession>> list(Member member, DateRange range) {
    StringBuilder where = new StringBuilder(OWN);
    Parameters parameters = own(member);
    range
        .from()
        .ifPresent(from -> restrict(where, parameters, " and practiceDay >= :from", "from", from));
    range.to().ifPresent(to -> restrict(where, parameters, " and practiceDay <= :to", "to", to));
    range.after().ifPresent(after -> goOn(where, parameters, after));
    PanacheQuery<SessionEntity> query = find(where + NEWEST_FIRST, parameters);
    return query
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(this::recorded).toList());
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  private static void restrict(
      StringBuilder where, Parameters parameters, String condition, String name, Object value) {
    where.append(condition);
    parameters.and(name, value);
  }

  private static void goOn(StringBuilder where, Parameters parameters, Cursor after) {
    where.append(" and (completedAt < :at or completedAt = :at and id < :after)");
    parameters.and("at", after.instant(0)).and("after", after.id(1));
  }

  private RecordedSession recorded(SessionEntity entity) {
    PerformedSession session =
        new PerformedSession(
            entity.id,
            entity.plannedSessionId,
            entity.replaces,
            entity.startedAt,
            entity.completedAt,
            ZoneId.of(entity.zone),
            columns.items(entity.items),
            entity.painBefore,
            entity.painAfter,
            Set.copyOf(columns.words(entity.symptoms)),
            entity.note);
    return new RecordedSession(session, entity.recordedAt, entity.practiceDay, entity.late);
  }
}

package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
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

  private static final String NEWEST_FIRST = "completedAt desc, id desc";

  private final Columns columns;

  PostgresSessions(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<RecordedSession>> find(Member member, UUID id) {
    MemberQuery query = standing(member).and("id = :id", "id", id);
    return find(query.text(), query.parameters())
        .firstResult()
        .map(found -> Optional.ofNullable(found).map(this::recorded));
  }

  @Override
  public Uni<List<RecordedSession>> list(Member member, DateRange range) {
    MemberQuery query =
        standing(member)
            .and("practiceDay >= :from", "from", range.from())
            .and("practiceDay <= :to", "to", range.to());
    range.after().ifPresent(after -> goOn(query, after));
    return find(query.orderedBy(NEWEST_FIRST), query.parameters())
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(this::recorded).toList());
  }

  private static MemberQuery standing(Member member) {
    return MemberQuery.of(member).and("revokedAt is null");
  }

  private static void goOn(MemberQuery query, Cursor after) {
    query
        .and("(completedAt < :at or completedAt = :at and id < :after)", "at", after.instant(0))
        .with("after", after.id(1));
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

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
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.ReportKind;
import org.rhomboid.progress.usecase.CheckIns;

@ApplicationScoped
class PostgresCheckIns
    implements CheckIns, PanacheRepositoryBase<CheckInEntity, CheckInEntity.Key> {

  private static final String NEWEST_FIRST = "at desc, id desc";

  private final Columns columns;

  PostgresCheckIns(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<RecordedCheckIn>> find(Member member, UUID id) {
    MemberQuery query = MemberQuery.of(member).and("id = :id", "id", id);
    return find(query.text(), query.parameters())
        .firstResult()
        .map(found -> Optional.ofNullable(found).map(this::recorded));
  }

  @Override
  public Uni<List<RecordedCheckIn>> list(Member member, DateRange range) {
    MemberQuery query =
        MemberQuery.of(member)
            .and("day >= :from", "from", range.from())
            .and("day <= :to", "to", range.to());
    range.after().ifPresent(after -> goOn(query, after));
    return find(query.orderedBy(NEWEST_FIRST), query.parameters())
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(this::recorded).toList());
  }

  private static void goOn(MemberQuery query, Cursor after) {
    query
        .and("(at < :at or at = :at and id < :after)", "at", after.instant(0))
        .with("after", after.id(1));
  }

  private RecordedCheckIn recorded(CheckInEntity entity) {
    CheckIn checkIn =
        new CheckIn(
            entity.id,
            entity.at,
            ZoneId.of(entity.zone),
            ReportKind.valueOf(entity.kind),
            entity.sessionId,
            entity.pain,
            Set.copyOf(columns.words(entity.symptoms)),
            entity.note);
    return new RecordedCheckIn(checkIn, entity.recordedAt, entity.day);
  }
}

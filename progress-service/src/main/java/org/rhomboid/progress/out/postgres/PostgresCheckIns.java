package org.rhomboid.progress.out.postgres;

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
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.ReportKind;
import org.rhomboid.progress.usecase.CheckIns;

@ApplicationScoped
class PostgresCheckIns
    implements CheckIns, PanacheRepositoryBase<CheckInEntity, CheckInEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String NEWEST_FIRST = " order by at desc, id desc";

  private final Columns columns;

  PostgresCheckIns(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<RecordedCheckIn>> find(Member member, UUID id) {
    return find(OWN + " and id = :id", own(member).and("id", id))
        .firstResult()
        .map(found -> Optional.ofNullable(found).map(this::recorded));
  }

  @Override
  public Uni<List<RecordedCheckIn>> list(Member member, DateRange range) {
    StringBuilder where = new StringBuilder(OWN);
    Parameters parameters = own(member);
    range.from().ifPresent(from -> and(where, parameters, " and day >= :from", "from", from));
    range.to().ifPresent(to -> and(where, parameters, " and day <= :to", "to", to));
    range.after().ifPresent(after -> goOn(where, parameters, after));
    return find(where + NEWEST_FIRST, parameters)
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(this::recorded).toList());
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  private static void and(
      StringBuilder where, Parameters parameters, String condition, String name, Object value) {
    where.append(condition);
    parameters.and(name, value);
  }

  private static void goOn(StringBuilder where, Parameters parameters, Cursor after) {
    where.append(" and (at < :at or at = :at and id < :after)");
    parameters.and("at", after.instant(0)).and("after", after.id(1));
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

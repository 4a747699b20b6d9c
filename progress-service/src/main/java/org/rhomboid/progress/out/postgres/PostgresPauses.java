package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.usecase.Pauses;
import org.rhomboid.progress.usecase.member.StoredPause;

@ApplicationScoped
class PostgresPauses implements Pauses, PanacheRepositoryBase<PauseEntity, PauseEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String LATEST_FIRST = " order by fromDate desc, id desc";

  @Override
  public Uni<List<StoredPause>> list(Member member, DateRange range) {
    StringBuilder where = new StringBuilder(OWN);
    Parameters parameters =
        Parameters.with("tenant", member.tenant().id()).and("member", member.id());
    range
        .from()
        .ifPresent(
            from ->
                and(where, parameters, " and (toDate is null or toDate >= :from)", "from", from));
    range.to().ifPresent(to -> and(where, parameters, " and fromDate <= :to", "to", to));
    range.after().ifPresent(after -> goOn(where, parameters, after));
    return find(where + LATEST_FIRST, parameters)
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(PostgresPauses::stored).toList());
  }

  private static void and(
      StringBuilder where, Parameters parameters, String condition, String name, Object value) {
    where.append(condition);
    parameters.and(name, value);
  }

  private static void goOn(StringBuilder where, Parameters parameters, Cursor after) {
    where.append(" and (fromDate < :date or fromDate = :date and id < :after)");
    parameters.and("date", after.date(0)).and("after", after.id(1));
  }

  private static StoredPause stored(PauseEntity entity) {
    return new StoredPause(
        new MemberPause(entity.id, entity.fromDate, entity.toDate, entity.reason),
        entity.createdAt,
        entity.fingerprint);
  }
}

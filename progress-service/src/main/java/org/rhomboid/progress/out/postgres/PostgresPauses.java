package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
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

  private static final String LATEST_FIRST = "fromDate desc, id desc";

  @Override
  public Uni<List<StoredPause>> list(Member member, DateRange range) {
    MemberQuery query =
        MemberQuery.of(member)
            .and("(toDate is null or toDate >= :from)", "from", range.from())
            .and("fromDate <= :to", "to", range.to());
    range.after().ifPresent(after -> goOn(query, after));
    return find(query.orderedBy(LATEST_FIRST), query.parameters())
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(PostgresPauses::stored).toList());
  }

  private static void goOn(MemberQuery query, Cursor after) {
    query
        .and("(fromDate < :date or fromDate = :date and id < :after)", "date", after.date(0))
        .with("after", after.id(1));
  }

  private static StoredPause stored(PauseEntity entity) {
    return new StoredPause(
        new MemberPause(entity.id, entity.fromDate, entity.toDate, entity.reason),
        entity.createdAt,
        entity.fingerprint);
  }
}

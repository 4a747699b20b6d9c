package org.rhomboid.routine.out.postgres.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.calendar.CalendarOwners;

/** By the function that tells one row of whoever's, and only to who has its hash: the role of the service itself reads no row without a tenant. */
@ApplicationScoped
class PostgresCalendarOwners implements CalendarOwners {

  private static final String OWNER = "select tenant_id, member_id from calendar_owner($1)";

  private final Pool pool;

  PostgresCalendarOwners(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Optional<Member>> find(CalendarSecret secret) {
    return pool.preparedQuery(OWNER)
        .execute(Tuple.of(secret.hash()))
        .map(PostgresCalendarOwners::member);
  }

  private static Optional<Member> member(RowSet<Row> found) {
    Iterator<Row> rows = found.iterator();
    return rows.hasNext() ? Optional.of(member(rows.next())) : Optional.empty();
  }

  private static Member member(Row row) {
    return new Member(new Tenant(row.getString("tenant_id")), row.getString("member_id"));
  }
}

package org.rhomboid.progress.out.postgres;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.usecase.DueStreaks;

/** By the role that sees the queues of all tenants and nothing else; what is due is then done as its tenant. */
@ApplicationScoped
class PostgresDueStreaks implements DueStreaks {

  private static final String CLAIM =
      """
      update streak_due set claimed_until = now() + interval '30 seconds'
      where (tenant_id, member_id) in (
        select tenant_id, member_id from streak_due
        where due_at <= $1 and claimed_until < now() order by due_at limit $2 for update skip locked)
      returning tenant_id, member_id""";

  private final Pool pool;

  PostgresDueStreaks(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<Member>> claim(Instant due, int most) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(due.atOffset(ZoneOffset.UTC), most))
        .map(PostgresDueStreaks::members);
  }

  private static List<Member> members(RowSet<Row> claimed) {
    List<Member> members = new ArrayList<>();
    for (Row row : claimed) {
      members.add(new Member(new Tenant(row.getString("tenant_id")), row.getString("member_id")));
    }
    return members;
  }
}

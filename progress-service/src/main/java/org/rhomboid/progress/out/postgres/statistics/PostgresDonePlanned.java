package org.rhomboid.progress.out.postgres.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.usecase.statistics.DonePlanned;

@ApplicationScoped
class PostgresDonePlanned implements DonePlanned {

  private static final String SINCE =
      """
      select distinct planned_session_id from session
      where tenant_id = $1 and member_id = $2 and practice_day >= $3
        and revoked_at is null and planned_session_id is not null""";

  private final PipelinedTransaction transaction;

  PostgresDonePlanned(PipelinedTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public Uni<Set<UUID>> since(Member member, LocalDate from) {
    Tuple values = Tuple.of(member.tenant().id(), member.id(), from);
    return transaction.read(member, new Statement(SINCE, values), PostgresDonePlanned::ids);
  }

  private static Set<UUID> ids(RowSet<Row> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.getUUID(0)));
    return ids;
  }
}

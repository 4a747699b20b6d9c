package org.rhomboid.kit.postgres;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The relay's view of the outbox, by the worker role that sees the queues of all tenants and nothing else. Called from the relay's own thread only, which
 * may wait.
 */
@ApplicationScoped
class OutboxQueue {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String LEASE =
      """
      update outbox_lease set owner = $1, epoch = case when owner = $1 then epoch else epoch + 1 end,
        expires_at = now() + $2 * interval '1 millisecond'
      where owner = $1 or expires_at < now()
      returning shard, epoch""";

  /** So many of each shard: one that Kafka refuses does not crowd out the others. */
  private static final String UNSENT =
      """
      select o.* from unnest($1::smallint[]) as held(shard), lateral (
        select seq, shard, aggregatetype, aggregateid, headers, payload from outbox
        where shard = held.shard order by seq limit $2) as o
      order by o.shard, o.seq""";

  private static final String SENT =
      """
      delete from outbox where seq = any($1) and exists
        (select 1 from outbox_lease where shard = $2 and owner = $3 and epoch = $4)""";

  private static final String RELEASE =
      "update outbox_lease set expires_at = now() where owner = $1 and shard = any($2)";

  private final Pool pool;

  OutboxQueue(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  /** Renews what this owner holds and takes what nobody holds any more: shard to epoch. */
  Map<Integer, Long> lease(UUID owner, Duration time) {
    Map<Integer, Long> held = new HashMap<>();
    query(LEASE, Tuple.of(owner, time.toMillis()))
        .forEach(row -> held.put(row.getInteger("shard"), row.getLong("epoch")));
    return held;
  }

  /** @param limit how many of each shard at most */
  List<OutboxRow> unsent(List<Integer> shards, int limit) {
    Short[] wanted = shards.stream().map(Integer::shortValue).toArray(Short[]::new);
    return StreamSupport.stream(query(UNSENT, Tuple.of(wanted, limit)).spliterator(), false)
        .map(OutboxQueue::row)
        .toList();
  }

  /** Only the holder of the lease deletes: who lost it leaves the rows to the next one, which sends them again. */
  void sent(List<OutboxRow> rows, int shard, UUID owner, long epoch) {
    Long[] seqs = rows.stream().map(OutboxRow::seq).toArray(Long[]::new);
    query(SENT, Tuple.of(seqs, shard, owner, epoch));
  }

  void release(UUID owner, Iterable<Integer> shards) {
    Integer[] held = StreamSupport.stream(shards.spliterator(), false).toArray(Integer[]::new);
    query(RELEASE, Tuple.of(owner, held));
  }

  private RowSet<Row> query(String sql, Tuple values) {
    return pool.preparedQuery(sql).execute(values).await().atMost(PATIENCE);
  }

  private static OutboxRow row(Row row) {
    return new OutboxRow(
        row.getLong("seq"),
        row.getInteger("shard"),
        row.getString("aggregatetype"),
        row.getString("aggregateid"),
        row.getJsonObject("headers").getMap(),
        row.getString("payload"));
  }
}

package org.rhomboid.catalog.out.postgres;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.rhomboid.catalog.usecase.Exercises.Overlaid;
import org.rhomboid.kit.identity.Tenant;

/** Finds work across tenants, as the worker role that sees who has laid something over what, and nothing of its content. */
@ApplicationScoped
class OverlaysOfAll {

  private static final String BEFORE =
      """
      select o.tenant_id, o.slug from overlay o
      join jsonb_each_text($1) as current (slug, revision) on o.slug = current.slug
      where o.library_revision < cast(current.revision as integer)
      order by o.tenant_id, o.slug limit 1000""";

  private final Pool pool;

  OverlaysOfAll(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  Uni<List<Overlaid>> before(Map<String, Integer> current) {
    return pool.preparedQuery(BEFORE)
        .execute(Tuple.of(new JsonObject(Map.copyOf(current))))
        .map(OverlaysOfAll::overlaid);
  }

  private static List<Overlaid> overlaid(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> new Overlaid(new Tenant(row.getString(0)), row.getString(1)))
        .toList();
  }
}

package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.CatalogLayers;
import org.rhomboid.routine.usecase.CatalogChange;
import org.rhomboid.routine.usecase.CatalogReplica;

@ApplicationScoped
class PostgresCatalogReplica
    implements CatalogReplica,
        PanacheRepositoryBase<CatalogExerciseEntity, CatalogExerciseEntity.Key> {

  private static final String TAKE =
      """
      insert into catalog_exercise as held (tenant_id, slug, sequence, hidden, body)
      values (:layer, :slug, :sequence, :hidden, cast(cast(:body as text) as jsonb))
      on conflict (tenant_id, slug) do update
        set sequence = excluded.sequence, hidden = excluded.hidden, body = excluded.body
        where held.sequence < excluded.sequence""";

  private static final String LAYERS = "layer in (:library, :tenant) and body is not null";
  private static final String PLANNABLE =
      "layer = :library and hidden = false and body is not null";

  private final Columns columns;

  PostgresCatalogReplica(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Void> take(Tenant layer, CatalogChange change) {
    String body = change.entry().map(CatalogLayers.Entry::exercise).map(columns::of).orElse(null);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TAKE)
                    .setParameter("layer", layer.id())
                    .setParameter("slug", change.slug())
                    .setParameter("sequence", change.sequence())
                    .setParameter(
                        "hidden", change.entry().map(CatalogLayers.Entry::hidden).orElse(true))
                    .setParameter("body", body)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Catalog> effective(Tenant tenant) {
    Parameters layers = library().and("tenant", tenant.id());
    return find(LAYERS, layers).list().map(this::effective);
  }

  @Override
  public Uni<Long> count() {
    return count(PLANNABLE, library());
  }

  private Catalog effective(List<CatalogExerciseEntity> found) {
    return CatalogLayers.effective(
        found.stream().filter(PostgresCatalogReplica::isLibrary).map(this::entry).toList(),
        found.stream().filter(it -> !isLibrary(it)).map(this::entry).toList());
  }

  private CatalogLayers.Entry entry(CatalogExerciseEntity entity) {
    return new CatalogLayers.Entry(columns.exercise(entity.body), entity.hidden);
  }

  private static boolean isLibrary(CatalogExerciseEntity entity) {
    return Tenant.LIBRARY.id().equals(entity.layer);
  }

  private static Parameters library() {
    return Parameters.with("library", Tenant.LIBRARY.id());
  }
}

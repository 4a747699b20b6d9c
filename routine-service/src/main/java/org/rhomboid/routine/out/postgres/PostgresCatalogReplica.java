package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.CatalogLayers;
import org.rhomboid.routine.usecase.CatalogChange;
import org.rhomboid.routine.usecase.CatalogReplica;
import org.rhomboid.routine.usecase.Retirement;

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

  private static final String WITHDRAW =
      """
      insert into catalog_exercise as held (tenant_id, slug, sequence, hidden, withdrawn, withdrawn_sequence)
      values (:layer, :slug, 0, true, :why, :sequence)
      on conflict (tenant_id, slug) do update
        set withdrawn = excluded.withdrawn, withdrawn_sequence = excluded.withdrawn_sequence
        where held.sequence <= excluded.withdrawn_sequence
          and coalesce(held.withdrawn_sequence, 0) < excluded.withdrawn_sequence""";

  private static final String LAYERS =
      "layer in (:library, :tenant) and (body is not null or withdrawn is not null)";
  private static final String PLANNABLE =
      "layer = :library and hidden = false and body is not null and (withdrawn is null or withdrawnSequence < sequence)";

  private final Columns columns;

  PostgresCatalogReplica(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Difference> take(Tenant layer, CatalogChange change) {
    return findById(new CatalogExerciseEntity.Key(layer.id(), change.slug()))
        .map(held -> difference(Optional.ofNullable(held), change))
        .chain(
            difference -> write(layer, change).map(taken -> taken ? difference : Difference.NONE));
  }

  private Difference difference(Optional<CatalogExerciseEntity> held, CatalogChange change) {
    if (held.filter(it -> it.sequence > 0).isEmpty()) {
      return Difference.FIRST;
    }
    return held.filter(it -> it.body != null).map(this::entry).equals(change.entry())
        ? Difference.NONE
        : Difference.OTHER;
  }

  private Uni<Boolean> write(Tenant layer, CatalogChange change) {
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
        .map(written -> written == 1);
  }

  @Override
  public Uni<Boolean> withdraw(Tenant layer, Retirement retirement) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WITHDRAW)
                    .setParameter("layer", layer.id())
                    .setParameter("slug", retirement.slug())
                    .setParameter("why", retirement.why().name())
                    .setParameter("sequence", retirement.sequence())
                    .executeUpdate())
        .map(written -> written == 1);
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
        contents(found.stream().filter(PostgresCatalogReplica::isLibrary).toList()),
        contents(found.stream().filter(it -> !isLibrary(it)).toList()));
  }

  private CatalogLayers.Contents contents(List<CatalogExerciseEntity> layer) {
    return new CatalogLayers.Contents(
        layer.stream().filter(it -> it.body != null).map(this::entry).toList(),
        layer.stream()
            .filter(CatalogExerciseEntity::isWithdrawn)
            .collect(Collectors.toMap(it -> it.slug, it -> it.withdrawn)));
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

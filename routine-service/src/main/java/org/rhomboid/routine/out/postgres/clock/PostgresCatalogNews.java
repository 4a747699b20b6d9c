package org.rhomboid.routine.out.postgres.clock;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.clock.CatalogNews;

@ApplicationScoped
class PostgresCatalogNews implements CatalogNews {

  /** News of the same entry that waits still: then everybody is told, as two things may have changed. */
  private static final String ADD =
      """
      insert into catalog_news as waiting (tenant_id, slug, revision, recall)
      values (:layer, :slug, cast(cast(:revision as text) as int), :recall)
      on conflict (tenant_id, slug) do update
        set revision = null, recall = waiting.recall or excluded.recall, changed_at = now(), woken_at = null""";

  @Override
  public Uni<Void> changed(Tenant layer, String slug, Optional<Integer> revision) {
    return add(layer, slug, revision, false);
  }

  @Override
  public Uni<Void> recalled(Tenant layer, String slug) {
    return add(layer, slug, Optional.empty(), true);
  }

  private static Uni<Void> add(
      Tenant layer, String slug, Optional<Integer> revision, boolean recall) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("layer", layer.id())
                    .setParameter("slug", slug)
                    .setParameter("revision", revision.map(String::valueOf).orElse(null))
                    .setParameter("recall", recall)
                    .executeUpdate())
        .replaceWithVoid();
  }
}

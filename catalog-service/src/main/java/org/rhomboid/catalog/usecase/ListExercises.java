package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;

/** Lists the exercises that the tenant sees and a filter fits, by slug. */
@ApplicationScoped
public class ListExercises {

  private final CatalogViews views;

  ListExercises(CatalogViews views) {
    this.views = views;
  }

  /**
   * Which part of a list.
   *
   * @param after the slug before its first one, or absent
   * @param limit 1 to 200
   */
  public record Range(Optional<String> after, int limit) {}

  public Uni<Page<Shown>> list(Tenant tenant, ExerciseFilter filter, Range range) {
    return views.of(tenant).map(view -> page(view, filter, range));
  }

  private static Page<Shown> page(CatalogView view, ExerciseFilter filter, Range range) {
    List<Shown> found =
        view.after(range.after().orElse("")).stream()
            .filter(shown -> filter.fits(shown.exercise().facets()))
            .limit(range.limit() + 1L)
            .toList();
    return Page.of(found, range.limit(), shown -> Cursor.of(shown.slug()));
  }
}

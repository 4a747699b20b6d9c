package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Lists the exercises that the tenant sees and a filter fits, by slug. */
@ApplicationScoped
public class ListExercises {

  private final Exercises exercises;

  ListExercises(Exercises exercises) {
    this.exercises = exercises;
  }

  @TenantTransaction
  public Uni<Page<Revision>> list(Tenant tenant, ExerciseFilter filter, Exercises.Range range) {
    return exercises
        .list(tenant, filter, range)
        .map(found -> Page.of(found, range.limit(), ListExercises::position));
  }

  private static Cursor position(Revision revision) {
    return Cursor.of(revision.exercise().slug());
  }
}

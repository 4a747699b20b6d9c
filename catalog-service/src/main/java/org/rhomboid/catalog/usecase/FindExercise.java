package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.kit.identity.Tenant;

/** Finds an exercise as the tenant sees it. */
@ApplicationScoped
public class FindExercise {

  private final CatalogViews views;

  FindExercise(CatalogViews views) {
    this.views = views;
  }

  public Uni<Optional<Shown>> find(Tenant tenant, String slug) {
    return views.of(tenant).map(view -> view.find(slug));
  }

  /** The same where nothing has to be waited for; empty also where there is no such exercise. */
  public Optional<Shown> atHand(Tenant tenant, String slug) {
    return views.atHand(tenant).flatMap(view -> view.find(slug));
  }
}

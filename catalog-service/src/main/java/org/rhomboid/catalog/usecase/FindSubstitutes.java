package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.substitute.Substitute;
import org.rhomboid.catalog.domain.substitute.Substitutes;
import org.rhomboid.kit.identity.Tenant;

/** Finds what can be done instead of an exercise that the tenant sees. */
@ApplicationScoped
public class FindSubstitutes {

  private final CatalogViews views;

  FindSubstitutes(CatalogViews views) {
    this.views = views;
  }

  /** @return empty where the tenant sees no such exercise */
  public Uni<Optional<List<Substitute>>> find(Tenant tenant, String slug, Substitutes.Needs needs) {
    return views
        .of(tenant)
        .map(view -> view.find(slug).map(original -> Substitutes.of(view, original, needs)));
  }
}

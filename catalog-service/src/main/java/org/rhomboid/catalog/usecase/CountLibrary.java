package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.catalog.domain.layer.LibraryCount;
import org.rhomboid.kit.identity.Tenant;

/** Counts what a tenant has made of the library. */
@ApplicationScoped
public class CountLibrary {

  private final CatalogViews views;

  CountLibrary(CatalogViews views) {
    this.views = views;
  }

  public Uni<LibraryCount> count(Tenant tenant) {
    return views.of(tenant).map(LibraryCount::of);
  }
}

package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Reads a tenant's view from the store. */
@ApplicationScoped
public class ReadCatalog {

  private final TenantCatalog catalog;

  ReadCatalog(TenantCatalog catalog) {
    this.catalog = catalog;
  }

  @TenantTransaction
  public Uni<CatalogView> read(Tenant tenant) {
    return catalog.read(tenant);
  }
}
